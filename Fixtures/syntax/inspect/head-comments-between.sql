CREATE /* a */ CONNECTION -- b
  c /* c */ WITH ('api-key' = 'plum-tree-tea');
