CREATE CONNECTION c TO 'h' USER 'sys' IDENTIFEID BY 'plum-tree-tea';
