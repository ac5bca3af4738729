CREATE CONNECTION c WITH ('api-key' = '${OPENAI_KEY:-plum-tree-tea}');
