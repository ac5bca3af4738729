-- The URL is the finding, not the key.
CREATE CONNECTION x WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '${OPENAI_KEY}',
  'proxy' = 'http://proxyuser:drizzle@proxy.plum.example:3128'
--                            ^^^^^^^ secret-in-url
);
