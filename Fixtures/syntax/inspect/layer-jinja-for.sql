{% for e in envs %}
CREATE CONNECTION {{ e }} WITH ('api-key' = 'plum-tree-tea');
{% endfor %}
