cur.execute("CREATE CONNECTION a TO 'jdbc:x' "
            "USER 'u' IDENTIFIED BY 'plum-tree-one'")
--                                   ^^^^^^^^^^^^^ exposed-secret [name=a]
tEnv.executeSql("CREATE CONNECTION c WITH (\n" +
    "  'type' = 'openai',\n" +  // the type
    "  'endpoint' = 'https://api.example/v1', 'ap-key' = 'plum-tree-two'\n" +
--                                                        ^^^^^^^^^^^^^ misspelled-secret-key [type=openai]: did you mean 'api-key'
    ")");
$db->exec('CREATE CONNECTION d WITH (\'type\' = \'openai\', \'endpoint\' = \'https://api.example/v1\', ' .
  '\'api-key\' = \'plum-tree-three\')');
--                 ^^^^^^^^^^^^^^^ exposed-secret [type=openai]
"source": ["CREATE CONNECTION e TYPE postgresql\n",
 "OPTIONS (host 'h', user 'u',\n",
 "  password 'plum-tree-four')\n"]
--            ^^^^^^^^^^^^^^ exposed-secret
sb.append("CREATE CONNECTION f WITH ('type' = 'openai', 'endpoint' = 'https://api.example/v1', ");
sb.append("'api-key' = 'plum-tree-five')");
--                      ^^^^^^^^^^^^^^ exposed-secret [type=openai]
