q <- paste0("CREATE CONNECTION a TO 'x' USER 'u' IDENTIFIED BY '", pw, "'")
dbExecute(con, "CREATE CONNECTION b TO 'x' USER 'u' IDENTIFIED BY '[REDACTED]'")
