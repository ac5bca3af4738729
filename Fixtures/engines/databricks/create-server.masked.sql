-- The older word for the same statement.
CREATE SERVER pg TYPE postgresql OPTIONS (host 'db.plum.example', port '5432', user 'u', password '[REDACTED]');
