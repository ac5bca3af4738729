-- Words around a secret's name make it another thing, or the value says that it is none.
ALTER CONNECTION a SET ('password-policy' = 'f3Q9zL7pKd2Wm8Xc', 'token-ttl' = '30', 'secret-arn' = 'plum-9QxR4mP-olive');
ALTER CONNECTION b SET ('token-group' = 'admins', 'max-tokens' = '4096', 'use-password' = 'true', 'key-region' = 'eu-west-1');
ALTER CONNECTION c SET ('lang' = 'en', 'city' = 'berlin', 'tax' = 'x1', 'event-key' = 'order_id', 'dedup-key' = 'id');
CREATE CONNECTION d TYPE mysql OPTIONS (host 'h', public_key 'f3Q9zL7pKd2Wm8Xc', token_location '/etc/plum/token');
