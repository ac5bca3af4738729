CREATE CONNECTION aml WITH ('type' = 'azureml', 'endpoint' = 'https://x.inference.ml.azure.com/score', 'aip-key' = '[REDACTED]');
