package main

func f() {
	db.Exec(`CREATE CONNECTION e TO 'jdbc:x' USER 'u' IDENTIFIED BY 'plum-tree-1'`)
--                                                                ^^^^^^^^^^^ exposed-secret
	db.Exec("CREATE SUBSCRIPTION f CONNECTION 'host=h password=plum-tree-2' PUBLICATION p")
--                                                          ^^^^^^^^^^^ secret-in-url
	db.Exec("CREATE CONNECTION g WITH ('type' = 'openai',\n" +
		"'api-key' = 'plum-tree-3')")
--              ^^^^^^^^^^^ exposed-secret
	db.Exec(`
CREATE CONNECTION h TO 'jdbc:x'
USER 'u' IDENTIFIED BY 'plum-tree-4'`)
--                      ^^^^^^^^^^^ exposed-secret
	db.Exec(fmt.Sprintf("CREATE CONNECTION i TO '%s' USER 'u' IDENTIFIED BY '%s'", a, b))
	db.Exec("CREATE CONNECTION j TO 'x' USER 'u' IDENTIFIED BY '" + pw + "'")
}
