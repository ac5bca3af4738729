CREATE CONNECTION o WITH (
  'type' = 'openai',
  /* 'endpoint' = 'https://old.plum.example',
  'api-key' = 'treecreeper-2', */
--             ^^^^^^^^^^^^^ exposed-secret [commented=true]
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '${K}'
);
