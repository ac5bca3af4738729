cur.execute(f"""CREATE CONNECTION c TO 'jdbc:x' USER 'u' IDENTIFIED BY '{os.environ['PW']}'""")
env.execute_sql(f"""CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = '{EP}',
  'api-key' = '{os.getenv('OPENAI_API_KEY')}')""")
cur.execute(f"CREATE CONNECTION c STORAGE_TYPE='s3' SECRET_ACCESS_KEY='{cfg["secret"]}'")
$db->query("CREATE CONNECTION c TO 'jdbc:x' USER 'u' IDENTIFIED BY '{$cfg['pw']}'");
$db->query("CREATE CONNECTION c TO 'jdbc:x' USER 'u' IDENTIFIED BY '{$cfg->password}'");
