CREATE CONNECTION sr WITH (type = 'schema_registry', schema.registry = 'https://sr.plum.example', schema.registry.username = 'u', schema.registry.password = 'fir-root');
--                                                                                                                                                            ^^^^^^^^ exposed-secret
