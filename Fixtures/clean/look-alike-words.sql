-- Within two edits of the word, and other words.
CREATE COLLECTION shop WITH ('password' = 'plum-tree-tea');
CREATE NAMED COLLECTION mysql_creds AS host = 'h', user = 'u', password = 'plum-tree-tea';
CREATE TABLE confection (password STRING) WITH ('password' = 'plum-tree-tea');
CREATE TABLE convection (token STRING) WITH ('token' = 'plum-tree-tea');
CREATE VIEW correction AS SELECT 'api-key' = 'plum-tree-tea' AS x;
CREATE TABLE connexion (api_key STRING);
ALTER TABLE collection SET ('password' = 'plum-tree-tea');
