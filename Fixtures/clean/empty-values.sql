CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '');
CREATE CONNECTION b WITH ('type' = 'mongodb', 'endpoint' = 'mongodb://h', 'username' = '', 'password' = '');
CREATE CONNECTION c WITH ();
CREATE CONNECTION d WITH ('ap-key' = '');
