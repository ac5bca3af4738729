CREATE SOURCE CONNECTOR pg WITH ('connector.class' = 'io.confluent.connect.jdbc.JdbcSourceConnector', 'connection.url' = 'jdbc:postgresql://h/d', 'connection.user' = 'u', 'connection.password' = 'plum-tree-tea');
CREATE SINK CONNECTOR es WITH ('connection.username' = 'u', 'connection.password' = 'plum-tree-tea');
