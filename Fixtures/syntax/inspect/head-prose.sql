-- to create connection strings, see the manual
SELECT 'create connection';
