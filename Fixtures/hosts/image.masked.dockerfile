FROM confluentinc/confluent-cli
ARG KEY
RUN confluent flink connection create a --type openai --endpoint https://x --api-key [REDACTED]
RUN confluent flink connection create b --type openai --endpoint https://x --api-key ${KEY}
CMD ["confluent", "flink", "connection", "create", "c", "--type", "openai", "--api-key", "[REDACTED]"]
ENTRYPOINT ["sh", "-c", "confluent flink connection create d --type openai --api-key '[REDACTED]' --endpoint https://x"]
