-- To create a connection with the password 'plum-tree-tea', ask the administrator.
-- The connection's token = 'see vault'; alter connection settings in the console.
/* If you create connection objects by hand, set ('type' = 'whatever') and keep the api-key elsewhere. */
SELECT 1; -- every CONNECTION needs WITH and a password
# create connection
-- connection: password => 'plum-tree-tea'
