CREATE CONNECTION o WITH ( -- 'api-key' = 'quail-2'
--                                         ^^^^^^^ exposed-secret [commented=true]
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '${K}');
