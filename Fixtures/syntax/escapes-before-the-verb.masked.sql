a = "\nCREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x.example','api-key'='[REDACTED]');\n";
b = "USE d;\nCREATE CONNECTION c\nTO 'jdbc:x'\nUSER 'u'\nIDENTIFIED BY '[REDACTED]';\nSELECT 1;";
c = "\tCREATE\tCONNECTION c\r\n\tTYPE\tpostgresql\tOPTIONS (host 'h', user 'u', password\t'[REDACTED]');"
