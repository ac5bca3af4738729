create connection c with ('api-key' = 'plum-tree-tea');
