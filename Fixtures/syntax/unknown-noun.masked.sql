-- A word that is no noun of a statement, before a list with a known type.
CREATE CONN c WITH ('type' = 'pinecone', 'endpoint' = 'https://example.com', 'api-key' = '[REDACTED]');
CREATE VERBINDUNG d WITH ('type' = 'mongodb', 'username' = 'u', 'password' = '[REDACTED]');

-- Other statements: no type, a type that no engine has, nouns that exist.
CREATE GADGET g WITH ('password' = 'Blaubeere-77');
CREATE WIDGET w WITH ('type' = 'gizmo', 'password' = 'Blaubeere-77');
CREATE CATALOG k WITH ('type' = 'mongodb', 'password' = 'Blaubeere-77');
