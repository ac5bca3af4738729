CREATE CONNECTION c WITH ('type' = 'rest', 'token-endpoint' = 'https://id.example/token', 'client-id' = 'plum', 'client-secret' = 'plum-tree-tea', 'scope' = 'read');
