-- Databricks notebook source
CREATE CONNECTION d TYPE postgresql OPTIONS (host 'h', user 'u', password '[REDACTED]')
-- COMMAND ----------
-- MAGIC %python
-- MAGIC spark.sql("CREATE CONNECTION e TYPE postgresql OPTIONS (host 'h', user 'u', password '[REDACTED]')")
-- COMMAND ----------
CREATE CONNECTION f TO 'x' USER 'u' IDENTIFIED BY '[REDACTED]'
-- COMMAND ----------
SELECT 1
