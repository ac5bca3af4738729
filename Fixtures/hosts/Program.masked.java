class A { void f() {
  String q = """
      CREATE CONNECTION a
      WITH ('type' = 'openai', 'api_key' = '[REDACTED]');
      """;
  t.executeSql("CREATE CONNECTION b WITH (\n" +
    "  'type' = 'openai',\n" +
    "  'api-key' = '[REDACTED]'\n" +
    ")");
  t.executeSql("CREATE CONNECTION c TO 'jdbc:x' USER 'u' IDENTIFIED BY '" + System.getenv("PW") + "'");
  StringBuilder sb = new StringBuilder();
  sb.append("CREATE CONNECTION d TO 'jdbc:x' ");
  sb.append("USER 'u' IDENTIFIED BY '[REDACTED]'");
  t.executeSql(String.format("CREATE CONNECTION e TO '%s' USER 'u' IDENTIFIED BY '[REDACTED]'", url));
  String r = "CREATE CONNECTION f TO '" + (a ? "x" : "y") + "' USER 'u' IDENTIFIED BY '[REDACTED]'";
} }
