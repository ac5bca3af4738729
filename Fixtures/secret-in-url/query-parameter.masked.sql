CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://plum.example/v1?region=eu&api_key=[REDACTED]&page=2', 'token' = '${TOKEN}');
CREATE CONNECTION b WITH ('type' = 'a2a', 'endpoint' = 'https://plum.example/a2a?access_token=[REDACTED]', 'token' = '${TOKEN}');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://plum.example/v1?password=[REDACTED]#top', 'token' = '${TOKEN}');
