{% macro create_lake() %}
    {% set create_connection_sql %}
        CREATE CONNECTION IF NOT EXISTS lake
        WITH (
            type = 'iceberg',
            catalog.type = 'rest',
            catalog.uri = 'http://catalog:8181/catalog/',
            warehouse.path = 'warehouse',
            s3.access.key = '[REDACTED]',
            s3.secret.key = '[REDACTED]',
            s3.path.style.access = 'true',
            s3.endpoint = 'http://minio:9301'
        );
    {% endset %}
    {% do run_query(create_connection_sql) %}
{% endmacro %}
