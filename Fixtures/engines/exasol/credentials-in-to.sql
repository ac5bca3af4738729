CREATE CONNECTION x TO 'jdbc:mysql://root:rusty-gate@db.plum.example:3306/d';
--                                        ^^^^^^^^^^ secret-in-url
CREATE CONNECTION y TO 'jdbc:sqlserver://h:1433;user=sa;password=rusty-nail' USER 'sa' IDENTIFIED BY '${PW}';
--                                                               ^^^^^^^^^^ secret-in-url
