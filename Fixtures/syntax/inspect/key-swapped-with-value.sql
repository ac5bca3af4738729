CREATE CONNECTION c WITH ('type' = 'openai', 'x7Kq9Z2mW4vB8n' = 'api-key');
