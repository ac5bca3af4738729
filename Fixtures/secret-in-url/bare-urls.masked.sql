-- A URL without its quotes is no name.
CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = https://u:[REDACTED]@h.example/v1', 'token' = '${TOKEN}');
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = https://h.example/v1?client_secret=[REDACTED], 'token' = '${TOKEN}');
CREATE CONNECTION c WITH (type = 'jdbc', uri = postgresql://u:[REDACTED]@h.example/d);
CREATE CONNECTION d WITH (type = 'jdbc', uri = postgresql://u@h.example/d, mode = fast);
