CREATE CONNECTION c WITH ('endpoint' = 'https://reader:plum-tree-tea@h/v1');
