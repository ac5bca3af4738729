run_sql "$TARGET" -e "CREATE EXTERNAL CONNECTION ${NAME} AS '${CONN_STR}';"
run_sql "$TARGET" -e 'CREATE EXTERNAL CONNECTION bucket AS "gs://plum/x?AUTH=implicit";'
run_sql "$TARGET" -e "CREATE EXTERNAL CONNECTION pg AS 'postgresql://u:[REDACTED]@h:26257/defaultdb'"
