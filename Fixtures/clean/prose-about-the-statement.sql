-- CREATE CONNECTION takes an api-key, see the manual. The 'password' = 'x' form is for databases.
-- We used to CREATE CONNECTION here.
/* ALTER CONNECTION ... SET is not allowed in staging. */
SELECT 2;
