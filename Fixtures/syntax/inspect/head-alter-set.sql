ALTER CONNECTION c SET ('api-key' = 'plum-tree-tea');
