var a = @"CREATE CONNECTION ""a"" TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-1'";
--                                                               ^^^^^^^^^^^ exposed-secret
var b = $"CREATE CONNECTION b TO '{cfg["x"]}' USER 'u' IDENTIFIED BY 'plum-tree-2'";
--                                                                    ^^^^^^^^^^^ exposed-secret
var c = "CREATE CONNECTION c WITH ('type' = 'openai', " + "'api-key' = 'plum-tree-3')";
--                                                                      ^^^^^^^^^^^ exposed-secret
var d = $@"CREATE CONNECTION d
  TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-4'";
--                               ^^^^^^^^^^^ exposed-secret
var e = """
  CREATE CONNECTION e TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-5'
--                                                   ^^^^^^^^^^^ exposed-secret
  """;
var f = $"CREATE CONNECTION f TO 'x' USER 'u' IDENTIFIED BY '{cfg["pw"]}'";
