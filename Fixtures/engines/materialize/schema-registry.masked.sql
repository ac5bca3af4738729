CREATE CONNECTION csr TO CONFLUENT SCHEMA REGISTRY (
    URL 'https://psrc.plum.example',
    USERNAME = 'u',
    PASSWORD = '[REDACTED]'
) WITH (VALIDATE = false);
