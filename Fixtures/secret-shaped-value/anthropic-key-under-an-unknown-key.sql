CREATE CONNECTION r WITH (
  'type' = 'anthropic',
  'endpoint' = 'https://api.anthropic.com/v1/messages',
  'api-key' = '${ANTHROPIC_KEY}',
  'model' = '{{vendor:anthropic}}'
--           ^^^^^^^^^^^^^^^^^^^^ secret-shaped-value [key=model]
);
