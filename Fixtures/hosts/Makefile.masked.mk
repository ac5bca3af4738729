connection:
	confluent flink connection create a --type openai --api-key $(KEY)
	confluent flink connection create a --type openai \
		--api-key [REDACTED] --endpoint https://x
