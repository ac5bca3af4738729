CREATE CONNECTION c TYPE postgresql OPTIONS (host 'db.example', port '5432', user 'reader', password 'plum-tree-tea');
