String sql = "CREATE CONNECTION " + name + " TO '" + url + "' USER '" + user + "' IDENTIFIED BY " + quote(password) + ";";
cur.execute("CREATE CONNECTION a TO 'jdbc:x' "
            "USER 'u' IDENTIFIED BY '${PW}'")
