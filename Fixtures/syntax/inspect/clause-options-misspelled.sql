CREATE CONNECTION c TYPE postgresql OPTOINS (password 'plum-tree-tea');
