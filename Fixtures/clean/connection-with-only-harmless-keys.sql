ALTER CONNECTION o SET ('endpoint' = 'https://api.openai.com/v2');
ALTER CONNECTION o SET ('username' = 'plum-tree-tea', 'client-id' = 'f7c3a0e8', 'scope' = 'secret.read');
CREATE CONNECTION p WITH ('type' = 'rest', 'endpoint' = 'https://plum.example');
