cur.execute("CREATE CONNECTION a TO 'jdbc:x' "
            "USER 'u' IDENTIFIED BY '[REDACTED]'")
tEnv.executeSql("CREATE CONNECTION c WITH (\n" +
    "  'type' = 'openai',\n" +  // the type
    "  'endpoint' = 'https://api.example/v1', 'ap-key' = '[REDACTED]'\n" +
    ")");
$db->exec('CREATE CONNECTION d WITH (\'type\' = \'openai\', \'endpoint\' = \'https://api.example/v1\', ' .
  '\'api-key\' = \'[REDACTED]\')');
"source": ["CREATE CONNECTION e TYPE postgresql\n",
 "OPTIONS (host 'h', user 'u',\n",
 "  password '[REDACTED]')\n"]
sb.append("CREATE CONNECTION f WITH ('type' = 'openai', 'endpoint' = 'https://api.example/v1', ");
sb.append("'api-key' = '[REDACTED]')");
