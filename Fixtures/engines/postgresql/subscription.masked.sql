CREATE SUBSCRIPTION mysub
  CONNECTION 'host=192.168.1.50 port=5432 user=foo dbname=foodb password=[REDACTED]'
  PUBLICATION mypub, insert_only;
