create connection azureml_churn with (
  'type' = 'azureml',
  'endpoint' = 'https://churn.westeurope.inference.ml.azure.com/score',
  'api-key' = '[REDACTED]'
);
