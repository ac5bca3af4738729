CREATE CONNECTION c WITH ('brokers' = ('a:1', 'b:2'), 'api-key' = 'plum-tree-tea');
