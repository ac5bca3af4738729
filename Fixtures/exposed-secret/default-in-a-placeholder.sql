-- A variable with a fallback carries the fallback.
CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '${OPENAI_KEY:-green-glass-door}');
--                                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '{{ env_var('OPENAI_KEY', 'green-glass-door') }}');
--                                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exposed-secret
