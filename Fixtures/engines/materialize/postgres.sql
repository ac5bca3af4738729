CREATE CONNECTION pg TO POSTGRES (
    HOST 'db.plum.example',
    PORT 5432,
    USER 'materialize',
    PASSWORD 'oak-gall',
--            ^^^^^^^^ exposed-secret [key=PASSWORD]
    SSH TUNNEL ssh_connection,
    DATABASE 'postgres'
);
