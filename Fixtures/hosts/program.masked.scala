val q = s"""CREATE CONNECTION c
  |WITH (
  |  'type' = 'openai',
  |  'api_key' = '[REDACTED]'
  |);""".stripMargin
val r = s"CREATE CONNECTION b TO '${m("x")}' USER 'u' IDENTIFIED BY '[REDACTED]'"
val s = s"CREATE CONNECTION d TO 'x' USER 'u' IDENTIFIED BY '$pw'"
val t = Map("query" -> "CREATE CONNECTION", "password" -> "nothing")
