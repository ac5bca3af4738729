val q = s"""CREATE CONNECTION c
  |WITH (
  |  'type' = 'openai',
  |  'api_key' = 'plum-tree-1'
--                ^^^^^^^^^^^ misspelled-secret-key
  |);""".stripMargin
val r = s"CREATE CONNECTION b TO '${m("x")}' USER 'u' IDENTIFIED BY 'plum-tree-2'"
--                                                                   ^^^^^^^^^^^ exposed-secret
val s = s"CREATE CONNECTION d TO 'x' USER 'u' IDENTIFIED BY '$pw'"
val t = Map("query" -> "CREATE CONNECTION", "password" -> "nothing")
