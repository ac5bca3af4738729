package main

func f() {
	db.Exec(`CREATE CONNECTION e TO 'jdbc:x' USER 'u' IDENTIFIED BY '[REDACTED]'`)
	db.Exec("CREATE SUBSCRIPTION f CONNECTION 'host=h password=[REDACTED]' PUBLICATION p")
	db.Exec("CREATE CONNECTION g WITH ('type' = 'openai',\n" +
		"'api-key' = '[REDACTED]')")
	db.Exec(`
CREATE CONNECTION h TO 'jdbc:x'
USER 'u' IDENTIFIED BY '[REDACTED]'`)
	db.Exec(fmt.Sprintf("CREATE CONNECTION i TO '%s' USER 'u' IDENTIFIED BY '%s'", a, b))
	db.Exec("CREATE CONNECTION j TO 'x' USER 'u' IDENTIFIED BY '" + pw + "'")
}
