-- A misspelled key over a reference leaks nothing.
CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api_key' = '${OPENAI_API_KEY}');
CREATE CONNECTION b WITH ('ap-key' = '{{ env_var("X") }}');
ALTER CONNECTION c SET ('pasword' = '<password>');
