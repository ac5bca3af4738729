CREATE DATA CONNECTION c TYPE Hz SHARED OPTIONS ('client_yml' = 'security: {username-password: {username: joe, password: [REDACTED]}}');
CREATE DATA CONNECTION c TYPE Mongo SHARED OPTIONS ('connectionString' = 'mongodb://u:[REDACTED]@h.example:27017', 'database' = 'd');
