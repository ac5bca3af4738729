import os, subprocess

subprocess.run(["confluent", "flink", "connection", "create", "a", "--type", "openai", "--api-key", "[REDACTED]"])
subprocess.run(["flink", "connection", "create", "b", "--type=openai", "--ap-key=[REDACTED]", "--endpoint", "https://x"])
subprocess.run(["confluent", "flink", "connection", "create", name, "--type", "openai", "--api-key", os.environ["KEY"]])
subprocess.run([
    "confluent", "flink", "connection", "create",
    "c",
    "--type", "openai",
    "--api-key", "[REDACTED]",
])
os.system("confluent flink connection create d --type openai --api-key [REDACTED] --endpoint https://x")
os.system(f"confluent flink connection create e --type openai --api-key {key} --endpoint {endpoint}")
os.system("confluent flink connection create f --type openai "
          "--api-key '[REDACTED]' --endpoint https://x")
block = """
resource "confluent_flink_connection" "g" {
  type    = "OPENAI"
  api_key = "[REDACTED]"
}
"""
block = "resource \"confluent_flink_connection\" \"h\" {\n type = \"OPENAI\"\n api_key = \"[REDACTED]\"\n}\n"
block = f"""
resource "confluent_flink_connection" "i" {{
  type     = "OPENAI"
  api_key  = "{key}"
  endpoint = "https://x"
}}
resource "confluent_flink_connection" "j" {{
  type     = "OPENAI"
  api_key  = "[REDACTED]"
}}
"""

# A flag without its value, which may be in the next element.
run(["confluent", "flink", "connection", "create", "g", "--type", "openai", "--api-key=", key()])
run(["confluent", "flink", "connection", "create", "h", "--type", "openai", "--api-key=", "[REDACTED]"])
