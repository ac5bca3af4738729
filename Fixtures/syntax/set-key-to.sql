ALTER CONNECTION c SET 'api-key' TO 'plum-tree-one';
--                                   ^^^^^^^^^^^^^ broken-statement
ALTER CONNECTION c SET ('api-key' TO 'plum-tree-two');
--                                    ^^^^^^^^^^^^^ broken-statement
ALTER CONNECTION c SET 'api-key' TO '${KEY}';
