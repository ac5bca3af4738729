resource "confluent_flink_connection" "c" {
  type = "OPENAI"
  api_key = "plum-tree-1
  endpoint = "https://x"
}
