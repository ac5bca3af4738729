{{ config(pre_hook=[
  "CREATE OR REPLACE CONNECTION a TO 'jdbc:x' USER 'u' IDENTIFIED BY 'plum-tree-one'",
--                                                                    ^^^^^^^^^^^^^ exposed-secret
  "CREATE OR REPLACE CONNECTION b TO 'jdbc:x' USER 'u' IDENTIFIED BY 'plum-tree-two'",
--                                                                    ^^^^^^^^^^^^^ exposed-secret
  "CREATE OR REPLACE CONNECTION c TO 'jdbc:x' USER 'u' IDENTIFIED BY 'plum-tree-three'"
--                                                                    ^^^^^^^^^^^^^^^ exposed-secret
]) }}
select 1
