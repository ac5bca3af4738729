confluent flink connection create c \
  --cloud aws --type openai --endpoint="$E" \
  --ap-key 'plum-tree-1' -o json
