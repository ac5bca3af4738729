create connection azureml_churn with (
  'type' = 'azureml',
  'endpoint' = 'https://churn.westeurope.inference.ml.azure.com/score',
  'api-key' = 'wet-chalk-under-snow'
--             ^^^^^^^^^^^^^^^^^^^^ exposed-secret [redacted=true kind=create]
);
