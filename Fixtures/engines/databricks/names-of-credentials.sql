-- The credential is one of the Unity Catalog, by its name.
CREATE CONNECTION c TYPE onelake OPTIONS (workspace 'w', credential 'my_storage_credential');
CREATE CONNECTION c TYPE glue OPTIONS (aws_region 'eu-west-1', aws_account_id '123456789012', credential 'glue_credential');
CREATE CONNECTION c TYPE http OPTIONS (host 'h', is_mcp_connection 'true', oauth_credential_exchange_method 'header_and_body', authorization_endpoint 'https://h.example/a', expires_in_secs '3600');
-- A reference needs no equals sign.
CREATE CONNECTION pg TYPE postgresql OPTIONS (host 'h', password secret('scope', 'key'));
CREATE CONNECTION pg TYPE postgresql OPTIONS (host secret('scope','host'), user secret('scope','user'), password secret('scope','key'));
