CREATE CONNECTION c WITH ('type' = 'openai', 'zugang' = '{{vendor:openai}}');
