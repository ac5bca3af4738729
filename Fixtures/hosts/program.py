import os
cur.execute("CREATE CONNECTION a TO 'jdbc:x' "
            "USER 'u' IDENTIFIED BY 'plum-tree-1'")
--                                   ^^^^^^^^^^^ exposed-secret
cur.execute(f"""
    CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = '{EP}',
      'api-key' = 'plum-tree-2')
--                 ^^^^^^^^^^^ exposed-secret
""")
cur.execute('CREATE CONNECTION c WITH (\'type\' = \'openai\', \'ap-key\' = \'plum-tree-3\')')
--                                                                           ^^^^^^^^^^^ misspelled-secret-key
cur.execute(f"CREATE CONNECTION d TO '{url['x']}' USER 'u' IDENTIFIED BY 'plum-tree-4'")
--                                                                        ^^^^^^^^^^^ exposed-secret
cur.execute("CREATE CONNECTION e TO 'jdbc:x' USER 'u' IDENTIFIED BY '" + os.environ["PW"] + "'")
cur.execute(r'CREATE CONNECTION f WITH ("type" = "openai", "api-key" = "plum-tree-5")')
--                                                                      ^^^^^^^^^^^ broken-statement
cur.execute("CREATE CONNECTION g TO 'jdbc:x' USER 'u' IDENTIFIED BY '%s'" % pw)
x = b"CREATE CONNECTION i TO 'jdbc:x' USER 'u' IDENTIFIED BY 'plum-tree-7'"
--                                                            ^^^^^^^^^^^ exposed-secret
cur.execute(
    "CREATE CONNECTION j WITH (" + \
    "'type' = 'openai', " + \
    "'api-key' = 'plum-tree-8')"
--                ^^^^^^^^^^^ exposed-secret
)
sql = "CREATE CONNECTION k WITH ("
sql += "'type' = 'openai',"
sql += "'api-key' = 'plum-tree-9')"
--                   ^^^^^^^^^^^ exposed-secret
cur.execute(f'''CREATE CONNECTION l TO 'jdbc:x' USER 'u' IDENTIFIED BY '{cfg['pw']}' ''')
cur.execute(f"CREATE SUBSCRIPTION m CONNECTION 'host={h} password={cfg['pw']}' PUBLICATION p")
# cur.execute("CREATE CONNECTION o TO 'jdbc:x' "
#             "USER 'u' IDENTIFIED BY 'plum-tree-11'")
--                                     ^^^^^^^^^^^^ exposed-secret
