CREATE CONNECTION n WITH ('type' = 'llamahub', 'endpoint' = 'https://plum.example', 'project' = '[REDACTED]');
