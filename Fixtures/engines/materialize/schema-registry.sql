CREATE CONNECTION csr TO CONFLUENT SCHEMA REGISTRY (
    URL 'https://psrc.plum.example',
    USERNAME = 'u',
    PASSWORD = 'bay-gall'
--              ^^^^^^^^ exposed-secret
) WITH (VALIDATE = false);
