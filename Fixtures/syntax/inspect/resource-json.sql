"confluent_flink_connection": { "c": [{ "type": "OPENAI", "api_key": "plum-tree-1" }], "d": { "api_key": "${var.x}" } }
