CREATE CONNECTION a VALUES ('openai', 'https://api.openai.com', '{{vendor:openai}}');
--                                                               ^^^^^^^^^^^^^^^^^ secret-shaped-value
CREATE CONNECTION `{{vendor:anthropic}}` WITH ('type' = 'openai', 'api-key' = '${KEY}');
--                 ^^^^^^^^^^^^^^^^^^^^ secret-shaped-value
CREATE CONNECTION c WITH ('type' = '{{vendor:groq}}', 'api-key' = '${KEY}');
--                                  ^^^^^^^^^^^^^^^ secret-shaped-value
CREATE CONNECTION d WITH (
  'type' = 'openai', 'endpoint' = 'https://api.openai.com/v1',
  -- the old one was {{vendor:github}}
--                   ^^^^^^^^^^^^^^^^^ secret-shaped-value
  'api-key' = '${KEY}');
CREATE CONNECTION e WITH (
  -- token = expired, so the password = new; ask the owner
  'type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '${KEY}');
