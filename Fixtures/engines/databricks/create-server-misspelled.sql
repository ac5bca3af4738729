CREATE SERVR c TYPE mysql OPTIONS (host 'h.example', user 'u', password 'plum-tree-tea');
--     ^^^^^ misspelled-keyword
--                                                                       ^^^^^^^^^^^^^ broken-statement
CREATE SERVER c TYP mysql OPTIONS (host 'h.example', user 'u', password 'plum-tree-tea');
--                                                                       ^^^^^^^^^^^^^ exposed-secret
CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'h.example', password 'plum-tree-tea');
CREATE SERVE s FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'h.example', password 'plum-tree-tea');
