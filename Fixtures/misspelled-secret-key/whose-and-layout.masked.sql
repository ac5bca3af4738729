CREATE CONNECTION c WITH ('type' = 'elastic', 'endpoint' = 'https://h.example', 'username' = 'u', 'password-of-user' = '[REDACTED]');
CREATE CONNECTION c WITH ('type' = 'mongodb', 'endpoint' = 'mongodb://h.example', 'username' = 'u', 'зфыыцщкв' = '[REDACTED]');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://h.example', 'token'-'[REDACTED]');
-- The password for svc is '[REDACTED]'.
ALTER CONNECTION c SET ('password' = '${PASSWORD}');
CREATE CONNECTION c TYPE mysql OPTIONS (host 'h.example', password '${PASSWORD}', 'policy-of-password' 'plum-tree', 'length-of-password' '12');
-- The policy for passwords is 'plum-tree-tea'.
ALTER CONNECTION c SET ('password' = '${PASSWORD}');
