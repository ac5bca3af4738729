var a = @"CREATE CONNECTION ""a"" TO 'x' USER 'u' IDENTIFIED BY '[REDACTED]'";
var b = $"CREATE CONNECTION b TO '{cfg["x"]}' USER 'u' IDENTIFIED BY '[REDACTED]'";
var c = "CREATE CONNECTION c WITH ('type' = 'openai', " + "'api-key' = '[REDACTED]')";
var d = $@"CREATE CONNECTION d
  TO 'x' USER 'u' IDENTIFIED BY '[REDACTED]'";
var e = """
  CREATE CONNECTION e TO 'x' USER 'u' IDENTIFIED BY '[REDACTED]'
  """;
var f = $"CREATE CONNECTION f TO 'x' USER 'u' IDENTIFIED BY '{cfg["pw"]}'";
