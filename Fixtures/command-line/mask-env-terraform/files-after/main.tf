variable "openai_prod_api_key" {
  type = string
}

resource "confluent_flink_connection" "search" {
  display_name = "search"
  type         = "OPENAI"
  endpoint     = "https://api.openai.com/v1/chat/completions"
  api_key      = "${var.search_api_key}"
}

resource "confluent_flink_statement" "connection" {
  statement = <<-SQL
    CREATE CONNECTION openai_prod WITH (
      'type' = 'openai',
      'endpoint' = 'https://api.openai.com/v1/chat/completions',
      'api-key' = '${var.openai_prod_api_key_2}');
  SQL
}

resource "confluent_flink_statement" "other" {
  statement = "CREATE CONNECTION other WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = '${var.key}')"
}
