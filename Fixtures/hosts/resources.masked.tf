resource "confluent_flink_connection" "a" {
  organization {
    id = data.confluent_organization.main.id
  }
  credentials {
    key    = "ABCDEFGH12345678"
    secret = "[REDACTED]"
  }
  display_name = "connection1"
  type         = "OPENAI"
  endpoint     = "https://api.openai.com/v1/chat/completions"
  api_key      = "[REDACTED]"

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
  api_ky   = "[REDACTED]"
  endpoint = "https://x"
}
resource "confluent_flink_connection" "g" {
  type           = "BEDROCK"
  endpoint       = "https://x"
  aws-access-key = "[REDACTED]"
  aws_secret_kye = "[REDACTED]"
}

# Heredocs, functions and conditions.
resource "confluent_flink_connection" "h" {
  type        = "VERTEXAI"
  endpoint    = "https://x"
  service_key = <<-EOT
    [REDACTED]
  EOT
}
resource "confluent_flink_connection" "i" {
  type     = var.type
  api_key  = sensitive("[REDACTED]")
  endpoint = "https://u:[REDACTED]@x"
}
resource "confluent_flink_connection" "j" {
  type     = "MONGODB"
  endpoint = "https://x"
  username = "me"
  password = var.password == "" ? "[REDACTED]" : var.password
  dynamic "credentials" {
    for_each = var.credentials
    content {
      key    = credentials.value.key
      secret = coalesce(credentials.value.secret, "[REDACTED]")
    }
  }
}

# Comments.
resource "confluent_flink_connection" "k" {
  type     = "OPENAI"
  endpoint = "https://x"
  # api_key = "[REDACTED]"
  api_key  = var.key
}
# resource "confluent_flink_connection" "l" {
#   type     = "OPENAI"
#   endpoint = "https://x"
#   api_key  = "[REDACTED]"
# }
/*
resource "confluent_flink_connection" "m" {
  type     = "OPENAI"
  endpoint = "https://x"
  api_key  = "[REDACTED]"
}
*/
resource "confluent_flink_connection" "n" {
  type     = "OPENAI"
  endpoint = "https://x"
  api_key  = "[REDACTED]"
}
