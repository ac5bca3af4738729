CREATE CONNECTION sf TYPE snowflake OPTIONS (host 'h.example', sfWarehouse 'w', sfRole 'r', OAuthPvtKey '[REDACTED]');
CREATE CONNECTION sf TYPE snowflake OPTIONS (host 'h.example', OAuthPvtKye '[REDACTED]');
CREATE CONNECTION sd TYPE salesforce_data_cloud OPTIONS (is_sandbox 'false', pkce_verifier '[REDACTED]', authorization_code '[REDACTED]');
CREATE CONNECTION h TYPE http OPTIONS (host 'https://h.example', port '443', base_path '/', refresh_token '[REDACTED]');
CREATE CONNECTION s TYPE http OPTIONS (auth = 'header', header_name = 'X-Key', header_value = '[REDACTED]');
