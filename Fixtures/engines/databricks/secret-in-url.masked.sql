CREATE CONNECTION j TYPE sqlserver OPTIONS (
  url 'jdbc:sqlserver://db.plum.example:1433;user=u;password=[REDACTED];encrypt=true', trustServerCertificate 'true'
);
