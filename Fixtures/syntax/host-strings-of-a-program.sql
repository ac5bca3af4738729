a = "CREATE CONNECTION s STORAGE_TYPE='s3' SECRET_ACCESS_KEY='plum-tree-one'"
--                                                            ^^^^^^^^^^^^^ exposed-secret
b = "CREATE CONNECTION p TYPE postgresql OPTIONS (host 'h', user 'u', password 'plum-tree-two')"
--                                                                              ^^^^^^^^^^^^^ exposed-secret
db.Exec(`CREATE CONNECTION e TO 'jdbc:x' USER 'u' IDENTIFIED BY 'plum-tree-three'`)
--                                                               ^^^^^^^^^^^^^^^ exposed-secret
db.Exec("CREATE SUBSCRIPTION f CONNECTION 'host=h password=plum-tree-four' PUBLICATION p")
--                                                         ^^^^^^^^^^^^^^ secret-in-url
db.Exec("ALTER SUBSCRIPTION f CONNECTION 'host=h password=plum-tree-five'")
--                                                        ^^^^^^^^^^^^^^ secret-in-url
cur.execute("""
  CREATE CONNECTION g TO 'jdbc:x' USER 'u' IDENTIFIED BY 'plum-tree-six'
--                                                        ^^^^^^^^^^^^^ exposed-secret
""")
cur.execute("""CREATE CONNECTION h TO 'jdbc:x' USER 'u' IDENTIFIED BY 'plum-tree-seven'""")
--                                                                     ^^^^^^^^^^^^^^^ exposed-secret
