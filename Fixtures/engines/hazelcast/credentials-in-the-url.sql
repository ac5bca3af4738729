CREATE OR REPLACE DATA CONNECTION pg TYPE JDBC NOT SHARED OPTIONS ('jdbcUrl' = 'jdbc:postgresql://db.plum.example/d?user=u&password=hazel-nut');
--                                                                                                                                  ^^^^^^^^^ secret-in-url
