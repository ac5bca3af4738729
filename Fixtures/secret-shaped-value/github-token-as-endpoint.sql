CREATE CONNECTION r WITH ('type' = 'rest', 'endpoint' = '{{vendor:github}}', 'token' = '${TOKEN}');
--                                                       ^^^^^^^^^^^^^^^^^ secret-shaped-value
