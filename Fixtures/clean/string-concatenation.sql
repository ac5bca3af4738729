String sql = "CREATE OR REPLACE CONNECTION " + name + "\n TO '" + url + "'\nUSER '" + user + "'\nIDENTIFIED BY '" + password + "'";
EXECUTE IMMEDIATE 'CREATE CONNECTION c WITH (''type'' = ''openai'', ''endpoint'' = ''https://api.openai.com/v1'', ''api-key'' = ''' || v_key || ''')';
