CREATE CONNECTION atlas WITH (
  'type' = 'mongodb',
  'endpoint' = 'mongodb+srv://reader:gravel path@cluster0.ab1cd.mongodb.net/?retryWrites=true',
--                                   ^^^^^^^^^^^ secret-in-url
  'username' = 'reader',
  'password' = '{{ env_var("MONGO") }}'
);
