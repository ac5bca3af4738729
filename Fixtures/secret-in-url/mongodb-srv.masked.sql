CREATE CONNECTION atlas WITH (
  'type' = 'mongodb',
  'endpoint' = 'mongodb+srv://reader:[REDACTED]@cluster0.ab1cd.mongodb.net/?retryWrites=true',
  'username' = 'reader',
  'password' = '{{ env_var("MONGO") }}'
);
