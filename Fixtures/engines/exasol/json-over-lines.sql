CREATE OR REPLACE CONNECTION LAKE
  TO 'http://catalog.plum.example:8181'
  USER ''
  IDENTIFIED BY '{
    "warehouse": "s3://plum/",
    "region":    "eu-west-1",
    "access_key": "grocer",
    "secret_key": "apples-and-pears"
  }';
