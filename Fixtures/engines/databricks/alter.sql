ALTER CONNECTION pg OPTIONS (password 'teak-leaf');
--                                     ^^^^^^^^^ exposed-secret [kind=alter]
ALTER CONNECTION pg SET OPTIONS (password = 'pine-leaf', user 'u');
--                                           ^^^^^^^^^ exposed-secret [kind=alter]
ALTER CONNECTION pg OWNER TO admins;
ALTER CONNECTION pg RENAME TO pg2;
