CREATE CONNECTION c WITH ('password' = 'p)l;u,m--t/*ea');
