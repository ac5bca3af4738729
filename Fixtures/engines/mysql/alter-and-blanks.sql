ALTER TABLE t ENGINE = FEDERATED, CONNECTION = 'mysql://u:sea-wall@h/d/t';
--                                                        ^^^^^^^^ secret-in-url
CREATE TABLE c (i INT) ENGINE = CONNECT TABLE_TYPE = MYSQL CONNECTION = 'mysql://root:sea-gate@localhost/test/people';
--                                                                                    ^^^^^^^^ secret-in-url
