CREATE CONNECTION pg TO POSTGRES (
    HOST 'db.plum.example',
    PORT 5432,
    USER 'materialize',
    PASSWORD '[REDACTED]',
    SSH TUNNEL ssh_connection,
    DATABASE 'postgres'
);
