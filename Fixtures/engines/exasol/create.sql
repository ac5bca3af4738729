CREATE CONNECTION ora TO 'jdbc:oracle:thin:@//db.plum.example:1521/orcl' USER 'sys' IDENTIFIED BY 'plum-tree-tea';
--                                                                                                 ^^^^^^^^^^^^^ exposed-secret [key=IDENTIFIED BY]
CREATE OR REPLACE CONNECTION ftp TO 'ftp://192.168.1.1/' USER 'agent_007' IDENTIFIED BY 'shaken';
--                                                                                       ^^^^^^ exposed-secret
