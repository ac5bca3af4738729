-- Signs of documents and programs, which are no faults.
CREATE CONNECTION a TO '<dsn>' USER <user> IDENTIFIED BY '<password>';
CREATE CONNECTION b TO 'jdbc:x' USER $USER IDENTIFIED BY '${PASSWORD}';
CREATE CONNECTION c TO 'jdbc:x' | USER 'u' | IDENTIFIED BY '${PASSWORD}';
CREATE CONNECTION [IF NOT EXISTS] d TO 'jdbc:x' [USER 'u'] [IDENTIFIED BY '<password>'];
CREATE CONNECTION e TYPE <type> OPTIONS (host 'h.example', password '<password>');
CREATE CONNECTION f TO POSTGRES (HOST 'h.example', SSL, PORT 1, PASSWORD SECRET pw);
CREATE CONNECTION g TO KAFKA (BROKERS ('a.example:9092' USING SSH TUNNEL t, 'b.example:9092'), SASL MECHANISMS = 'PLAIN');
ALTER CONNECTION h RESET (api-key, 'endpoint');
CREATE CONNECTION i WITH ('type' = 'rest', 'endpoint' = 'Authorization: Bearer ...','token'='${TOKEN}');
-- To create connection objects by hand, set ('type' = 'openai') there; (create connection) with 'name' = 'x'.
