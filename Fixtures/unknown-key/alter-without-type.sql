-- ALTER does not say the type, so nothing is known about its keys.
ALTER CONNECTION o SET ('temperature' = '0.2', 'endpoint' = 'https://api.openai.com/v1');
