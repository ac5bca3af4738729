CREATE EXTERNAL CONNECTION k AS 'kafka://h.example:9092?client_key=cGx1bS10cmVl&ca_cert=cGx1bS10cmVl';
--                                                                 ^^^^^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'kafka://h.example:9092?client_key=/certs/client.key&client_cert=cGx1bS10cmVl';
CREATE EXTERNAL CONNECTION k AS 'kafka://h.example:9092?client_key=${KEY}';
