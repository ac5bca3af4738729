val q = """CREATE CONNECTION a WITH ('type' = 'openai', 'api-key' = '[REDACTED]')"""
val r = "CREATE CONNECTION b TO '${m["x"]}' USER 'u' IDENTIFIED BY '[REDACTED]'"
val s = "CREATE CONNECTION c TO 'x' USER 'u' IDENTIFIED BY '$pw'"
val t = """
    |CREATE CONNECTION d WITH (
    |  'type' = 'openai',
    |  'api-key' = '[REDACTED]'
    |)""".trimMargin()
