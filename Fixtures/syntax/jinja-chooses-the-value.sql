CREATE CONNECTION chat WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  {% if target.name == 'prod' %}
  'api-key' = '{{ env_var("KEY") }}'
  {% else %}
  'api_key' = 'pipit-2'
--             ^^^^^^^ misspelled-secret-key
  {% endif %}
);
