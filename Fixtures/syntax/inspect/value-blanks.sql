CREATE CONNECTION c WITH ('api-key' = '  ');
