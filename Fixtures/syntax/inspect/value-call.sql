CREATE CONNECTION c WITH ('api-key' = CONCAT('plum-', 'tree-tea'));
