-- Databricks notebook source
-- MAGIC %md a note
-- COMMAND ----------
CREATE CONNECTION pg TYPE postgresql OPTIONS (
  host 'db.plum.example',
  password '[REDACTED]'
);
