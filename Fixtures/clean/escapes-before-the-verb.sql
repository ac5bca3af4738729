a = "\nCREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x.example','api-key'='${K}');\n";
