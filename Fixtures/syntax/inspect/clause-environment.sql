CREATE CONNECTION c WITH ('api-key' = 'plum-tree-tea') ENVIRONMENT 'env-1';
