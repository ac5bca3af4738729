INSERT INTO notes VALUES ('expiry created connection closed of how congress from with', '{"key": "abc", "token": "def"}');
UPDATE notes SET body = '{"note": "data Connections it to and also reached", "password": {"old": "a", "new": "b"}}';
