resource "confluent_flink_connection" "c" {
  type = "MONGODB"
  username = upper("me")
  password = trimspace(var.x == "plum-tree-1" ? "plum-tree-2" : var.x)
  endpoint = <<EOT
    https://x
  EOT
}
