CREATE CONNECTION c WITH ('type' = 'openai', {% if x %} 'api-key' = 'plum-tree-tea' {% endif %});
