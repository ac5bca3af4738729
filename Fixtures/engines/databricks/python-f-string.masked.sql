name = "rates"
spark.sql(f"""
CREATE CONNECTION IF NOT EXISTS {name}
TYPE HTTP
OPTIONS (
    host 'https://rates.plum.example',
    port '443',
    base_path '/api',
    bearer_token 'not-used'
)
""")
spark.sql(f"""CREATE CONNECTION IF NOT EXISTS {name}_2 TYPE HTTP OPTIONS (host 'h', port '443', bearer_token '[REDACTED]')""")
