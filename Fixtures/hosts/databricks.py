# Databricks notebook source
# MAGIC %sql
# MAGIC CREATE CONNECTION o WITH (
# MAGIC   'type' = 'openai',
# MAGIC   'api-key' = 'plum-tree-1'
--                     ^^^^^^^^^^^ exposed-secret
# MAGIC );
# COMMAND ----------
# MAGIC %sql
# MAGIC CREATE CONNECTION d TYPE postgresql OPTIONS (
# MAGIC   host 'h', user 'u', password 'plum-tree-2')
--                                      ^^^^^^^^^^^ exposed-secret

# COMMAND ----------
spark.sql("""CREATE CONNECTION d TYPE postgresql
  OPTIONS (host 'h', user 'u', password 'plum-tree-3')""")
--                                       ^^^^^^^^^^^ exposed-secret
