resource "confluent_flink_statement" "a" {
  statement = "CREATE CONNECTION a WITH ('type' = 'openai', 'api-key' = 'plum-tree-1');"
--                                                                       ^^^^^^^^^^^ exposed-secret
}
resource "confluent_flink_statement" "b" {
  statement = <<EOT
    CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = '${var.ep}', 'api-key' = 'plum-tree-2');
--                                                                                      ^^^^^^^^^^^ exposed-secret
EOT
}
resource "confluent_flink_statement" "c" {
  statement = "CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' = '${var.keys["x"]}');"
}
locals {
  sql = "CREATE CONNECTION d TO 'x' USER 'u' IDENTIFIED BY \"plum-tree-3\""
--                                                           ^^^^^^^^^^^ broken-statement
}
