DO $$ BEGIN CREATE CONNECTION c WITH ('api-key' = 'plum-tree-tea'); END $$;
