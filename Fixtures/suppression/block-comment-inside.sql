CREATE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', /* connlint:ignore exposed-secret -- see above */ 'api-key' = 'local-only');
