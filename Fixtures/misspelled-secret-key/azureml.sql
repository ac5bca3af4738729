CREATE CONNECTION aml WITH ('type' = 'azureml', 'endpoint' = 'https://x.inference.ml.azure.com/score', 'aip-key' = 'granite hill');
--                                                                                                                  ^^^^^^^^^^^^ misspelled-secret-key [suggestion=api-key]
