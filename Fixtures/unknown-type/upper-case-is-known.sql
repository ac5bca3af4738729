CREATE CONNECTION n WITH ('type' = 'AzureOpenAI', 'endpoint' = 'https://plum.openai.azure.com', 'api-key' = '${K}');
CREATE CONNECTION m WITH ('type' = 'Confluent_JDBC', 'endpoint' = 'jdbc:postgresql://h/d', 'username' = 'u', 'password' = '${P}');
