import os, subprocess

subprocess.run(["confluent", "flink", "connection", "create", "a", "--type", "openai", "--api-key", "plum-tree-1"])
--                                                                                                   ^^^^^^^^^^^ exposed-secret
subprocess.run(["flink", "connection", "create", "b", "--type=openai", "--ap-key=plum-tree-2", "--endpoint", "https://x"])
--                                                                               ^^^^^^^^^^^ misspelled-secret-key
subprocess.run(["confluent", "flink", "connection", "create", name, "--type", "openai", "--api-key", os.environ["KEY"]])
subprocess.run([
    "confluent", "flink", "connection", "create",
    "c",
    "--type", "openai",
    "--api-key", "plum-tree-3",
--                ^^^^^^^^^^^ exposed-secret
])
os.system("confluent flink connection create d --type openai --api-key plum-tree-4 --endpoint https://x")
--                                                                     ^^^^^^^^^^^ exposed-secret
os.system(f"confluent flink connection create e --type openai --api-key {key} --endpoint {endpoint}")
os.system("confluent flink connection create f --type openai "
          "--api-key 'plum-tree-5' --endpoint https://x")
--                    ^^^^^^^^^^^ exposed-secret
block = """
resource "confluent_flink_connection" "g" {
  type    = "OPENAI"
  api_key = "plum-tree-6"
--           ^^^^^^^^^^^ exposed-secret
}
"""
block = "resource \"confluent_flink_connection\" \"h\" {\n type = \"OPENAI\"\n api_key = \"plum-tree-7\"\n}\n"
--                                                                                         ^^^^^^^^^^^ exposed-secret
block = f"""
resource "confluent_flink_connection" "i" {{
  type     = "OPENAI"
  api_key  = "{key}"
  endpoint = "https://x"
}}
resource "confluent_flink_connection" "j" {{
  type     = "OPENAI"
  api_key  = "plum-tree-8"
--            ^^^^^^^^^^^ exposed-secret
}}
"""

# A flag without its value, which may be in the next element.
run(["confluent", "flink", "connection", "create", "g", "--type", "openai", "--api-key=", key()])
run(["confluent", "flink", "connection", "create", "h", "--type", "openai", "--api-key=", "plum-tree-8"])
--                                                                                         ^^^^^^^^^^^ exposed-secret
