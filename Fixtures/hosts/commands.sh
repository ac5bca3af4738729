#!/bin/sh
confluent flink connection create a --cloud aws --region us-west-2 --type openai --endpoint https://api.openai.com/v1 --api-key plum-tree-1
--                                                                                                                              ^^^^^^^^^^^ exposed-secret
confluent flink connection create b \
  --cloud aws --region us-west-2 \
  --type openai --endpoint 'https://api.openai.com/v1' \
  --ap-key 'plum-tree-2' # the key
--          ^^^^^^^^^^^ misspelled-secret-key
confluent flink connection update c --api-key="plum-tree-3"; echo done
--                                             ^^^^^^^^^^^ exposed-secret
confluent flink connection create d --type openai --api_key plum-tree-4 --endpoint https://x | tee log
--                                                          ^^^^^^^^^^^ misspelled-secret-key
confluent flink connection create e --type mongodb --username me --password 'plum tree 5' --endpoint https://x
--                                                                           ^^^^^^^^^^^ exposed-secret
bash -c "confluent flink connection create f --type mongodb --username 'me' --password \"plum-tree-6\" --endpoint https://x"
--                                                                                       ^^^^^^^^^^^ exposed-secret
sh -c 'confluent flink connection create g --type openai --api-key "plum-tree-7" --endpoint https://x'
--                                                                  ^^^^^^^^^^^ exposed-secret
confluent flink connection create h --type rest --token-endpoint https://x --client-id me --client-secret plum-tree-8 \
--                                                                                                        ^^^^^^^^^^^ exposed-secret
  --scope s --endpoint https://u:plum-tree-9@x
--                               ^^^^^^^^^^^ secret-in-url
# confluent flink connection create j --type openai --endpoint https://x \
#   --api-key plum-tree-11
--            ^^^^^^^^^^^^ exposed-secret
confluent flink connection create k --type openai --endpoint https://x --api-key plum-tree-12 && confluent flink connection create l \
--                                                                               ^^^^^^^^^^^^ exposed-secret
  --type openai --endpoint https://x --api-key plum-tree-13
--                                             ^^^^^^^^^^^^ exposed-secret

# References.
confluent flink connection create m --type openai --api-key "$KEY" --endpoint $ENDPOINT
confluent flink connection create m --type openai --api-key "$(cat "$file")" --endpoint "${ENDPOINT}"
confluent flink connection create m --type openai --api-key $(op read 'op://vault/openai key') --endpoint https://x
confluent flink connection create m --type bedrock --aws-access-key `cat key` --aws-secret-key ${SECRET:?} --aws-session-token "${TOKEN}" --endpoint https://x
confluent flink connection create m --type openai --api-key %KEY% --endpoint https://x
confluent flink connection create m --type openai --endpoint https://x --api-key

# A synopsis, and other commands.
: 'confluent flink connection create <name> [flags]'
: 'confluent flink connection create <name> --type openai --api-key <your key>'
: 'confluent flink connection create NAME [--type TYPE] [--api-key KEY] [--service-key string]'
confluent flink connection list --cloud aws --region us-west-2 --type openai
confluent flink connection describe a --cloud aws
confluent flink connection delete a --force
confluent api-key create --resource lkc-123456 --description connection
