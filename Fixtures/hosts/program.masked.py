import os
cur.execute("CREATE CONNECTION a TO 'jdbc:x' "
            "USER 'u' IDENTIFIED BY '[REDACTED]'")
cur.execute(f"""
    CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = '{EP}',
      'api-key' = '[REDACTED]')
""")
cur.execute('CREATE CONNECTION c WITH (\'type\' = \'openai\', \'ap-key\' = \'[REDACTED]\')')
cur.execute(f"CREATE CONNECTION d TO '{url['x']}' USER 'u' IDENTIFIED BY '[REDACTED]'")
cur.execute("CREATE CONNECTION e TO 'jdbc:x' USER 'u' IDENTIFIED BY '" + os.environ["PW"] + "'")
cur.execute(r'CREATE CONNECTION f WITH ("type" = "openai", "api-key" = "[REDACTED]")')
cur.execute("CREATE CONNECTION g TO 'jdbc:x' USER 'u' IDENTIFIED BY '%s'" % pw)
x = b"CREATE CONNECTION i TO 'jdbc:x' USER 'u' IDENTIFIED BY '[REDACTED]'"
cur.execute(
    "CREATE CONNECTION j WITH (" + \
    "'type' = 'openai', " + \
    "'api-key' = '[REDACTED]')"
)
sql = "CREATE CONNECTION k WITH ("
sql += "'type' = 'openai',"
sql += "'api-key' = '[REDACTED]')"
cur.execute(f'''CREATE CONNECTION l TO 'jdbc:x' USER 'u' IDENTIFIED BY '{cfg['pw']}' ''')
cur.execute(f"CREATE SUBSCRIPTION m CONNECTION 'host={h} password={cfg['pw']}' PUBLICATION p")
# cur.execute("CREATE CONNECTION o TO 'jdbc:x' "
#             "USER 'u' IDENTIFIED BY '[REDACTED]'")
