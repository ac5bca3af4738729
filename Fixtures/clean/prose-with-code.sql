The configuration parameter is not shown if the database is set after connection with `USE <db>`/`SET database=<db>`.
The timeout after connection with password `plum` and user `tea` is long.
`name` | is the name of the created external connection.

`connection_name` | The name that the user chose.
`connection_uri` | The [storage](https://h.example/docs) that the connection leads to.

The altered connection c with `type` = `openai` and `password` = `plum` is rejected.
We create connections with user `plum` and password `tea`, which is no statement.

After a stage is created, reference it from stages by using `CONNECTION = (PASSWORD = 'plum')`. For more see [CONNECTION](x.md).
