CREATE CONNECTION c WITH ('url' = 'jdbc:postgresql://h/d?user=reader&password=plum-tree-tea');
