confluent flink connection create <name> --type openai --api-key <your key>
confluent flink connection create <name> [flags]
confluent flink connection create c [--api-key KEY]
