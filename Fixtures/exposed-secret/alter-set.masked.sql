ALTER CONNECTION `openai-chat` SET ('api-key' = '[REDACTED]');
ALTER CONNECTION IF EXISTS cat.db.atlas SET ('password' = '[REDACTED]', 'endpoint' = 'mongodb+srv://c1.ab1cd.mongodb.net');
