CREATE CONNECTION my TO MYSQL (HOST 'h', USER 'u', SSL KEY 'not really a key', SSL MODE 'verify-ca');
--                                                          ^^^^^^^^^^^^^^^^ exposed-secret [key=SSL KEY]
