CREATE CONNECTION k TO KAFKA (SASL /* x */ PASSWORD = 'plum-tree-tea');
