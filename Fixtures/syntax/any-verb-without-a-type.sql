-- An unknown verb before CONNECTION, a name and a quoted key.
CHANGE CONNECTION c SET ('password' = 'Blaubeere-77');
--                                     ^^^^^^^^^^^^ broken-statement
MODIFY CONNECTION c WITH ('password' = 'Blaubeere-77');
--                                      ^^^^^^^^^^^^ broken-statement
UPDATE CONNECTION c SET 'api-key' = 'qP7mZ2xW9vB4';
--                                   ^^^^^^^^^^^^ broken-statement

DROP CONNECTION c WITH ('password' = 'Blaubeere-77');
SHOW CONNECTION c WITH ('password' = 'Blaubeere-77');
UPDATE connection c SET name = 'Blaubeere-77' WHERE c.id = 7;
-- A clause of another statement.
CREATE MAPPING m DATA CONNECTION c OPTIONS ('valueFormat' = 'json', 'password' = 'column');
