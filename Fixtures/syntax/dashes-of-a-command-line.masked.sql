psql --command "CREATE CONNECTION c TO POSTGRES (
  HOST 'h',
  PASSWORD '[REDACTED]'
)"
--> CREATE CONNECTION c WITH (
  'type' = 'openai', 'endpoint' = 'https://x.example',
  'api-key' = '[REDACTED]');
