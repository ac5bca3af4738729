CREATE CONNECTION fw WITH ('type' = 'fireworksai', 'endpoint' = 'https://api.fireworks.ai/inference/v1', 'api-kye' = '[REDACTED]');
