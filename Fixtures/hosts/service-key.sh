#!/bin/sh
confluent flink connection create i --type vertexai --endpoint https://x --service-key '{
  "private_key": "plum-tree-10"
}'
echo done
