/*
 * CREATE CONNECTION o WITH (
 *   'type' = 'openai',
 *   'endpoint' = 'https://api.openai.com/v1',
 *   'api-key' = 'nuthatch-3'
--                ^^^^^^^^^^ exposed-secret [commented=true]
 * );
 */
SELECT 1;
