# Databricks notebook source
# MAGIC %sql
# MAGIC CREATE CONNECTION o WITH (
# MAGIC   'type' = 'openai',
# MAGIC   'api-key' = '[REDACTED]'
# MAGIC );
# COMMAND ----------
# MAGIC %sql
# MAGIC CREATE CONNECTION d TYPE postgresql OPTIONS (
# MAGIC   host 'h', user 'u', password '[REDACTED]')

# COMMAND ----------
spark.sql("""CREATE CONNECTION d TYPE postgresql
  OPTIONS (host 'h', user 'u', password '[REDACTED]')""")
