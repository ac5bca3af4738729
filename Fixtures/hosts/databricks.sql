-- Databricks notebook source
CREATE CONNECTION d TYPE postgresql OPTIONS (host 'h', user 'u', password 'plum-tree-1')
--                                                                         ^^^^^^^^^^^ exposed-secret
-- COMMAND ----------
-- MAGIC %python
-- MAGIC spark.sql("CREATE CONNECTION e TYPE postgresql OPTIONS (host 'h', user 'u', password 'plum-tree-2')")
--                                                                                             ^^^^^^^^^^^ exposed-secret
-- COMMAND ----------
CREATE CONNECTION f TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-3'
--                                                 ^^^^^^^^^^^ exposed-secret
-- COMMAND ----------
SELECT 1
