CREATE CONNECTION j TYPE sqlserver OPTIONS (
  url 'jdbc:sqlserver://db.plum.example:1433;user=u;password=larch-leaf;encrypt=true', trustServerCertificate 'true'
--                                                           ^^^^^^^^^^ secret-in-url
);
