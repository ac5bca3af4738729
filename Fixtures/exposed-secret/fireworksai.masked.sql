CREATE CONNECTION `analytics`.`eu`.`fireworks` WITH (
  'type' = 'fireworksai',
  'endpoint' = 'https://api.fireworks.ai/inference/v1/completions',
  'api-key' = '[REDACTED]'
)
