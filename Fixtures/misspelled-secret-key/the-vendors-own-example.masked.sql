CREATE CONNECTION my_conn WITH ('ap-key' = '[REDACTED]')
