resource "confluent_flink_connection" "c" {
  type = "OPENAI" # api_key = "plum-tree-1"
  api_key = var.key
  credentials {
    secret = "plum-tree-2"
  }
}
