SET max_connections = 100;
ALTER SYSTEM SET max_connections TO '200';
SELECT name, setting FROM pg_settings WHERE name LIKE '%connection%';
SET character_set_connection = utf8mb4, collation_connection = 'utf8mb4_general_ci';
ALTER DATABASE d SET CONNECTION LIMIT 10;
