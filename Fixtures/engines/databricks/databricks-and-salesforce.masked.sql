CREATE CONNECTION dbx TYPE databricks OPTIONS (host 'adb-1.azuredatabricks.net', httpPath '/sql/1.0/warehouses/abc', personalAccessToken '[REDACTED]');
CREATE CONNECTION sfdc TYPE SALESFORCE_DATA_CLOUD OPTIONS (client_id 'c', access_token '[REDACTED]', isSandbox 'false');
