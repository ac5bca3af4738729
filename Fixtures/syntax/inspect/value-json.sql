CREATE CONNECTION c WITH ('type' = 'vertexai', 'service-key' = '{"private_key": "plum-tree-tea"}');
