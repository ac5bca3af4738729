CREATE CONNECTION dbx TYPE databricks OPTIONS (host 'adb-1.azuredatabricks.net', httpPath '/sql/1.0/warehouses/abc', personalAccessToken 'yew-leaf');
--                                                                                                                                        ^^^^^^^^ exposed-secret [key=personalAccessToken]
CREATE CONNECTION sfdc TYPE SALESFORCE_DATA_CLOUD OPTIONS (client_id 'c', access_token 'fir-leaf', isSandbox 'false');
--                                                                                      ^^^^^^^^ exposed-secret
