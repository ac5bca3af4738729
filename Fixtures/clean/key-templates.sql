CREATE CONNECTION a TO '' USER '' IDENTIFIED BY 'GCS_KEYFILE_CONTENT={
  "type": "service_account",
  "private_key": "{{vendor:pem-begin}}\n<PRIVATE_KEY>\n{{vendor:pem-end}}\n"
}';
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = 'new-key');
ALTER CONNECTION b SET ('api-key' = 'old_api_key');
