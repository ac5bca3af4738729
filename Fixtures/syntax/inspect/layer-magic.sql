# MAGIC %sql
# MAGIC CREATE CONNECTION c WITH (
# MAGIC   'api-key' = 'plum-tree-tea'
# MAGIC );
