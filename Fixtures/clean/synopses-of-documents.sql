CREATE CONNECTION name WITH ('key1' = 'val1', 'key2' = 'val2');
CREATE CONNECTION name WITH ('key' = 'value' [, ...]);
ALTER CONNECTION name SET ('key' = 'value');
ALTER CONNECTION name SET (key1=val1, key2=val2);
CREATE EXTERNAL CONNECTION c AS 'kafka://h?sasl_user=u&sasl_password={your_pw}-prod';
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = CONCAT('${A}', '${B}'));
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = '${env:KEY:-}');
