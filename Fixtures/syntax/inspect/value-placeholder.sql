CREATE CONNECTION c WITH ('api-key' = '<your-api-key>');
