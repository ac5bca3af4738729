CREATE CONNECTION c WITH ('endpoint' = 'https://api.example', 'api-key' = 'plum-tree-tea');
