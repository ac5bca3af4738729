CREATE CONNECTION c WITH ('api-key' = $k$plum-tree-tea$k$);
