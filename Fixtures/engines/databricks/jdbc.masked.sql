CREATE CONNECTION j TYPE JDBC ENVIRONMENT (java_dependencies '["/Volumes/a/b/c.jar"]') OPTIONS (
  url 'jdbc:oracle://db.plum.example:1521/x', user 'u', password '[REDACTED]', externalOptionsAllowList 'dbtable,query'
);
