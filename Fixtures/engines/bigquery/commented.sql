-- Step 1: Create BigQuery Connection (if not already existing)
-- CREATE EXTERNAL CONNECTION `us-central1.catalog_conn`
-- OPTIONS (type = 'CLOUD_RESOURCE');
SELECT 1;
