CREATE CONNECTION r WITH (
  'type' = 'rest', 'endpoint' = 'https://plum.example',
  'token' = '{{vendor:pem-begin}}
bm90IGEga2V5LCBqdXN0IHdvcmRz
{{vendor:pem-end}}'
);
