CREATE CONNECTION o WITH {
  "type": "openai",
  "endpoint": "https://api.openai.com/v1",
  "api-key": "goldcrest-1",
--            ^^^^^^^^^^^ broken-statement
  "api_key": "goldcrest-2"
--            ^^^^^^^^^^^ misspelled-secret-key
};
