#!/bin/sh
psql -c "CREATE SUBSCRIPTION f CONNECTION 'host=h password=[REDACTED]' PUBLICATION p"
psql -c "CREATE SUBSCRIPTION g CONNECTION 'host=h password=[REDACTED]' PUBLICATION p"
flink sql -e 'CREATE CONNECTION a WITH ('\''type'\'' = '\''openai'\'', '\''api-key'\'' = '\''[REDACTED]'\'')'
flink sql -e 'CREATE CONNECTION b WITH ('"'"'type'"'"' = '"'"'openai'"'"', '"'"'api-key'"'"' = '"'"'[REDACTED]'"'"')'
flink sql -e "CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' = '$KEY')"
flink sql -e 'CREATE CONNECTION d WITH ('\''type'\'' = '\''openai'\'', '\''api-key'\'' = '\'''"$KEY"''\'')'
cat <<EOF | psql
CREATE CONNECTION e TO 'x' USER 'u' IDENTIFIED BY '[REDACTED]'
EOF
curl -d '{"statement": "CREATE CONNECTION f WITH ('\''type'\'' = '\''openai'\'', '\''api-key'\'' = '\''[REDACTED]'\'')"}' https://x
curl -d "{\"statement\": \"CREATE CONNECTION g WITH ('type' = 'openai', 'api-key' = '[REDACTED]')\"}" https://x
confluent flink statement create s --sql "CREATE CONNECTION h WITH ('type' = 'openai', \
  'api-key' = '[REDACTED]');" --compute-pool p
echo "CREATE CONNECTION i TO 'x' USER 'u' IDENTIFIED BY '"$PW"'" | exaplus
psql -c "
USE x;
CREATE CONNECTION j TO 'x' USER 'u' IDENTIFIED BY '[REDACTED]'"
psql -c "CREATE CONNECTION k TO 'x' USER 'u' IDENTIFIED BY '[REDACTED]'"
psql -c '
CREATE CONNECTION l TO '\''x'\'' USER '\''u'\'' IDENTIFIED BY '\''[REDACTED]'\'
