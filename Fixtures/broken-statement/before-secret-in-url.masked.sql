-- One value, one finding: of the two rules this one comes first.
CREATE CONNECTION o (
  'type' = 'rest',
  'endpoint' = 'https://u:[REDACTED]@plum.example'
);
