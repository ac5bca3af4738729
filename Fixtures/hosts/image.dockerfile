FROM confluentinc/confluent-cli
ARG KEY
RUN confluent flink connection create a --type openai --endpoint https://x --api-key plum-tree-1
--                                                                                   ^^^^^^^^^^^ exposed-secret
RUN confluent flink connection create b --type openai --endpoint https://x --api-key ${KEY}
CMD ["confluent", "flink", "connection", "create", "c", "--type", "openai", "--api-key", "plum-tree-2"]
--                                                                                        ^^^^^^^^^^^ exposed-secret
ENTRYPOINT ["sh", "-c", "confluent flink connection create d --type openai --api-key 'plum-tree-3' --endpoint https://x"]
--                                                                                    ^^^^^^^^^^^ exposed-secret
