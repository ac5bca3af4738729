CREATE CONNECTION n WITH ('type' = '${CONNECTION_TYPE}', 'endpoint' = 'https://plum.example', 'api-key' = '${K}');
CREATE CONNECTION m WITH ('type' = '{{ var("type") }}', 'endpoint' = 'https://plum.example', 'api-key' = '${K}');
