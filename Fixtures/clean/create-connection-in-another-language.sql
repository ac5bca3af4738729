-- A function of that name, and arguments that look like options.
SELECT create_connection('pg', 'password', 'plum-tree-tea');
CALL dbms_connection('api-key' => 'plum-tree-tea');
EXEC sp_addlinkedsrvlogin @connection = 'x', @rmtpassword = 'plum-tree-tea';
