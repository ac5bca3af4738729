cur.execute(f"""CREATE SUBSCRIPTION s CONNECTION 'host={h} password={cfg['pw']}' PUBLICATION p""")
cur.execute(f"CREATE SUBSCRIPTION s CONNECTION 'host=h user=u password={os.environ['PGPASSWORD']}' PUBLICATION p")
cur.execute(f"""CREATE CONNECTION c TO 'jdbc:x;password={args.password}' USER 'u' IDENTIFIED BY '{args.pw}'""")
cur.execute(f"""CREATE EXTERNAL CONNECTION c AS 'postgresql://{u}:{p}@{h}/d'""")
cur.execute(f"""CREATE EXTERNAL CONNECTION c AS 'postgresql://u:{cfg["pw"]}@h/d'""")
cur.execute(f"""CREATE EXTERNAL CONNECTION c AS 'postgresql://u:{cfg['db']['pw']}@h/d'""")
cur.execute(f"""CREATE EXTERNAL CONNECTION c AS 'kafka://h?sasl_password={secrets['kafka']}&x=1'""")
cur.execute(f"""CREATE CONNECTION c WITH ('type'='newtype','url'='https://h?api_key={os.getenv('K')}')""")
--                                                ^^^^^^^ unknown-type
cur.execute(f"""CREATE CONNECTION c WITH ('type'='newtype','headers'='Authorization: Bearer {get_token('x')}')""")
--                                                ^^^^^^^ unknown-type
cur.execute("CREATE SUBSCRIPTION s CONNECTION 'host=h password=%s' PUBLICATION p" % pw)
cur.execute("CREATE SUBSCRIPTION s CONNECTION 'host=h password={}' PUBLICATION p".format(pw))
db.query(`CREATE SUBSCRIPTION s CONNECTION 'host=h password=${cfg['pw']}' PUBLICATION p`)
db.query(`CREATE EXTERNAL CONNECTION k AS 'kafka://h?sasl_pasword=${process.env.PW}'`)
$db->query("CREATE SUBSCRIPTION s CONNECTION 'host=h password={$cfg['pw']}' PUBLICATION p");
fmt.Sprintf("CREATE SUBSCRIPTION s CONNECTION 'host=%s password=%s' PUBLICATION p", h, pw)
