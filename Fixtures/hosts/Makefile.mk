connection:
	confluent flink connection create a --type openai --api-key $(KEY)
	confluent flink connection create a --type openai \
		--api-key plum-tree-1 --endpoint https://x
--          ^^^^^^^^^^^ exposed-secret
