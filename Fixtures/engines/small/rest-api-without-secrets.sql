CREATE CONNECTION IF NOT EXISTS weather
    TYPE = rest_api
    OPTIONS (
        base_url     = 'https://api.weather.example',
        auth_mode    = 'none',
        storage_zone = '{{zone_name}}',
        base_path    = 'farm/weather',
        timeout_secs = '30'
    );
