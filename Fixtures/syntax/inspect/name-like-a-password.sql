CREATE CONNECTION `x7Kq9Z2mW4vB8n` WITH ('api-key' = 'plum-tree-tea');
