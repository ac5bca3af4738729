CREATE CONNECTION pg TYPE postgresql OPTIONS (
  host 'db.plum.example',
  user 'u'
  password '[REDACTED]'
);
