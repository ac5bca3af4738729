#!/bin/sh
confluent flink connection create a --cloud aws --region us-west-2 --type openai --endpoint https://api.openai.com/v1 --api-key [REDACTED]
confluent flink connection create b \
  --cloud aws --region us-west-2 \
  --type openai --endpoint 'https://api.openai.com/v1' \
  --ap-key '[REDACTED]' # the key
confluent flink connection update c --api-key="[REDACTED]"; echo done
confluent flink connection create d --type openai --api_key [REDACTED] --endpoint https://x | tee log
confluent flink connection create e --type mongodb --username me --password '[REDACTED]' --endpoint https://x
bash -c "confluent flink connection create f --type mongodb --username 'me' --password \"[REDACTED]\" --endpoint https://x"
sh -c 'confluent flink connection create g --type openai --api-key "[REDACTED]" --endpoint https://x'
confluent flink connection create h --type rest --token-endpoint https://x --client-id me --client-secret [REDACTED] \
  --scope s --endpoint https://u:[REDACTED]@x
# confluent flink connection create j --type openai --endpoint https://x \
#   --api-key [REDACTED]
confluent flink connection create k --type openai --endpoint https://x --api-key [REDACTED] && confluent flink connection create l \
  --type openai --endpoint https://x --api-key [REDACTED]

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
