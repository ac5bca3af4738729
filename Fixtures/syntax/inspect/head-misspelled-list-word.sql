CREATE CONNECTION c WIHT ('api-key' = 'plum-tree-tea');
