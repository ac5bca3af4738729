CREATE CONNECTION c WITH ('headers' = 'Authorization: Bearer plum-tree-tea-plum-tree-tea');
