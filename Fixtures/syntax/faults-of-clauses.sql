CREATE CONNECTION a TO 'jdbc:x' USER 'u IDENTIFIED BY 'plum-tree-one';
--                                                     ^^^^^^^^^^^^^ broken-statement
CREATE CONNECTION a TO 'jdbc:x' USER u' IDENTIFIED BY 'plum-tree-two';
--                                                     ^^^^^^^^^^^^^ broken-statement
CREATE CONNECTION a TO jdbc:x' USER 'u' IDENTIFIED BY 'plum-tree-three';
--                                                     ^^^^^^^^^^^^^^^ broken-statement
CREATE CONNECTION a TO 'jdbc:x' USER 'u' IDENTIFIED BY plum-tree-four';
--                                                     ^^^^^^^^^^^^^^ broken-statement
CREATE CONNECTION a TO 'jdbc:x' USER 'u' IDENTIFIED BY plumtree;
--                                                     ^^^^^^^^ broken-statement
CREATE CONNECTION a TO 'jdbc:x' USER 'u' IDENTIFIED WITH 'plum-tree-five';
--                                                        ^^^^^^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION a TO 'jdbc:x' USER 'u' IDENTIFY BY 'plum-tree-six';
--                                       ^^^^^^^^ misspelled-keyword
--                                                    ^^^^^^^^^^^^^ broken-statement
CREATE EXTERNAL CONNECTION a AS postgres://u:plumtree@h/d';
--                                           ^^^^^^^^ broken-statement
CREATE CONNECTION a STORAGE_TYPE='s3' REGION='r SECRET_ACCESS_KEY='plum-tree-seven';
--                                                                 ^^^^^^^^^^^^^^^ broken-statement
