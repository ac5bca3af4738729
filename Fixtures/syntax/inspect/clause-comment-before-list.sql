CREATE CONNECTION c COMMENT 'orders' WITH ('api-key' = 'plum-tree-tea');
