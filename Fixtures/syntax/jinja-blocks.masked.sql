{% set env = target.name %}
{{ config(materialized='connection') }}
CREATE CONNECTION `{{ env }}-chat` WITH (
  'type' = 'openai',
  {% if env == 'prod' %}
  'endpoint' = 'https://api.openai.com/v1',
  {% else %}
  'endpoint' = '{{ var("endpoint") }}',
  {% endif %}
  {# the key of 'dev' #}
  'api-key' = '[REDACTED]'
);
