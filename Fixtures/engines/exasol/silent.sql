CREATE CONNECTION open TO 'http://data.plum.example';
CREATE CONNECTION empty TO 's3://plum.s3.amazonaws.com' USER '' IDENTIFIED BY '';
CREATE CONNECTION ref TO 'jdbc:mysql://h/d' USER 'u' IDENTIFIED BY '${EXASOL_PW}';
IMPORT INTO t FROM JDBC AT ora USER 'scott' IDENTIFIED BY 'tiger' STATEMENT 'select 1';
IMPORT INTO t FROM CSV AT open FILE 'a.csv';
GRANT CONNECTION ora TO analyst;
DROP CONNECTION IF EXISTS ora;
