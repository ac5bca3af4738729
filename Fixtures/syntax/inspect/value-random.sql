CREATE CONNECTION c WITH ('type' = 'openai', 'zugang' = 'x7Kq9Z2mW4vB8nR5tY1p');
