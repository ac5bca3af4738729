ALTER CONNECTION pg SET ('endpoint' = 'jdbc:postgresql://db.plum.example/orders?password=[REDACTED]');
