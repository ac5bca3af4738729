["flink", "connection", "create", name, "--type", "openai", "--api-key", key()]
