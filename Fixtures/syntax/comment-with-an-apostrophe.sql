CREATE CONNECTION o WITH (
  'type' = 'openai', -- it's OpenAI's own
  'endpoint' = 'https://api.openai.com/v1', /* don't use the other one */
  'api-key' = 'treecreeper-3' -- that's it
--             ^^^^^^^^^^^^^ exposed-secret
);
