CREATE CONNECTION c WITH (type = 'iceberg', catalog.oauth2_server_uri = 'https://h.example/token', catalog.scope = 'PRINCIPAL_ROLE:ALL', catalog.security = 'oauth2', vended_credentials = 'true');
