resource "confluent_flink_statement" "openai" {
  statement = <<-EOT
    CREATE CONNECTION openai_prod WITH (
      'type' = 'openai',
      'endpoint' = 'https://api.openai.com/v1/chat/completions',
      'ap-key' = '[REDACTED]'
    );
  EOT
}
