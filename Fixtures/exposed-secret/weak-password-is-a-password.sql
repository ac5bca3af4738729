-- The value repeats the key, and is still what people type.
CREATE CONNECTION lazy WITH (
  'type' = 'mongodb',
  'endpoint' = 'mongodb+srv://lazy.plum.example',
  'username' = 'admin',
  'password' = 'password'
--              ^^^^^^^^ exposed-secret
);
