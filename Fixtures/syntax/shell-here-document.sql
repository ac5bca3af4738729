confluent flink statement create --sql "$(cat <<'SQL'
CREATE CONNECTION o WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = 'dotterel-1'
--             ^^^^^^^^^^ exposed-secret
);
SQL
)"
