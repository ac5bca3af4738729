#!/bin/sh
psql -c "CREATE SUBSCRIPTION f CONNECTION 'host=h password=plum-tree-1' PUBLICATION p"
--                                                         ^^^^^^^^^^^ secret-in-url
psql -c "CREATE SUBSCRIPTION g CONNECTION 'host=h password=plum-tree-2' PUBLICATION p"
--                                                         ^^^^^^^^^^^ secret-in-url
flink sql -e 'CREATE CONNECTION a WITH ('\''type'\'' = '\''openai'\'', '\''api-key'\'' = '\''plum-tree-3'\'')'
--                                                                                           ^^^^^^^^^^^ exposed-secret
flink sql -e 'CREATE CONNECTION b WITH ('"'"'type'"'"' = '"'"'openai'"'"', '"'"'api-key'"'"' = '"'"'plum-tree-4'"'"')'
--                                                                                                  ^^^^^^^^^^^ exposed-secret
flink sql -e "CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' = '$KEY')"
flink sql -e 'CREATE CONNECTION d WITH ('\''type'\'' = '\''openai'\'', '\''api-key'\'' = '\'''"$KEY"''\'')'
cat <<EOF | psql
CREATE CONNECTION e TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-5'
--                                                 ^^^^^^^^^^^ exposed-secret
EOF
curl -d '{"statement": "CREATE CONNECTION f WITH ('\''type'\'' = '\''openai'\'', '\''api-key'\'' = '\''plum-tree-6'\'')"}' https://x
--                                                                                                     ^^^^^^^^^^^ exposed-secret
curl -d "{\"statement\": \"CREATE CONNECTION g WITH ('type' = 'openai', 'api-key' = 'plum-tree-7')\"}" https://x
--                                                                                   ^^^^^^^^^^^ exposed-secret
confluent flink statement create s --sql "CREATE CONNECTION h WITH ('type' = 'openai', \
  'api-key' = 'plum-tree-8');" --compute-pool p
--             ^^^^^^^^^^^ exposed-secret
echo "CREATE CONNECTION i TO 'x' USER 'u' IDENTIFIED BY '"$PW"'" | exaplus
psql -c "
USE x;
CREATE CONNECTION j TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-9'"
--                                                 ^^^^^^^^^^^ exposed-secret
psql -c "CREATE CONNECTION k TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-10'"
--                                                          ^^^^^^^^^^^^ exposed-secret
psql -c '
CREATE CONNECTION l TO '\''x'\'' USER '\''u'\'' IDENTIFIED BY '\''plum-tree-11'\'
--                                                                ^^^^^^^^^^^^ broken-statement
