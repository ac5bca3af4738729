CREATE CONNECTION c WITH ('type' = 'openai', 'api-key=x7Kq9Z2mW4vB8n' = 'eu');
