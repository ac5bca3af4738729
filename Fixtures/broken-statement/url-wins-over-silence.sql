CREATE CONNECTION o (
  'type' = 'rest',
  'endpoint' = 'https://u:swift-three@plum.example'
--                        ^^^^^^^^^^^ secret-in-url
);
