# Databricks notebook source
# MAGIC %sql
# MAGIC CREATE CONNECTION o WITH (
# MAGIC   'type' = 'openai',
# MAGIC   'endpoint' = 'https://api.openai.com/v1',
# MAGIC   'api-key' = '[REDACTED]'
# MAGIC );
