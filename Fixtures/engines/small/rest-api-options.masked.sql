CREATE CONNECTION api TYPE = rest_api OPTIONS (base_url = 'https://api.plum.example', api_key = '[REDACTED]', timeout = 30);
CREATE CONNECTION api2 TYPE = rest_api OPTIONS (base_url = 'https://api.plum.example', api_key = '{{API_KEY}}');
