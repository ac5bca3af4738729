resource "confluent_flink_connection" "a" {
  organization {
    id = data.confluent_organization.main.id
  }
  credentials {
    key    = "ABCDEFGH12345678"
    secret = "plum-tree-1"
--            ^^^^^^^^^^^ exposed-secret
  }
  display_name = "connection1"
  type         = "OPENAI"
  endpoint     = "https://api.openai.com/v1/chat/completions"
  api_key      = "plum-tree-2"
--                ^^^^^^^^^^^ exposed-secret

  lifecycle {
    prevent_destroy = true
    ignore_changes  = [api_key]
  }
}

# References.
resource "confluent_flink_connection" "b" {
  count             = var.is_on ? 1 : 0
  display_name      = "${var.prefix}-b"
  type              = "BEDROCK"
  endpoint          = "https://bedrock-runtime.${var.region}.amazonaws.com/model/x/invoke"
  aws_access_key    = var.aws_access_key
  aws_secret_key    = aws_iam_access_key.u.secret
  aws_session_token = var.token != "" ? var.token : null
  credentials {
    key    = confluent_api_key.flink.id
    secret = confluent_api_key.flink.secret
  }
}
resource "confluent_flink_connection" "c" {
  type     = "OPENAI"
  endpoint = local.endpoint
  api_key  = "${data.vault_generic_secret.openai.data["key"]}"
}
resource "confluent_flink_connection" "d" {
  type        = "VERTEXAI"
  endpoint    = "https://x"
  service_key = file("${path.module}/service-account.json")
}
resource "confluent_flink_connection" "e" {
  type     = "MONGODB"
  endpoint = lookup(var.endpoints, "mongodb", "")
  username = "me"
  password = random_password.mongodb["main"].result
}
data "confluent_flink_connection" "a" {
  display_name = confluent_flink_connection.a.display_name
  type         = "OPENAI"
}

# Misspelled.
resource "confluent_flink_connection" "f" {
  type     = "OPENAI"
  api_ky   = "plum-tree-3"
--            ^^^^^^^^^^^ misspelled-secret-key
  endpoint = "https://x"
}
resource "confluent_flink_connection" "g" {
  type           = "BEDROCK"
  endpoint       = "https://x"
  aws-access-key = "plum-tree-4"
--                  ^^^^^^^^^^^ misspelled-secret-key
  aws_secret_kye = "plum-tree-5"
--                  ^^^^^^^^^^^ misspelled-secret-key
}

# Heredocs, functions and conditions.
resource "confluent_flink_connection" "h" {
  type        = "VERTEXAI"
  endpoint    = "https://x"
  service_key = <<-EOT
    plum-tree-6
--  ^^^^^^^^^^^ exposed-secret
  EOT
}
resource "confluent_flink_connection" "i" {
  type     = var.type
  api_key  = sensitive("plum-tree-7")
--                      ^^^^^^^^^^^ exposed-secret
  endpoint = "https://u:plum-tree-8@x"
--                      ^^^^^^^^^^^ secret-in-url
}
resource "confluent_flink_connection" "j" {
  type     = "MONGODB"
  endpoint = "https://x"
  username = "me"
  password = var.password == "" ? "plum-tree-9" : var.password
--                                 ^^^^^^^^^^^ exposed-secret
  dynamic "credentials" {
    for_each = var.credentials
    content {
      key    = credentials.value.key
      secret = coalesce(credentials.value.secret, "plum-tree-10")
--                                                 ^^^^^^^^^^^^ exposed-secret
    }
  }
}

# Comments.
resource "confluent_flink_connection" "k" {
  type     = "OPENAI"
  endpoint = "https://x"
  # api_key = "plum-tree-11"
--             ^^^^^^^^^^^^ exposed-secret
  api_key  = var.key
}
# resource "confluent_flink_connection" "l" {
#   type     = "OPENAI"
#   endpoint = "https://x"
#   api_key  = "plum-tree-12"
--              ^^^^^^^^^^^^ exposed-secret
# }
/*
resource "confluent_flink_connection" "m" {
  type     = "OPENAI"
  endpoint = "https://x"
  api_key  = "plum-tree-13"
--            ^^^^^^^^^^^^ exposed-secret
}
*/
resource "confluent_flink_connection" "n" {
  type     = "OPENAI"
  endpoint = "https://x"
  api_key  = "plum \"tree\" ${var.suffix}"
--            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ exposed-secret
}
