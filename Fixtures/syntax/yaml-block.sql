statements:
  - name: chat
    sql: |
      CREATE CONNECTION o WITH (
        'type' = 'openai',
        'endpoint' = 'https://api.openai.com/v1',
        'api_key' = 'dotterel-2'
--                   ^^^^^^^^^^ misspelled-secret-key
      );
