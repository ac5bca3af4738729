-- Words behind or before a secret's name say whose or which it is: the value decides.
CREATE CONNECTION a WITH ('type' = 'couchbase', 'endpoint' = 'https://plum.example', 'username' = 'u',
  'password_admin' = '[REDACTED]'
);
ALTER CONNECTION b SET ('api-key-internal' = '[REDACTED]'
);
CREATE CONNECTION c TYPE mysql OPTIONS (host 'h', password_backup '[REDACTED]'
);
ALTER CONNECTION d SET ('input-api-key' = '[REDACTED]'
);
ALTER CONNECTION e SET ('key-for-api' = '[REDACTED]'
);
