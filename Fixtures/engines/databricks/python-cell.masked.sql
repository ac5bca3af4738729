# MAGIC %python
spark.sql("""
  CREATE CONNECTION IF NOT EXISTS pg TYPE postgresql
  OPTIONS (host 'db.plum.example', port '5432', user 'u', password '[REDACTED]')
""")
