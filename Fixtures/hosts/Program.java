class A { void f() {
  String q = """
      CREATE CONNECTION a
      WITH ('type' = 'openai', 'api_key' = 'plum-tree-1');
--                                          ^^^^^^^^^^^ misspelled-secret-key
      """;
  t.executeSql("CREATE CONNECTION b WITH (\n" +
    "  'type' = 'openai',\n" +
    "  'api-key' = 'plum-tree-2'\n" +
--                  ^^^^^^^^^^^ exposed-secret
    ")");
  t.executeSql("CREATE CONNECTION c TO 'jdbc:x' USER 'u' IDENTIFIED BY '" + System.getenv("PW") + "'");
  StringBuilder sb = new StringBuilder();
  sb.append("CREATE CONNECTION d TO 'jdbc:x' ");
  sb.append("USER 'u' IDENTIFIED BY 'plum-tree-3'");
--                                   ^^^^^^^^^^^ exposed-secret
  t.executeSql(String.format("CREATE CONNECTION e TO '%s' USER 'u' IDENTIFIED BY 'plum-tree-4'", url));
--                                                                                ^^^^^^^^^^^ exposed-secret
  String r = "CREATE CONNECTION f TO '" + (a ? "x" : "y") + "' USER 'u' IDENTIFIED BY 'plum-tree-5'";
--                                                                                     ^^^^^^^^^^^ exposed-secret
} }
