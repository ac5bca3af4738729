val q = """CREATE CONNECTION a WITH ('type' = 'openai', 'api-key' = 'plum-tree-1')"""
--                                                                   ^^^^^^^^^^^ exposed-secret
val r = "CREATE CONNECTION b TO '${m["x"]}' USER 'u' IDENTIFIED BY 'plum-tree-2'"
--                                                                  ^^^^^^^^^^^ exposed-secret
val s = "CREATE CONNECTION c TO 'x' USER 'u' IDENTIFIED BY '$pw'"
val t = """
    |CREATE CONNECTION d WITH (
    |  'type' = 'openai',
    |  'api-key' = 'plum-tree-3'
--                  ^^^^^^^^^^^ exposed-secret
    |)""".trimMargin()
