COPY t TO 's3://b/x' WITH (FORMAT = 'parquet') CONNECTION (REGION = 'us-west-2', ALLOW_ANONYMOUS = 'true', ACCESS_KEY_ID = '${ID}');
-- No clause of COPY but a call.
x = copy; c = pymysql.Connection(host='h', password='plum-tree-tea')
