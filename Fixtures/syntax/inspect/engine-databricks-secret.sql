CREATE CONNECTION c TYPE mysql OPTIONS (host 'db.example', password secret('scope', 'key'));
