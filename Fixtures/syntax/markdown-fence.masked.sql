# How to connect

Run this once:

```sql
CREATE CONNECTION o WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '[REDACTED]'
);
```

Then `SHOW CONNECTIONS` lists it, and it's done.
