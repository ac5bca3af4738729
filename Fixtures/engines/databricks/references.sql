CREATE CONNECTION my TYPE mysql OPTIONS (
  host secret('db', 'host'), port '3306', user secret('db', 'user'), password secret('db', 'password')
);
CREATE CONNECTION rs TYPE redshift OPTIONS (host 'rs.plum.example', user 'u', password try_secret('db', 'pw'));
CREATE CONNECTION bq TYPE bigquery OPTIONS (GoogleServiceAccountKeyJson '{{secrets/db/bq}}');
