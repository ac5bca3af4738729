CREATE CONNECTION aws TO AWS (
    ENDPOINT = 'https://s3.plum.example',
    REGION = 'eu-west-1',
    ACCESS KEY ID = '[REDACTED]',
    SECRET ACCESS KEY = '[REDACTED]',
    SESSION TOKEN = '[REDACTED]'
);
CREATE CONNECTION role TO AWS (ASSUME ROLE ARN = 'arn:aws:iam::400121260767:role/MaterializeRole');
