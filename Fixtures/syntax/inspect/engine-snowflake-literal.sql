CREATE CONNECTION c AS 'https://reader:plum-tree-tea@h/v1';
