-- What is fixed in these is no secret.
CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'token' = '${PREFIX}_${SUFFIX}');
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'token' = 'Bearer ${TOKEN}');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://${HOST}:${PORT}/v1', 'token' = '{{ a }}{{ b }}');
