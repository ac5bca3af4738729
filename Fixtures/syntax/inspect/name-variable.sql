CREATE CONNECTION ${env}-chat WITH ('api-key' = 'plum-tree-tea');
