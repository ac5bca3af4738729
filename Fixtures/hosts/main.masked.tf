resource "confluent_flink_statement" "a" {
  statement = "CREATE CONNECTION a WITH ('type' = 'openai', 'api-key' = '[REDACTED]');"
}
resource "confluent_flink_statement" "b" {
  statement = <<EOT
    CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = '${var.ep}', 'api-key' = '[REDACTED]');
EOT
}
resource "confluent_flink_statement" "c" {
  statement = "CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' = '${var.keys["x"]}');"
}
locals {
  sql = "CREATE CONNECTION d TO 'x' USER 'u' IDENTIFIED BY \"[REDACTED]\""
}
