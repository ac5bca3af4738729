CREATE CONNECTION c WITH ('type' = 'rest', 'tоken' = 'plum-tree-tea');
