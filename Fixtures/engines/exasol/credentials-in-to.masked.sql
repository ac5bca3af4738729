CREATE CONNECTION x TO 'jdbc:mysql://root:[REDACTED]@db.plum.example:3306/d';
CREATE CONNECTION y TO 'jdbc:sqlserver://h:1433;user=sa;password=[REDACTED]' USER 'sa' IDENTIFIED BY '${PW}';
