{{ config(pre_hook=["CREATE OR REPLACE CONNECTION a TO 'jdbc:x' USER 'u' IDENTIFIED BY 'plum-tree-1'", "CREATE CONNECTION b TO 'jdbc:x' USER 'u' IDENTIFIED BY 'plum-tree-2'"]) }}
--                                                                                      ^^^^^^^^^^^ exposed-secret
--                                                                                                                                                              ^^^^^^^^^^^ exposed-secret
{{ config(post_hook="CREATE CONNECTION c TO 'jdbc:x' USER 'u' IDENTIFIED BY '{{ env_var("PW") }}'") }}
select 1
