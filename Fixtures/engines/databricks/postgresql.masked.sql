CREATE CONNECTION pg TYPE postgresql OPTIONS (
  host 'db.plum.example',
  port '5432',
  user 'reader',
  password '[REDACTED]'
);
