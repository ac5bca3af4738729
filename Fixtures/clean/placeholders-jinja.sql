CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = '{{ var("endpoint") }}', 'api-key' = '{{ env_var('OPENAI_KEY') }}');
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = '{{ var("endpoint") }}', 'api-key' = '{{ env_var("OPENAI_KEY") }}');
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = '{{ var("endpoint") }}', 'api-key' = '{{openai_key}}');
CREATE CONNECTION d WITH ('type' = 'openai', 'endpoint' = '{{ var("endpoint") }}', 'api-key' = '{% raw %}{{ key }}{% endraw %}');
CREATE CONNECTION e WITH ('type' = 'openai', 'endpoint' = '{{ var("endpoint") }}', 'api-key' = '{{ secrets.openai | trim }}');
