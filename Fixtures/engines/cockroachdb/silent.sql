CREATE EXTERNAL CONNECTION implicit AS 's3://plum/backups?AUTH=implicit';
CREATE EXTERNAL CONNECTION nodelocal AS 'nodelocal://1/backups';
CREATE EXTERNAL CONNECTION userfile AS 'userfile:///backups';
CREATE EXTERNAL CONNECTION templ AS 's3://plum/x?AWS_ACCESS_KEY_ID={access key}&AWS_SECRET_ACCESS_KEY={secret access key}';
CREATE EXTERNAL CONNECTION masked AS 's3://plum/x?AWS_ACCESS_KEY_ID=${ID}&AWS_SECRET_ACCESS_KEY=redacted';
BACKUP DATABASE d INTO 'external://backup';
SHOW EXTERNAL CONNECTIONS;
