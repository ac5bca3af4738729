CREATE DATA CONNECTION c TYPE Hz SHARED OPTIONS ('client_yml' = 'security: {username-password: {username: joe, password: plum-tree-tea}}');
--                                                                                                                       ^^^^^^^^^^^^^ secret-in-url
CREATE DATA CONNECTION c TYPE Mongo SHARED OPTIONS ('connectionString' = 'mongodb://u:plum-tree-tea@h.example:27017', 'database' = 'd');
--                                                                                    ^^^^^^^^^^^^^ secret-in-url
