# Databricks notebook source
# MAGIC %sql
# MAGIC CREATE CONNECTION o WITH (
# MAGIC   'type' = 'openai',
# MAGIC   'endpoint' = 'https://api.openai.com/v1',
# MAGIC   'api-key' = 'pipit-3'
--                     ^^^^^^^ exposed-secret
# MAGIC );
