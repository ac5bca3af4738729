$CLI flink connection update c --aws-access-key $(cat "key file") --aws-secret-key plum-tree-1; --ap-key plum-tree-2
