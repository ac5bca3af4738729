// Made from Rules/*.yml by: swift run generate-rules
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "CRules.h"

#define T(text) { (const uint8_t *)(text), sizeof(text) - 1 }
#define ABSENT { 0, 0 }
#define TEXTS(count, ...) { (const struct connlint_text[]){ __VA_ARGS__ }, count }
#define NUMBERS(count, ...) { (const uint16_t[]){ __VA_ARGS__ }, count }
#define KEY(text, lowercase, letters) { T(text), T(lowercase), T(letters) }
#define KEYS(count, ...) { (const struct connlint_key[]){ __VA_ARGS__ }, count }

static const uint8_t document[] = {
#embed "../../Rules/README.md"
};

// connections.yml

static const struct connlint_type risingwave_types[] = {
  {
    T("kafka"), T("kafka"),
    KEYS(17, KEY("properties.sasl.password", "properties.sasl.password", "propertiessaslpassword"),
      KEY("properties.ssl.key.pem", "properties.ssl.key.pem", "propertiessslkeypem"),
      KEY("properties.ssl.key.password", "properties.ssl.key.password", "propertiessslkeypassword"),
      KEY("s3.access.key", "s3.access.key", "s3accesskey"),
      KEY("s3.secret.key", "s3.secret.key", "s3secretkey"),
      KEY("schema.registry.password", "schema.registry.password", "schemaregistrypassword"),
      KEY("aws.credentials.access_key_id", "aws.credentials.access_key_id", "awscredentialsaccesskeyid"),
      KEY("aws.credentials.secret_access_key", "aws.credentials.secret_access_key", "awscredentialssecretaccesskey"),
      KEY("aws.credentials.session_token", "aws.credentials.session_token", "awscredentialssessiontoken"),
      KEY("gcs.credential", "gcs.credential", "gcscredential"),
      KEY("azblob.account_key", "azblob.account_key", "azblobaccountkey"),
      KEY("adlsgen2.account_key", "adlsgen2.account_key", "adlsgen2accountkey"),
      KEY("catalog.credential", "catalog.credential", "catalogcredential"),
      KEY("catalog.token", "catalog.token", "catalogtoken"),
      KEY("catalog.jdbc.password", "catalog.jdbc.password", "catalogjdbcpassword"),
      KEY("glue.access.key", "glue.access.key", "glueaccesskey"),
      KEY("glue.secret.key", "glue.secret.key", "gluesecretkey")),
    KEYS(15, KEY("type", "type", "type"),
      KEY("properties.bootstrap.server", "properties.bootstrap.server", "propertiesbootstrapserver"),
      KEY("properties.sasl.username", "properties.sasl.username", "propertiessaslusername"),
      KEY("properties.sasl.mechanism", "properties.sasl.mechanism", "propertiessaslmechanism"),
      KEY("properties.security.protocol", "properties.security.protocol", "propertiessecurityprotocol"),
      KEY("schema.registry", "schema.registry", "schemaregistry"),
      KEY("schema.registry.username", "schema.registry.username", "schemaregistryusername"),
      KEY("catalog.type", "catalog.type", "catalogtype"),
      KEY("catalog.uri", "catalog.uri", "cataloguri"),
      KEY("catalog.name", "catalog.name", "catalogname"),
      KEY("warehouse.path", "warehouse.path", "warehousepath"),
      KEY("s3.region", "s3.region", "s3region"),
      KEY("s3.endpoint", "s3.endpoint", "s3endpoint"),
      KEY("azblob.account_name", "azblob.account_name", "azblobaccountname"),
      KEY("hosted_catalog", "hosted_catalog", "hostedcatalog")),
    0, 0,
  },
  {
    T("iceberg"), T("iceberg"),
    KEYS(17, KEY("properties.sasl.password", "properties.sasl.password", "propertiessaslpassword"),
      KEY("properties.ssl.key.pem", "properties.ssl.key.pem", "propertiessslkeypem"),
      KEY("properties.ssl.key.password", "properties.ssl.key.password", "propertiessslkeypassword"),
      KEY("s3.access.key", "s3.access.key", "s3accesskey"),
      KEY("s3.secret.key", "s3.secret.key", "s3secretkey"),
      KEY("schema.registry.password", "schema.registry.password", "schemaregistrypassword"),
      KEY("aws.credentials.access_key_id", "aws.credentials.access_key_id", "awscredentialsaccesskeyid"),
      KEY("aws.credentials.secret_access_key", "aws.credentials.secret_access_key", "awscredentialssecretaccesskey"),
      KEY("aws.credentials.session_token", "aws.credentials.session_token", "awscredentialssessiontoken"),
      KEY("gcs.credential", "gcs.credential", "gcscredential"),
      KEY("azblob.account_key", "azblob.account_key", "azblobaccountkey"),
      KEY("adlsgen2.account_key", "adlsgen2.account_key", "adlsgen2accountkey"),
      KEY("catalog.credential", "catalog.credential", "catalogcredential"),
      KEY("catalog.token", "catalog.token", "catalogtoken"),
      KEY("catalog.jdbc.password", "catalog.jdbc.password", "catalogjdbcpassword"),
      KEY("glue.access.key", "glue.access.key", "glueaccesskey"),
      KEY("glue.secret.key", "glue.secret.key", "gluesecretkey")),
    KEYS(15, KEY("type", "type", "type"),
      KEY("properties.bootstrap.server", "properties.bootstrap.server", "propertiesbootstrapserver"),
      KEY("properties.sasl.username", "properties.sasl.username", "propertiessaslusername"),
      KEY("properties.sasl.mechanism", "properties.sasl.mechanism", "propertiessaslmechanism"),
      KEY("properties.security.protocol", "properties.security.protocol", "propertiessecurityprotocol"),
      KEY("schema.registry", "schema.registry", "schemaregistry"),
      KEY("schema.registry.username", "schema.registry.username", "schemaregistryusername"),
      KEY("catalog.type", "catalog.type", "catalogtype"),
      KEY("catalog.uri", "catalog.uri", "cataloguri"),
      KEY("catalog.name", "catalog.name", "catalogname"),
      KEY("warehouse.path", "warehouse.path", "warehousepath"),
      KEY("s3.region", "s3.region", "s3region"),
      KEY("s3.endpoint", "s3.endpoint", "s3endpoint"),
      KEY("azblob.account_name", "azblob.account_name", "azblobaccountname"),
      KEY("hosted_catalog", "hosted_catalog", "hostedcatalog")),
    0, 0,
  },
  {
    T("schema_registry"), T("schema_registry"),
    KEYS(17, KEY("properties.sasl.password", "properties.sasl.password", "propertiessaslpassword"),
      KEY("properties.ssl.key.pem", "properties.ssl.key.pem", "propertiessslkeypem"),
      KEY("properties.ssl.key.password", "properties.ssl.key.password", "propertiessslkeypassword"),
      KEY("s3.access.key", "s3.access.key", "s3accesskey"),
      KEY("s3.secret.key", "s3.secret.key", "s3secretkey"),
      KEY("schema.registry.password", "schema.registry.password", "schemaregistrypassword"),
      KEY("aws.credentials.access_key_id", "aws.credentials.access_key_id", "awscredentialsaccesskeyid"),
      KEY("aws.credentials.secret_access_key", "aws.credentials.secret_access_key", "awscredentialssecretaccesskey"),
      KEY("aws.credentials.session_token", "aws.credentials.session_token", "awscredentialssessiontoken"),
      KEY("gcs.credential", "gcs.credential", "gcscredential"),
      KEY("azblob.account_key", "azblob.account_key", "azblobaccountkey"),
      KEY("adlsgen2.account_key", "adlsgen2.account_key", "adlsgen2accountkey"),
      KEY("catalog.credential", "catalog.credential", "catalogcredential"),
      KEY("catalog.token", "catalog.token", "catalogtoken"),
      KEY("catalog.jdbc.password", "catalog.jdbc.password", "catalogjdbcpassword"),
      KEY("glue.access.key", "glue.access.key", "glueaccesskey"),
      KEY("glue.secret.key", "glue.secret.key", "gluesecretkey")),
    KEYS(15, KEY("type", "type", "type"),
      KEY("properties.bootstrap.server", "properties.bootstrap.server", "propertiesbootstrapserver"),
      KEY("properties.sasl.username", "properties.sasl.username", "propertiessaslusername"),
      KEY("properties.sasl.mechanism", "properties.sasl.mechanism", "propertiessaslmechanism"),
      KEY("properties.security.protocol", "properties.security.protocol", "propertiessecurityprotocol"),
      KEY("schema.registry", "schema.registry", "schemaregistry"),
      KEY("schema.registry.username", "schema.registry.username", "schemaregistryusername"),
      KEY("catalog.type", "catalog.type", "catalogtype"),
      KEY("catalog.uri", "catalog.uri", "cataloguri"),
      KEY("catalog.name", "catalog.name", "catalogname"),
      KEY("warehouse.path", "warehouse.path", "warehousepath"),
      KEY("s3.region", "s3.region", "s3region"),
      KEY("s3.endpoint", "s3.endpoint", "s3endpoint"),
      KEY("azblob.account_name", "azblob.account_name", "azblobaccountname"),
      KEY("hosted_catalog", "hosted_catalog", "hostedcatalog")),
    0, 0,
  },
  {
    T("elasticsearch"), T("elasticsearch"),
    KEYS(17, KEY("properties.sasl.password", "properties.sasl.password", "propertiessaslpassword"),
      KEY("properties.ssl.key.pem", "properties.ssl.key.pem", "propertiessslkeypem"),
      KEY("properties.ssl.key.password", "properties.ssl.key.password", "propertiessslkeypassword"),
      KEY("s3.access.key", "s3.access.key", "s3accesskey"),
      KEY("s3.secret.key", "s3.secret.key", "s3secretkey"),
      KEY("schema.registry.password", "schema.registry.password", "schemaregistrypassword"),
      KEY("aws.credentials.access_key_id", "aws.credentials.access_key_id", "awscredentialsaccesskeyid"),
      KEY("aws.credentials.secret_access_key", "aws.credentials.secret_access_key", "awscredentialssecretaccesskey"),
      KEY("aws.credentials.session_token", "aws.credentials.session_token", "awscredentialssessiontoken"),
      KEY("gcs.credential", "gcs.credential", "gcscredential"),
      KEY("azblob.account_key", "azblob.account_key", "azblobaccountkey"),
      KEY("adlsgen2.account_key", "adlsgen2.account_key", "adlsgen2accountkey"),
      KEY("catalog.credential", "catalog.credential", "catalogcredential"),
      KEY("catalog.token", "catalog.token", "catalogtoken"),
      KEY("catalog.jdbc.password", "catalog.jdbc.password", "catalogjdbcpassword"),
      KEY("glue.access.key", "glue.access.key", "glueaccesskey"),
      KEY("glue.secret.key", "glue.secret.key", "gluesecretkey")),
    KEYS(15, KEY("type", "type", "type"),
      KEY("properties.bootstrap.server", "properties.bootstrap.server", "propertiesbootstrapserver"),
      KEY("properties.sasl.username", "properties.sasl.username", "propertiessaslusername"),
      KEY("properties.sasl.mechanism", "properties.sasl.mechanism", "propertiessaslmechanism"),
      KEY("properties.security.protocol", "properties.security.protocol", "propertiessecurityprotocol"),
      KEY("schema.registry", "schema.registry", "schemaregistry"),
      KEY("schema.registry.username", "schema.registry.username", "schemaregistryusername"),
      KEY("catalog.type", "catalog.type", "catalogtype"),
      KEY("catalog.uri", "catalog.uri", "cataloguri"),
      KEY("catalog.name", "catalog.name", "catalogname"),
      KEY("warehouse.path", "warehouse.path", "warehousepath"),
      KEY("s3.region", "s3.region", "s3region"),
      KEY("s3.endpoint", "s3.endpoint", "s3endpoint"),
      KEY("azblob.account_name", "azblob.account_name", "azblobaccountname"),
      KEY("hosted_catalog", "hosted_catalog", "hostedcatalog")),
    0, 0,
  },
};

static const struct connlint_type confluent_types[] = {
  {
    T("openai"), T("openai"),
    KEYS(1, KEY("api-key", "api-key", "apikey")),
    KEYS(3, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment")),
    (const struct connlint_texts[]){ TEXTS(1, T("api-key")) }, 1,
  },
  {
    T("azureopenai"), T("azureopenai"),
    KEYS(1, KEY("api-key", "api-key", "apikey")),
    KEYS(3, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment")),
    (const struct connlint_texts[]){ TEXTS(1, T("api-key")) }, 1,
  },
  {
    T("azureml"), T("azureml"),
    KEYS(1, KEY("api-key", "api-key", "apikey")),
    KEYS(3, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment")),
    (const struct connlint_texts[]){ TEXTS(1, T("api-key")) }, 1,
  },
  {
    T("anthropic"), T("anthropic"),
    KEYS(1, KEY("api-key", "api-key", "apikey")),
    KEYS(3, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment")),
    (const struct connlint_texts[]){ TEXTS(1, T("api-key")) }, 1,
  },
  {
    T("fireworksai"), T("fireworksai"),
    KEYS(1, KEY("api-key", "api-key", "apikey")),
    KEYS(3, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment")),
    (const struct connlint_texts[]){ TEXTS(1, T("api-key")) }, 1,
  },
  {
    T("googleai"), T("googleai"),
    KEYS(1, KEY("api-key", "api-key", "apikey")),
    KEYS(3, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment")),
    (const struct connlint_texts[]){ TEXTS(1, T("api-key")) }, 1,
  },
  {
    T("pinecone"), T("pinecone"),
    KEYS(1, KEY("api-key", "api-key", "apikey")),
    KEYS(3, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment")),
    (const struct connlint_texts[]){ TEXTS(1, T("api-key")) }, 1,
  },
  {
    T("cosmosdb"), T("cosmosdb"),
    KEYS(1, KEY("api-key", "api-key", "apikey")),
    KEYS(3, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment")),
    (const struct connlint_texts[]){ TEXTS(1, T("api-key")) }, 1,
  },
  {
    T("bedrock"), T("bedrock"),
    KEYS(3, KEY("aws-access-key", "aws-access-key", "awsaccesskey"),
      KEY("aws-secret-key", "aws-secret-key", "awssecretkey"),
      KEY("aws-session-token", "aws-session-token", "awssessiontoken")),
    KEYS(3, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment")),
    (const struct connlint_texts[]){ TEXTS(2, T("aws-access-key"), T("aws-secret-key")) }, 1,
  },
  {
    T("sagemaker"), T("sagemaker"),
    KEYS(3, KEY("aws-access-key", "aws-access-key", "awsaccesskey"),
      KEY("aws-secret-key", "aws-secret-key", "awssecretkey"),
      KEY("aws-session-token", "aws-session-token", "awssessiontoken")),
    KEYS(3, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment")),
    (const struct connlint_texts[]){ TEXTS(2, T("aws-access-key"), T("aws-secret-key")) }, 1,
  },
  {
    T("s3vectors"), T("s3vectors"),
    KEYS(3, KEY("aws-access-key", "aws-access-key", "awsaccesskey"),
      KEY("aws-secret-key", "aws-secret-key", "awssecretkey"),
      KEY("aws-session-token", "aws-session-token", "awssessiontoken")),
    KEYS(3, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment")),
    (const struct connlint_texts[]){ TEXTS(2, T("aws-access-key"), T("aws-secret-key")) }, 1,
  },
  {
    T("vertexai"), T("vertexai"),
    KEYS(1, KEY("service-key", "service-key", "servicekey")),
    KEYS(3, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment")),
    (const struct connlint_texts[]){ TEXTS(1, T("service-key")) }, 1,
  },
  {
    T("mongodb"), T("mongodb"),
    KEYS(1, KEY("password", "password", "password")),
    KEYS(4, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment"),
      KEY("username", "username", "username")),
    (const struct connlint_texts[]){ TEXTS(2, T("username"), T("password")) }, 1,
  },
  {
    T("couchbase"), T("couchbase"),
    KEYS(1, KEY("password", "password", "password")),
    KEYS(4, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment"),
      KEY("username", "username", "username")),
    (const struct connlint_texts[]){ TEXTS(2, T("username"), T("password")) }, 1,
  },
  {
    T("confluent_jdbc"), T("confluent_jdbc"),
    KEYS(1, KEY("password", "password", "password")),
    KEYS(5, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment"),
      KEY("username", "username", "username"),
      KEY("environment", "environment", "environment")),
    (const struct connlint_texts[]){ TEXTS(2, T("username"), T("password")) }, 1,
  },
  {
    T("elastic"), T("elastic"),
    KEYS(2, KEY("api-key", "api-key", "apikey"),
      KEY("password", "password", "password")),
    KEYS(4, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment"),
      KEY("username", "username", "username")),
    (const struct connlint_texts[]){ TEXTS(1, T("api-key")), TEXTS(2, T("username"), T("password")) }, 2,
  },
  {
    T("a2a"), T("a2a"),
    KEYS(4, KEY("api-key", "api-key", "apikey"),
      KEY("password", "password", "password"),
      KEY("token", "token", "token"),
      KEY("client-secret", "client-secret", "clientsecret")),
    KEYS(7, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment"),
      KEY("username", "username", "username"),
      KEY("token-endpoint", "token-endpoint", "tokenendpoint"),
      KEY("client-id", "client-id", "clientid"),
      KEY("scope", "scope", "scope")),
    (const struct connlint_texts[]){ TEXTS(1, T("api-key")), TEXTS(2, T("username"), T("password")), TEXTS(1, T("token")), TEXTS(4, T("token-endpoint"), T("client-id"), T("client-secret"), T("scope")) }, 4,
  },
  {
    T("rest"), T("rest"),
    KEYS(3, KEY("password", "password", "password"),
      KEY("token", "token", "token"),
      KEY("client-secret", "client-secret", "clientsecret")),
    KEYS(7, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment"),
      KEY("username", "username", "username"),
      KEY("token-endpoint", "token-endpoint", "tokenendpoint"),
      KEY("client-id", "client-id", "clientid"),
      KEY("scope", "scope", "scope")),
    (const struct connlint_texts[]){ TEXTS(2, T("username"), T("password")), TEXTS(1, T("token")), TEXTS(4, T("token-endpoint"), T("client-id"), T("client-secret"), T("scope")) }, 3,
  },
  {
    T("mcp_server"), T("mcp_server"),
    KEYS(4, KEY("api-key", "api-key", "apikey"),
      KEY("password", "password", "password"),
      KEY("token", "token", "token"),
      KEY("client-secret", "client-secret", "clientsecret")),
    KEYS(9, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment"),
      KEY("username", "username", "username"),
      KEY("token-endpoint", "token-endpoint", "tokenendpoint"),
      KEY("client-id", "client-id", "clientid"),
      KEY("scope", "scope", "scope"),
      KEY("sse-endpoint", "sse-endpoint", "sseendpoint"),
      KEY("transport-type", "transport-type", "transporttype")),
    (const struct connlint_texts[]){ TEXTS(1, T("api-key")), TEXTS(2, T("username"), T("password")), TEXTS(1, T("token")), TEXTS(4, T("token-endpoint"), T("client-id"), T("client-secret"), T("scope")) }, 4,
  },
};

static const struct connlint_condition postgresql_conditions[] = {
  { T("subscription"), ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, connlint_any_keys },
};

static const struct connlint_condition mysql_conditions[] = {
  { T("federated-table"), ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, connlint_any_keys },
};

static const struct connlint_condition cockroachdb_conditions[] = {
  { ABSENT, T("EXTERNAL"), ABSENT, ABSENT, ABSENT, ABSENT, connlint_any_keys },
};

static const struct connlint_condition hazelcast_conditions[] = {
  { ABSENT, T("DATA"), ABSENT, ABSENT, ABSENT, ABSENT, connlint_any_keys },
};

static const struct connlint_condition databend_conditions[] = {
  { ABSENT, ABSENT, T("storage_type"), ABSENT, ABSENT, ABSENT, connlint_any_keys },
  { ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, T("storage_type"), connlint_any_keys },
};

static const struct connlint_condition bigquery_conditions[] = {
  { ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, T("connection_type"), connlint_any_keys },
};

static const struct connlint_condition databricks_conditions[] = {
  { T("server"), ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, connlint_any_keys },
  { ABSENT, ABSENT, T("type"), ABSENT, T("OPTIONS"), ABSENT, connlint_any_keys },
  { ABSENT, ABSENT, ABSENT, ABSENT, T("OPTIONS"), ABSENT, connlint_bare_keys },
};

static const struct connlint_condition materialize_conditions[] = {
  { ABSENT, ABSENT, ABSENT, ABSENT, T("TO"), ABSENT, connlint_any_keys },
  { ABSENT, ABSENT, ABSENT, ABSENT, T("FOR"), ABSENT, connlint_any_keys },
  { ABSENT, ABSENT, T("for"), ABSENT, ABSENT, ABSENT, connlint_any_keys },
  { ABSENT, ABSENT, T("to"), ABSENT, T("OPTIONS"), ABSENT, connlint_any_keys },
  { T("connection"), ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, connlint_spaced_keys },
};

static const struct connlint_condition exasol_conditions[] = {
  { ABSENT, ABSENT, ABSENT, T("to"), ABSENT, ABSENT, connlint_any_keys },
  { ABSENT, ABSENT, ABSENT, T("identified"), ABSENT, ABSENT, connlint_any_keys },
};

static const struct connlint_condition upsolver_conditions[] = {
  { ABSENT, T("*"), ABSENT, ABSENT, ABSENT, ABSENT, connlint_any_keys },
};

static const struct connlint_condition risingwave_conditions[] = {
  { ABSENT, ABSENT, ABSENT, ABSENT, T("WITH"), ABSENT, connlint_bare_keys },
  { ABSENT, ABSENT, ABSENT, ABSENT, T("CONNECTOR"), ABSENT, connlint_any_keys },
};

static const struct connlint_condition generic_conditions[] = {
  { ABSENT, ABSENT, ABSENT, ABSENT, T("PROPERTIES"), ABSENT, connlint_any_keys },
  { ABSENT, ABSENT, ABSENT, ABSENT, T("OPTIONS"), ABSENT, connlint_any_keys },
  { ABSENT, ABSENT, ABSENT, ABSENT, T("PARAMETERS"), ABSENT, connlint_any_keys },
  { ABSENT, ABSENT, T("type"), ABSENT, ABSENT, ABSENT, connlint_any_keys },
  { ABSENT, ABSENT, T("using"), ABSENT, ABSENT, ABSENT, connlint_any_keys },
};

static const struct connlint_condition snowflake_conditions[] = {
  { ABSENT, ABSENT, ABSENT, T("as"), ABSENT, ABSENT, connlint_any_keys },
  { ABSENT, ABSENT, T("as"), ABSENT, ABSENT, ABSENT, connlint_any_keys },
};

static const struct connlint_condition flink_conditions[] = {
  { ABSENT, T("TEMPORARY"), ABSENT, ABSENT, ABSENT, ABSENT, connlint_any_keys },
  { ABSENT, T("SYSTEM"), ABSENT, ABSENT, ABSENT, ABSENT, connlint_any_keys },
};

static const struct connlint_engine engines[] = {
  {
    T("postgresql"), T("PostgreSQL subscription"),
    postgresql_conditions, 1,
    false, connlint_never,
    ABSENT,
    TEXTS(6, T("wrong-keyword"), T("missing-separator"), T("bare-key"), T("bare-value"), T("missing-list"), T("missing-comma")),
    TEXTS(1, T("connection")),
    ABSENT,
    ABSENT,
    ABSENT,
    0, 0,
  },
  {
    T("mysql"), T("FEDERATED connection"),
    mysql_conditions, 1,
    false, connlint_never,
    ABSENT,
    TEXTS(8, T("wrong-keyword"), T("missing-separator"), T("bare-key"), T("bare-value"), T("double-quotes"), T("missing-list"), T("missing-comma"), T("missing-name")),
    TEXTS(1, T("connection")),
    ABSENT,
    ABSENT,
    ABSENT,
    0, 0,
  },
  {
    T("cockroachdb"), T("CockroachDB external connection"),
    cockroachdb_conditions, 1,
    false, connlint_unknown,
    ABSENT,
    TEXTS(6, T("wrong-keyword"), T("missing-separator"), T("bare-key"), T("bare-value"), T("missing-list"), T("missing-comma")),
    TEXTS(1, T("as")),
    ABSENT,
    ABSENT,
    ABSENT,
    0, 0,
  },
  {
    T("hazelcast"), T("Hazelcast data connection"),
    hazelcast_conditions, 1,
    false, connlint_unknown,
    ABSENT,
    TEXTS(2, T("wrong-keyword"), T("bare-value")),
    TEXTS(1, T("jdbcurl")),
    ABSENT,
    KEYS(2, KEY("type", "type", "type"),
      KEY("shared", "shared", "shared")),
    ABSENT,
    0, 0,
  },
  {
    T("databend"), T("Databend connection"),
    databend_conditions, 2,
    false, connlint_unknown,
    ABSENT,
    TEXTS(6, T("wrong-keyword"), T("bare-key"), T("bare-value"), T("missing-comma"), T("missing-list"), T("double-quotes")),
    ABSENT,
    KEYS(7, KEY("access_key_id", "access_key_id", "accesskeyid"),
      KEY("secret_access_key", "secret_access_key", "secretaccesskey"),
      KEY("access_key_secret", "access_key_secret", "accesskeysecret"),
      KEY("account_key", "account_key", "accountkey"),
      KEY("secret_key", "secret_key", "secretkey"),
      KEY("token", "token", "token"),
      KEY("credential", "credential", "credential")),
    KEYS(6, KEY("storage_type", "storage_type", "storagetype"),
      KEY("endpoint_url", "endpoint_url", "endpointurl"),
      KEY("region", "region", "region"),
      KEY("account_name", "account_name", "accountname"),
      KEY("root", "root", "root"),
      KEY("container", "container", "container")),
    KEYS(7, KEY("access_key_id", "access_key_id", "accesskeyid"),
      KEY("secret_access_key", "secret_access_key", "secretaccesskey"),
      KEY("access_key_secret", "access_key_secret", "accesskeysecret"),
      KEY("account_key", "account_key", "accountkey"),
      KEY("secret_key", "secret_key", "secretkey"),
      KEY("token", "token", "token"),
      KEY("credential", "credential", "credential")),
    0, 0,
  },
  {
    T("bigquery"), T("BigQuery connection"),
    bigquery_conditions, 1,
    false, connlint_unknown,
    ABSENT,
    TEXTS(5, T("wrong-keyword"), T("bare-key"), T("bare-value"), T("double-quotes"), T("colon")),
    ABSENT,
    ABSENT,
    KEYS(4, KEY("connection_type", "connection_type", "connectiontype"),
      KEY("location", "location", "location"),
      KEY("friendly_name", "friendly_name", "friendlyname"),
      KEY("description", "description", "description")),
    ABSENT,
    0, 0,
  },
  {
    T("databricks"), T("Databricks connection"),
    databricks_conditions, 3,
    false, connlint_unknown,
    ABSENT,
    TEXTS(7, T("wrong-keyword"), T("bare-key"), T("bare-value"), T("double-quotes"), T("backticks"), T("missing-separator"), T("missing-list")),
    TEXTS(1, T("googleserviceaccountkeyjson")),
    KEYS(7, KEY("password", "password", "password"),
      KEY("bearer_token", "bearer_token", "bearertoken"),
      KEY("client_secret", "client_secret", "clientsecret"),
      KEY("access_token", "access_token", "accesstoken"),
      KEY("personalAccessToken", "personalaccesstoken", "personalaccesstoken"),
      KEY("pem_private_key", "pem_private_key", "pemprivatekey"),
      KEY("sfUrl_password", "sfurl_password", "sfurlpassword")),
    KEYS(11, KEY("type", "type", "type"),
      KEY("host", "host", "host"),
      KEY("port", "port", "port"),
      KEY("user", "user", "user"),
      KEY("base_path", "base_path", "basepath"),
      KEY("client_id", "client_id", "clientid"),
      KEY("oauth_scope", "oauth_scope", "oauthscope"),
      KEY("token_endpoint", "token_endpoint", "tokenendpoint"),
      KEY("httpPath", "httppath", "httppath"),
      KEY("sfWarehouse", "sfwarehouse", "sfwarehouse"),
      KEY("project", "project", "project")),
    KEYS(7, KEY("password", "password", "password"),
      KEY("bearer_token", "bearer_token", "bearertoken"),
      KEY("client_secret", "client_secret", "clientsecret"),
      KEY("access_token", "access_token", "accesstoken"),
      KEY("personalAccessToken", "personalaccesstoken", "personalaccesstoken"),
      KEY("pem_private_key", "pem_private_key", "pemprivatekey"),
      KEY("sfUrl_password", "sfurl_password", "sfurlpassword")),
    0, 0,
  },
  {
    T("materialize"), T("Materialize connection"),
    materialize_conditions, 5,
    false, connlint_unknown,
    ABSENT,
    TEXTS(6, T("wrong-keyword"), T("bare-key"), T("bare-value"), T("missing-separator"), T("missing-list"), T("missing-comma")),
    ABSENT,
    KEYS(7, KEY("sasl password", "sasl password", "saslpassword"),
      KEY("password", "password", "password"),
      KEY("secret access key", "secret access key", "secretaccesskey"),
      KEY("session token", "session token", "sessiontoken"),
      KEY("ssl key", "ssl key", "sslkey"),
      KEY("access key id", "access key id", "accesskeyid"),
      KEY("credential", "credential", "credential")),
    KEYS(19, KEY("to", "to", "to"),
      KEY("for", "for", "for"),
      KEY("broker", "broker", "broker"),
      KEY("brokers", "brokers", "brokers"),
      KEY("sasl username", "sasl username", "saslusername"),
      KEY("sasl mechanisms", "sasl mechanisms", "saslmechanisms"),
      KEY("user", "user", "user"),
      KEY("host", "host", "host"),
      KEY("port", "port", "port"),
      KEY("database", "database", "database"),
      KEY("ssl certificate", "ssl certificate", "sslcertificate"),
      KEY("ssl certificate authority", "ssl certificate authority", "sslcertificateauthority"),
      KEY("ssl mode", "ssl mode", "sslmode"),
      KEY("security protocol", "security protocol", "securityprotocol"),
      KEY("region", "region", "region"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("assume role arn", "assume role arn", "assumerolearn"),
      KEY("url", "url", "url"),
      KEY("progress topic", "progress topic", "progresstopic")),
    KEYS(7, KEY("sasl password", "sasl password", "saslpassword"),
      KEY("password", "password", "password"),
      KEY("secret access key", "secret access key", "secretaccesskey"),
      KEY("session token", "session token", "sessiontoken"),
      KEY("ssl key", "ssl key", "sslkey"),
      KEY("access key id", "access key id", "accesskeyid"),
      KEY("credential", "credential", "credential")),
    0, 0,
  },
  {
    T("exasol"), T("Exasol connection"),
    exasol_conditions, 2,
    false, connlint_never,
    ABSENT,
    TEXTS(5, T("wrong-keyword"), T("missing-separator"), T("bare-key"), T("missing-list"), T("missing-comma")),
    TEXTS(1, T("to")),
    KEYS(1, KEY("identified by", "identified by", "identifiedby")),
    KEYS(1, KEY("user", "user", "user")),
    KEYS(1, KEY("identified by", "identified by", "identifiedby")),
    0, 0,
  },
  {
    T("upsolver"), T("Upsolver connection"),
    upsolver_conditions, 1,
    false, connlint_unknown,
    ABSENT,
    TEXTS(6, T("wrong-keyword"), T("bare-key"), T("bare-value"), T("missing-list"), T("missing-comma"), T("double-quotes")),
    ABSENT,
    ABSENT,
    KEYS(7, KEY("comment", "comment", "comment"),
      KEY("user_name", "user_name", "username"),
      KEY("host", "host", "host"),
      KEY("port", "port", "port"),
      KEY("aws_role", "aws_role", "awsrole"),
      KEY("external_id", "external_id", "externalid"),
      KEY("read_only", "read_only", "readonly")),
    ABSENT,
    0, 0,
  },
  {
    T("risingwave"), T("RisingWave connection"),
    risingwave_conditions, 2,
    false, connlint_unknown,
    ABSENT,
    TEXTS(4, T("bare-key"), T("bare-value"), T("missing-name"), T("wrong-keyword")),
    ABSENT,
    KEYS(17, KEY("properties.sasl.password", "properties.sasl.password", "propertiessaslpassword"),
      KEY("properties.ssl.key.pem", "properties.ssl.key.pem", "propertiessslkeypem"),
      KEY("properties.ssl.key.password", "properties.ssl.key.password", "propertiessslkeypassword"),
      KEY("s3.access.key", "s3.access.key", "s3accesskey"),
      KEY("s3.secret.key", "s3.secret.key", "s3secretkey"),
      KEY("schema.registry.password", "schema.registry.password", "schemaregistrypassword"),
      KEY("aws.credentials.access_key_id", "aws.credentials.access_key_id", "awscredentialsaccesskeyid"),
      KEY("aws.credentials.secret_access_key", "aws.credentials.secret_access_key", "awscredentialssecretaccesskey"),
      KEY("aws.credentials.session_token", "aws.credentials.session_token", "awscredentialssessiontoken"),
      KEY("gcs.credential", "gcs.credential", "gcscredential"),
      KEY("azblob.account_key", "azblob.account_key", "azblobaccountkey"),
      KEY("adlsgen2.account_key", "adlsgen2.account_key", "adlsgen2accountkey"),
      KEY("catalog.credential", "catalog.credential", "catalogcredential"),
      KEY("catalog.token", "catalog.token", "catalogtoken"),
      KEY("catalog.jdbc.password", "catalog.jdbc.password", "catalogjdbcpassword"),
      KEY("glue.access.key", "glue.access.key", "glueaccesskey"),
      KEY("glue.secret.key", "glue.secret.key", "gluesecretkey")),
    KEYS(15, KEY("type", "type", "type"),
      KEY("properties.bootstrap.server", "properties.bootstrap.server", "propertiesbootstrapserver"),
      KEY("properties.sasl.username", "properties.sasl.username", "propertiessaslusername"),
      KEY("properties.sasl.mechanism", "properties.sasl.mechanism", "propertiessaslmechanism"),
      KEY("properties.security.protocol", "properties.security.protocol", "propertiessecurityprotocol"),
      KEY("schema.registry", "schema.registry", "schemaregistry"),
      KEY("schema.registry.username", "schema.registry.username", "schemaregistryusername"),
      KEY("catalog.type", "catalog.type", "catalogtype"),
      KEY("catalog.uri", "catalog.uri", "cataloguri"),
      KEY("catalog.name", "catalog.name", "catalogname"),
      KEY("warehouse.path", "warehouse.path", "warehousepath"),
      KEY("s3.region", "s3.region", "s3region"),
      KEY("s3.endpoint", "s3.endpoint", "s3endpoint"),
      KEY("azblob.account_name", "azblob.account_name", "azblobaccountname"),
      KEY("hosted_catalog", "hosted_catalog", "hostedcatalog")),
    KEYS(17, KEY("properties.sasl.password", "properties.sasl.password", "propertiessaslpassword"),
      KEY("properties.ssl.key.pem", "properties.ssl.key.pem", "propertiessslkeypem"),
      KEY("properties.ssl.key.password", "properties.ssl.key.password", "propertiessslkeypassword"),
      KEY("s3.access.key", "s3.access.key", "s3accesskey"),
      KEY("s3.secret.key", "s3.secret.key", "s3secretkey"),
      KEY("schema.registry.password", "schema.registry.password", "schemaregistrypassword"),
      KEY("aws.credentials.access_key_id", "aws.credentials.access_key_id", "awscredentialsaccesskeyid"),
      KEY("aws.credentials.secret_access_key", "aws.credentials.secret_access_key", "awscredentialssecretaccesskey"),
      KEY("aws.credentials.session_token", "aws.credentials.session_token", "awscredentialssessiontoken"),
      KEY("gcs.credential", "gcs.credential", "gcscredential"),
      KEY("azblob.account_key", "azblob.account_key", "azblobaccountkey"),
      KEY("adlsgen2.account_key", "adlsgen2.account_key", "adlsgen2accountkey"),
      KEY("catalog.credential", "catalog.credential", "catalogcredential"),
      KEY("catalog.token", "catalog.token", "catalogtoken"),
      KEY("catalog.jdbc.password", "catalog.jdbc.password", "catalogjdbcpassword"),
      KEY("glue.access.key", "glue.access.key", "glueaccesskey"),
      KEY("glue.secret.key", "glue.secret.key", "gluesecretkey")),
    risingwave_types, 4,
  },
  {
    T("generic"), T("connection"),
    generic_conditions, 5,
    false, connlint_unknown,
    ABSENT,
    TEXTS(8, T("wrong-keyword"), T("bare-key"), T("bare-value"), T("double-quotes"), T("backticks"), T("missing-separator"), T("colon"), T("missing-list")),
    ABSENT,
    ABSENT,
    KEYS(1, KEY("type", "type", "type")),
    ABSENT,
    0, 0,
  },
  {
    T("snowflake"), T("Snowflake connection"),
    snowflake_conditions, 2,
    false, connlint_unknown,
    ABSENT,
    TEXTS(5, T("wrong-keyword"), T("missing-separator"), T("bare-key"), T("bare-value"), T("missing-list")),
    TEXTS(1, T("as")),
    ABSENT,
    ABSENT,
    ABSENT,
    0, 0,
  },
  {
    T("flink"), T("Flink connection"),
    flink_conditions, 2,
    true, connlint_exact_keys,
    TEXTS(11, T("password"), T("secret"), T("fs.azure.account.key"), T("apikey"), T("api-key"), T("auth-params"), T("service-key"), T("token"), T("basic-auth"), T("jaas.config"), T("http-headers")),
    ABSENT,
    ABSENT,
    KEYS(15, KEY("api-key", "api-key", "apikey"),
      KEY("aws-access-key", "aws-access-key", "awsaccesskey"),
      KEY("aws-secret-key", "aws-secret-key", "awssecretkey"),
      KEY("aws-session-token", "aws-session-token", "awssessiontoken"),
      KEY("service-key", "service-key", "servicekey"),
      KEY("password", "password", "password"),
      KEY("token", "token", "token"),
      KEY("client-secret", "client-secret", "clientsecret"),
      KEY("apikey", "apikey", "apikey"),
      KEY("auth-params", "auth-params", "authparams"),
      KEY("basic-auth", "basic-auth", "basicauth"),
      KEY("fs.azure.account.key", "fs.azure.account.key", "fsazureaccountkey"),
      KEY("http-headers", "http-headers", "httpheaders"),
      KEY("jaas.config", "jaas.config", "jaasconfig"),
      KEY("secret", "secret", "secret")),
    KEYS(12, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment"),
      KEY("auth-type", "auth-type", "authtype"),
      KEY("headers", "headers", "headers"),
      KEY("environment", "environment", "environment"),
      KEY("transport-type", "transport-type", "transporttype"),
      KEY("username", "username", "username"),
      KEY("token-endpoint", "token-endpoint", "tokenendpoint"),
      KEY("client-id", "client-id", "clientid"),
      KEY("scope", "scope", "scope"),
      KEY("sse-endpoint", "sse-endpoint", "sseendpoint")),
    KEYS(15, KEY("api-key", "api-key", "apikey"),
      KEY("aws-access-key", "aws-access-key", "awsaccesskey"),
      KEY("aws-secret-key", "aws-secret-key", "awssecretkey"),
      KEY("aws-session-token", "aws-session-token", "awssessiontoken"),
      KEY("service-key", "service-key", "servicekey"),
      KEY("password", "password", "password"),
      KEY("token", "token", "token"),
      KEY("client-secret", "client-secret", "clientsecret"),
      KEY("apikey", "apikey", "apikey"),
      KEY("auth-params", "auth-params", "authparams"),
      KEY("basic-auth", "basic-auth", "basicauth"),
      KEY("fs.azure.account.key", "fs.azure.account.key", "fsazureaccountkey"),
      KEY("http-headers", "http-headers", "httpheaders"),
      KEY("jaas.config", "jaas.config", "jaasconfig"),
      KEY("secret", "secret", "secret")),
    confluent_types, 19,
  },
  {
    T("confluent"), T("connection"),
    0, 0,
    true, connlint_known_keys,
    ABSENT,
    ABSENT,
    ABSENT,
    KEYS(8, KEY("api-key", "api-key", "apikey"),
      KEY("aws-access-key", "aws-access-key", "awsaccesskey"),
      KEY("aws-secret-key", "aws-secret-key", "awssecretkey"),
      KEY("aws-session-token", "aws-session-token", "awssessiontoken"),
      KEY("service-key", "service-key", "servicekey"),
      KEY("password", "password", "password"),
      KEY("token", "token", "token"),
      KEY("client-secret", "client-secret", "clientsecret")),
    KEYS(12, KEY("type", "type", "type"),
      KEY("endpoint", "endpoint", "endpoint"),
      KEY("comment", "comment", "comment"),
      KEY("auth-type", "auth-type", "authtype"),
      KEY("headers", "headers", "headers"),
      KEY("environment", "environment", "environment"),
      KEY("transport-type", "transport-type", "transporttype"),
      KEY("username", "username", "username"),
      KEY("token-endpoint", "token-endpoint", "tokenendpoint"),
      KEY("client-id", "client-id", "clientid"),
      KEY("scope", "scope", "scope"),
      KEY("sse-endpoint", "sse-endpoint", "sseendpoint")),
    KEYS(13, KEY("api-key", "api-key", "apikey"),
      KEY("aws-access-key", "aws-access-key", "awsaccesskey"),
      KEY("aws-secret-key", "aws-secret-key", "awssecretkey"),
      KEY("aws-session-token", "aws-session-token", "awssessiontoken"),
      KEY("service-key", "service-key", "servicekey"),
      KEY("password", "password", "password"),
      KEY("token", "token", "token"),
      KEY("client-secret", "client-secret", "clientsecret"),
      KEY("auth-params", "auth-params", "authparams"),
      KEY("http-headers", "http-headers", "httpheaders"),
      KEY("basic-auth", "basic-auth", "basicauth"),
      KEY("jaas.config", "jaas.config", "jaasconfig"),
      KEY("fs.azure.account.key", "fs.azure.account.key", "fsazureaccountkey")),
    confluent_types, 19,
  },
};

// words.yml

static const uint8_t letters[] =
  "address" "addresses" "age" "algorithm" "algorithms" "alias" "aliases" "allowed" "arn" "arns" "attribute" "attributes"
  "audience" "audiences" "authority" "bits" "bucket" "buckets" "budget" "bytes" "cacert" "cache" "cert" "certificate"
  "certificates" "chain" "chars" "checksum" "claim" "claims" "class" "classes" "column" "columns" "command" "config"
  "converter" "count" "counter" "date" "days" "decoder" "delay" "delimiter" "description" "deserializer" "digest" "dir"
  "directory" "domain" "duration" "enable" "enabled" "encoder" "encoding" "endpoint" "endpoints" "engine" "env" "environment"
  "exchange" "exp" "expiration" "expire" "expired" "expires" "expiry" "field" "fields" "file" "filename" "files"
  "fingerprint" "folder" "format" "formats" "generator" "grace" "granularity" "group" "handler" "hash" "header" "headers"
  "headroom" "hint" "history" "host" "hours" "id" "identifier" "identity" "ids" "index" "interval" "issuer"
  "issuers" "keyid" "kid" "kind" "label" "length" "lengths" "lifetime" "limit" "limits" "list" "listener"
  "location" "locations" "lookup" "manager" "mapper" "mapping" "max" "mechanism" "mechanisms" "metadata" "method" "methods"
  "millis" "min" "minutes" "mode" "ms" "name" "names" "namespace" "number" "object" "offset" "option"
  "options" "overlap" "owner" "parameter" "parser" "partitioner" "path" "paths" "pattern" "permission" "plugin" "policies"
  "policy" "pool" "port" "position" "preference" "prefix" "processor" "properties" "property" "protocol" "provider" "providers"
  "proxy" "query" "quota" "ratio" "reader" "realm" "ref" "reference" "refresher" "refs" "regex" "region"
  "renew" "renewal" "renewer" "required" "requirement" "resolver" "resource" "retries" "role" "roles" "rotation" "rule"
  "rules" "salt" "schema" "scheme" "scope" "scopes" "sec" "seconds" "secs" "selector" "separator" "serde"
  "serializer" "server" "service" "services" "size" "source" "status" "store" "storetype" "strategy" "strength" "style"
  "suffix" "support" "supported" "table" "tenant" "threshold" "time" "timeout" "timestamp" "timezone" "to" "topic"
  "tracking" "transform" "transforms" "ttl" "type" "types" "uri" "uris" "url" "urls" "usage" "user"
  "username" "validation" "validator" "validity" "vault" "version" "versions" "visibility" "window" "wrapper" "writer" "allow"
  "allows" "ask" "auto" "avg" "can" "change" "check" "cleartext" "completion" "contains" "decode" "delegate"
  "delete" "deny" "detect" "disable" "disabled" "dont" "drop" "empty" "encrypt" "end" "exclude" "excluded"
  "expand" "fallback" "forbid" "force" "forward" "generate" "has" "hide" "ignore" "in" "include" "includes"
  "input" "invalidate" "is" "leading" "mask" "maximum" "median" "merge" "minimum" "multi" "must" "next"
  "no" "non" "nonce" "null" "num" "obfuscate" "optional" "output" "pad" "page" "per" "persist"
  "prefer" "preserve" "prevent" "prompt" "redact" "reject" "remaining" "remove" "require" "requires" "requiring" "reset"
  "resolve" "return" "reuse" "rotate" "sanitize" "save" "sentence" "should" "show" "single" "skip" "special"
  "split" "stop" "strip" "subword" "supports" "suppress" "tokenize" "total" "track" "trailing" "trim" "two"
  "unique" "unknown" "update" "upper" "use" "used" "uses" "validate" "vary" "vend" "vended" "vending"
  "verify" "warn" "when" "with" "without" "zero" "b64" "base" "base64" "content" "contents" "current"
  "data" "der" "dev" "encoded" "final" "here" "hex" "json" "literal" "main" "my" "new"
  "old" "pem" "pkcs" "pkcs1" "pkcs12" "pkcs8" "plain" "plaintext" "prod" "production" "raw" "staging"
  "string" "test" "text" "v" "val" "value" "values" "ai21" "algolia" "anthropic" "assemblyai" "azure"
  "azureopenai" "bedrock" "claude" "cohere" "datadog" "deepgram" "deepseek" "elevenlabs" "fireworks" "fireworksai" "gemini" "googleai"
  "groq" "huggingface" "mailchimp" "mailgun" "mistral" "newrelic" "openai" "openrouter" "perplexity" "pinecone" "replicate" "sendgrid"
  "stripe" "together" "togetherai" "twilio" "vertexai" "voyage" "voyageai" "weaviate" "ak" "auth" "authorization" "clave"
  "cred" "key" "keys" "pat" "pin" "psk" "pw" "sig" "signature" "sk" "tok" "abort"
  "abs" "abscess" "absolute" "accent" "accept" "acceptance" "access" "accessed" "accessible" "accession" "accessor" "account"
  "accounts" "accuracy" "ace" "ack" "acks" "acl" "acls" "across" "action" "actions" "activate" "active"
  "actor" "actress" "adapter" "adaptive" "add" "added" "additional" "adjust" "admin" "ads" "advanced" "advertised"
  "after" "agent" "aggregate" "aggregation" "ahead" "aim" "air" "alert" "align" "alike" "all" "allocate"
  "allocation" "alter" "always" "amount" "amp" "analysis" "analyze" "analyzer" "anchor" "and" "annotation" "annotations"
  "anonymous" "ansi" "ant" "any" "api" "apiary" "app" "append" "application" "applications" "apply" "arc"
  "arch" "archive" "area" "args" "argument" "arm" "array" "arrival" "arrow" "art" "as" "ascii"
  "asp" "assess" "assign" "assigner" "assignment" "assume" "async" "at" "atomic" "attach" "attempt" "attempts"
  "audit" "authenticate" "authenticated" "authentication" "authenticator" "authorizer" "autocommit" "availability" "available" "avro" "aws" "back"
  "backend" "background" "backoff" "backpressure" "backup" "balance" "balancer" "balancing" "bandwidth" "barcode" "barer" "barrier"
  "basic" "batch" "batches" "batching" "beaker" "bear" "bearers" "bearing" "bearish" "beater" "beaver" "before"
  "begin" "behavior" "behaviour" "beret" "between" "bias" "bigint" "billing" "bin" "binary" "bind" "bindings"
  "bit" "blacklist" "blob" "block" "blocked" "blocking" "blocks" "blocksize" "bloom" "body" "boolean" "boot"
  "bootstrap" "both" "bound" "bounded" "bounds" "branch" "brand" "break" "bridge" "broadcast" "broken" "broker"
  "brokers" "browser" "buffer" "buffered" "buffering" "buffers" "build" "builder" "bulk" "by" "bypass" "byte"
  "ca" "calculate" "calendar" "call" "callback" "canonical" "cap" "capabilities" "capability" "capacity" "capture" "card"
  "cardinality" "cards" "cascade" "case" "cast" "caster" "catalog" "catalogs" "catalogue" "cause" "cdc" "cell"
  "central" "changelog" "changes" "channel" "channels" "char" "character" "characters" "charset" "checkpoint" "checkpointing" "checkpoints"
  "child" "chunk" "chunking" "chunks" "cipher" "ciphers" "cleaner" "cleanup" "cli" "client" "clientele" "clients"
  "clinic" "clint" "clock" "close" "closed" "cloud" "cluster" "clusters" "cn" "code" "codec" "codecs"
  "cold" "collapse" "collation" "collect" "collection" "collections" "collector" "color" "combine" "comma" "comment" "comments"
  "commit" "commits" "committed" "common" "communication" "compact" "compaction" "comparator" "compare" "compass" "compatibility" "compatible"
  "complete" "completed" "complex" "component" "composite" "compound" "compress" "compressed" "compression" "compute" "concurrency" "concurrent"
  "condition" "conf" "confirm" "conflict" "connect" "connected" "connection" "connections" "connectivity" "connector" "connectors" "consistency"
  "console" "constant" "constraint" "constraints" "consumed" "consumer" "consumers" "container" "context" "continuous" "control" "convert"
  "cookie" "cookies" "coordinator" "copy" "cords" "core" "cores" "correction" "correlation" "cors" "cost" "coverage"
  "cpu" "crawl" "create" "created" "creation" "credentialed" "credo" "creeds" "crevice" "crews" "crl" "cross"
  "crossword" "crowd" "crowds" "csrf" "csv" "cube" "curl" "currency" "cursor" "custom" "customer" "cutoff"
  "cycle" "daemon" "dao" "dashboard" "database" "databases" "dataset" "datasets" "datasource" "datastream" "datatype" "datetime"
  "db" "db2" "dbname" "ddl" "dead" "deadlock" "debezium" "debug" "decimal" "decimals" "decoding" "decompress"
  "decryption" "dedicated" "deduplicate" "deduplication" "default" "defaults" "defer" "deferred" "definition" "delayed" "delegation" "deleted"
  "deletes" "deletion" "delimited" "delimiters" "deliver" "delivery" "delta" "demand" "denied" "dependency" "deploy" "deployment"
  "depth" "derived" "desc" "describe" "destination" "detail" "detection" "detokenize" "device" "diagnostics" "dialect" "dialects"
  "dictionary" "difference" "digit" "digits" "dim" "dimension" "dimensions" "dip" "direct" "direction" "dirty" "discover"
  "discovery" "disk" "dispatcher" "display" "distinct" "distributed" "distribution" "dlq" "dml" "dn" "dns" "document"
  "documents" "donkey" "double" "downgrade" "download" "downstream" "driver" "dropped" "dry" "ds" "dsn" "dt"
  "dto" "dual" "due" "dump" "duplicate" "duplicates" "duplication" "durable" "dynamic" "each" "eager" "early"
  "easter" "edge" "editor" "effective" "effort" "egret" "elastic" "elasticsearch" "element" "elements" "email" "embedded"
  "embedding" "embeddings" "emission" "emit" "employ" "encompass" "encrypted" "encryption" "entries" "entry" "enum" "epoch"
  "epsilon" "equality" "erase" "error" "errors" "escape" "estimate" "estimated" "evaluate" "evaluation" "event" "events"
  "eviction" "evolution" "exact" "except" "exception" "exclusive" "exec" "execute" "execution" "executor" "executors" "existing"
  "exists" "exit" "explain" "explode" "exponential" "export" "exposed" "expression" "extended" "extension" "extensions" "external"
  "extra" "extract" "eye" "factor" "factory" "fail" "failed" "failing" "failover" "failure" "failures" "false"
  "family" "fan" "fast" "faster" "fault" "feature" "features" "federated" "feed" "fetched" "fifo" "filesystem"
  "fill" "filler" "filter" "filtering" "filters" "finalize" "finish" "firehose" "first" "fit" "fixed" "fk"
  "flag" "flags" "flat" "flatten" "flink" "float" "floor" "flow" "flush" "flushes" "follow" "footer"
  "for" "forced" "foreach" "foreign" "fork" "fraction" "frame" "frequency" "from" "fs" "fsync" "ftp"
  "full" "fully" "function" "functions" "future" "fuzzy" "gap" "garbage" "gateway" "gauge" "gb" "gc"
  "gcp" "gcs" "gen" "generated" "generation" "generic" "geo" "geometry" "get" "gid" "git" "github"
  "glob" "glue" "google" "gpg" "gpu" "graceful" "gradient" "grant" "graph" "greatest" "grey" "grouping"
  "groups" "grpc" "gs" "gssapi" "guarantee" "guard" "gui" "guid" "gzip" "h2" "hadoop" "half"
  "handle" "handling" "handshake" "hard" "hashed" "hdfs" "head" "heap" "hearer" "heartbeat" "heartbeats" "height"
  "hidden" "hierarchy" "high" "highwatermark" "hip" "hive" "hms" "hockey" "hold" "holder" "home" "hook"
  "hooks" "hop" "horizon" "hostname" "hostnames" "hosts" "hot" "hotkey" "hotkeys" "hour" "hsts" "html"
  "http" "https" "hub" "hudi" "human" "hyper" "iam" "iceberg" "icu" "idempotence" "idempotent" "idle"
  "idp" "ignored" "image" "images" "immediate" "impersonation" "implementation" "implication" "implicit" "import" "inactive" "inbound"
  "incremental" "indent" "indexes" "indices" "inet" "infer" "inference" "infinite" "info" "ingest" "ingestion" "inherit"
  "init" "initial" "initialization" "initialize" "inject" "inline" "inner" "insecure" "insensitive" "insert" "inserts" "inside"
  "inspect" "install" "instance" "instances" "instant" "instruction" "integer" "integrated" "integration" "integrity" "interactive" "intercept"
  "interceptor" "interceptors" "interleave" "intermediate" "internal" "interop" "interpolation" "into" "invalid" "invocation" "io" "ip"
  "ipv4" "ipv6" "isolation" "item" "items" "iterations" "iterator" "jaas" "jackson" "jar" "jars" "java"
  "jdbc" "jetty" "jms" "jmx" "job" "jobs" "jockey" "join" "joined" "jolokia" "js" "jvm"
  "jwks" "kafka" "kb" "keep" "keepalive" "kerberos" "keyboard" "keyed" "keyframe" "keying" "keyless" "keymap"
  "keynote" "keypad" "keyspace" "keyspaces" "keystore" "keytab" "keyword" "keywords" "kill" "kinesis" "kms" "known"
  "krb5" "kubernetes" "kudu" "labels" "lag" "lambda" "language" "large" "late" "latency" "later" "latest"
  "launch" "layer" "layout" "lazy" "ldap" "lead" "leader" "leaderboard" "leak" "lease" "least" "legacy"
  "lengthen" "level" "lib" "library" "lifecycle" "lightweight" "line" "lineage" "linear" "lines" "linger" "link"
  "linked" "liveness" "load" "loadbalance" "loader" "local" "locale" "localhost" "locality" "lock" "locking" "locks"
  "log" "logger" "logging" "logical" "logit" "logprobs" "logs" "long" "lookahead" "lookback" "loop" "loss"
  "lost" "low" "lower" "lowercase" "lru" "lz4" "machine" "magic" "mail" "mailbox" "maintenance" "major"
  "maker" "managed" "management" "mandatory" "manifest" "manual" "map" "mark" "marker" "markers" "massed" "master"
  "match" "matcher" "matching" "materialize" "materialized" "matter" "matters" "mb" "md5" "measure" "media" "medium"
  "megabytes" "member" "membership" "memo" "memory" "memtable" "menu" "merged" "message" "messages" "meta" "metastore"
  "meter" "metric" "metrics" "mib" "microseconds" "middle" "migrate" "migration" "millisecond" "mini" "minor" "mirror"
  "misfire" "missing" "mister" "mix" "mixed" "model" "models" "modified" "modify" "module" "mongo" "mongodb"
  "monitor" "monitoring" "monkey" "monotonic" "month" "most" "mount" "move" "moving" "msk" "mtls" "multicast"
  "multiline" "multipart" "multiple" "multiplex" "multiplier" "muster" "mutable" "mutation" "mutual" "mv" "mysql" "named"
  "naming" "nan" "nanos" "native" "nats" "natural" "near" "nearer" "nearest" "negative" "nessie" "nested"
  "net" "network" "never" "newline" "nextval" "nifi" "nio" "node" "nodes" "noop" "normalize" "normalizer"
  "not" "notification" "notify" "npm" "ns" "ntp" "nullable" "nulls" "numeric" "nvme" "oath" "oauth"
  "oauth2" "oauthbearer" "objects" "obs" "observe" "ocsp" "odbc" "ods" "of" "off" "offline" "offload"
  "offsets" "og" "oidc" "ol" "on" "once" "one" "online" "only" "oom" "open" "openid"
  "openlineage" "opensearch" "openssl" "operation" "operations" "operator" "operators" "ops" "opt" "optimistic" "optimize" "optimized"
  "optimizer" "or" "oracle" "orc" "order" "ordering" "ordinal" "ordinary" "org" "organization" "origin" "original"
  "orphan" "os" "oss" "out" "outbound" "outer" "overflow" "overhead" "overlay" "override" "overrides" "overwrite"
  "ownership" "pack" "packet" "packets" "padding" "pages" "paging" "pair" "parallel" "parallelism" "params" "paraphrase"
  "parent" "parity" "parquet" "parse" "parsed" "parses" "parsing" "part" "partial" "participant" "partition" "partitioned"
  "partitioning" "partitions" "passable" "passage" "passages" "passed" "passenger" "passengers" "passer" "passes" "passfile" "passim"
  "passing" "passion" "passive" "passport" "passthrough" "passwordless" "pasted" "pastor" "patch" "pause" "paused" "payload"
  "peak" "peer" "peers" "penalty" "pending" "percent" "percentage" "percentile" "perform" "performance" "period" "periodic"
  "permissions" "permit" "persistence" "persistent" "pg" "pgbouncer" "pgp" "phase" "phone" "phrase" "physical" "pickup"
  "pid" "ping" "pipe" "pipeline" "pirate" "pk" "pkcs11" "placeholder" "placement" "plan" "planner" "planning"
  "plaster" "platform" "plugins" "point" "pointer" "points" "polaris" "poll" "polling" "populate" "portal" "ports"
  "possession" "post" "postcode" "poster" "postfix" "postgres" "postgresql" "postpone" "power" "precision" "predicate" "predict"
  "prediction" "preemptive" "preferred" "prefetch" "prefixes" "prepare" "prepared" "presence" "preserved" "presigned" "pressure" "presto"
  "pretend" "pretty" "previous" "primary" "primate" "prime" "principal" "principals" "print" "priority" "privacy" "private"
  "probe" "procedure" "process" "processing" "produce" "producer" "producers" "product" "profile" "profiler" "profiles" "profiling"
  "program" "progress" "project" "projection" "projects" "prometheus" "promote" "propagate" "propagation" "protobuf" "provision" "proxied"
  "prune" "pruning" "pub" "public" "publication" "publish" "publisher" "pull" "pulsar" "purge" "purpose" "push"
  "put" "py" "python" "qos" "qualified" "quantile" "queries" "queue" "queues" "quick" "quiet" "quite"
  "quorum" "quote" "quoted" "quotes" "r2" "rabbitmq" "rack" "random" "range" "ranger" "rank" "ranking"
  "rate" "rates" "rdbms" "read" "readable" "readahead" "readers" "readiness" "readonly" "reads" "ready" "real"
  "reasoning" "rebalance" "rebalancing" "rebuild" "receive" "received" "receiver" "recent" "recess" "recheck" "reconnect" "reconnection"
  "record" "records" "recover" "recovery" "recursive" "red" "redelivery" "redirect" "redirects" "redis" "redo" "reds"
  "redshift" "reduce" "reduction" "redundancy" "reed" "reestablish" "referrals" "refill" "reflection" "refresh" "regional" "register"
  "registry" "regret" "rejected" "relation" "relational" "relationship" "relative" "relaxed" "relay" "release" "reliability" "reliable"
  "reload" "remainder" "remap" "remote" "rename" "renegotiation" "repair" "repeat" "repetition" "replace" "replacement" "replay"
  "replica" "replicas" "replication" "reply" "report" "reporter" "reporting" "repository" "represent" "request" "requests" "rerank"
  "resend" "reserve" "reserved" "reservoir" "resize" "resolution" "resolved" "resolving" "resourcemanager" "resources" "respect" "response"
  "responses" "rest" "restart" "restarts" "restore" "restrict" "restricted" "result" "results" "resume" "retain" "retained"
  "retention" "retriable" "retry" "reverse" "revision" "revocation" "rewrite" "rewriting" "rfc" "rio" "rip" "rite"
  "road" "robin" "rocksdb" "roll" "rollback" "rolling" "rollover" "rollup" "root" "roster" "round" "roundrobin"
  "route" "router" "routes" "routing" "row" "rows" "rpc" "rsa" "run" "runner" "running" "runtime"
  "s3" "s3a" "s3n" "sacred" "safe" "sagemaker" "sample" "sampler" "sampling" "sap" "sasl" "savepoint"
  "sbt" "scala" "scalar" "scale" "scaling" "scan" "scanner" "scene" "schedule" "scheduled" "scheduler" "schemas"
  "score" "scored" "scree" "screen" "scrip" "script" "scripted" "scripts" "scroll" "sdk" "search" "secant"
  "second" "secondary" "secrecy" "secretarial" "secretaries" "secretary" "secretless" "section" "sections" "sector" "sectors" "secure"
  "secured" "securely" "security" "seed" "seek" "segment" "segments" "select" "selection" "self" "semantic" "semantics"
  "semaphore" "sender" "sensitive" "sensitivity" "seq" "sequel" "sequence" "sequences" "sequential" "sergeant" "serial" "serializable"
  "serialization" "serialize" "servers" "serves" "serving" "servlet" "session" "sessionless" "sessions" "set" "sets" "settings"
  "setup" "severity" "sftp" "sha" "sha1" "sha256" "shade" "shaped" "shaping" "shard" "sharded" "sharding"
  "shards" "share" "shared" "sharp" "shell" "shift" "short" "shred" "shuffle" "shutdown" "sibling" "side"
  "sign" "signal" "signed" "signer" "signing" "silence" "silent" "similarity" "simple" "simulate" "since" "sink"
  "sip" "site" "sizing" "sketch" "skew" "ski" "skipping" "sku" "slack" "sleep" "slice" "slot"
  "slots" "slow" "small" "smart" "smb" "smt" "snappy" "snapshot" "snapshots" "sniff" "snowflake" "sns"
  "soap" "socket" "sockets" "soft" "solr" "some" "sort" "sorted" "sorting" "sources" "spa" "space"
  "spaces" "span" "spared" "spark" "spec" "speculation" "speculative" "speed" "spike" "spikey" "spiky" "spill"
  "spnego" "spool" "spread" "spring" "spy" "sql" "sqrt" "sqs" "src" "srv" "ssd" "sse"
  "ssh" "ssl" "sslcert" "sslkey" "sslmode" "sso" "stable" "stack" "stage" "stages" "stale" "stall"
  "standalone" "standard" "standby" "star" "start" "started" "starting" "startup" "stash" "state" "stateful" "statement"
  "statements" "static" "statistics" "stats" "statuses" "stddev" "step" "steps" "sticky" "stomp" "stopped" "storage"
  "stored" "stores" "straggler" "stream" "streaming" "streams" "strict" "strings" "structure" "structured" "sub" "subject"
  "submission" "submit" "subnet" "subquery" "subscribe" "subscriber" "subscription" "subtask" "subtoken" "success" "suite" "sum"
  "summary" "super" "surface" "surpass" "surrogate" "suspend" "swap" "switch" "sword" "sybase" "symbol" "symbols"
  "sync" "synchronization" "synchronous" "syntax" "synthetic" "system" "systems" "tables" "tablespace" "tag" "tags" "tail"
  "take" "target" "task" "tasks" "tb" "tcp" "team" "telemetry" "temp" "temperature" "template" "templates"
  "temporal" "temporary" "tenancy" "tenants" "teradata" "term" "terminate" "tester" "tez" "thinking" "thread" "threads"
  "thresholds" "thrift" "throttle" "throttling" "throughput" "throw" "tick" "ticker" "ticket" "tickets" "tidb" "tier"
  "tiered" "tikv" "tile" "timeline" "timeouts" "timer" "timers" "times" "timestamps" "timing" "tinyint" "tip"
  "tls" "tmp" "tokenization" "tokenized" "tokenizer" "tokenizing" "tolerance" "tolerant" "tombstone" "tombstones" "tool" "tools"
  "top" "topics" "topology" "toucan" "tpu" "trace" "tracer" "tracing" "trading" "traffic" "transaction" "transactional"
  "transactions" "transfer" "transformation" "transformer" "transient" "transit" "transition" "translate" "transport" "transports" "traverse" "tree"
  "trespass" "tri" "trigger" "triggers" "trino" "true" "trunc" "truncate" "truncation" "trust" "trusted" "truststore"
  "try" "ts" "tsv" "tune" "tuning" "tunnel" "tuple" "turkey" "turn" "twin" "twitter" "txn"
  "tycoon" "tz" "udf" "udt" "ui" "unaligned" "unary" "unbounded" "unclean" "uncommitted" "undefined" "under"
  "undo" "unicode" "uninitialized" "union" "unit" "unite" "units" "universe" "unix" "unlimited" "unload" "unloading"
  "unlogged" "unnest" "unquoted" "unsafe" "unsigned" "unsubscribe" "until" "untokenized" "unzip" "updated" "updates" "upgrade"
  "upload" "uploads" "ups" "upsert" "upstream" "uptime" "us" "usergroup" "userinfo" "users" "utc" "utf"
  "utf8" "utilization" "uuid" "vacuum" "valid" "validated" "variable" "variables" "variant" "vector" "vectorization" "vectorized"
  "vectors" "velocity" "vendor" "verbose" "verification" "verified" "verifier" "versioning" "vertex" "vertica" "view" "views"
  "virtual" "visible" "vm" "volatile" "voldemort" "volume" "vpc" "vpn" "vs" "wait" "waiting" "wakeup"
  "wal" "warehouse" "warm" "warmup" "warning" "warnings" "watch" "watchdog" "watcher" "water" "watermark" "watermarks"
  "weak" "wearer" "web" "webhook" "webhooks" "websocket" "weight" "weights" "welcome" "where" "while" "whiskey"
  "white" "whitelist" "whitespace" "wide" "width" "wildcard" "windows" "wire" "within" "word" "words" "work"
  "worker" "workers" "workload" "workspace" "workspaces" "world" "wrap" "wrapped" "write" "writers" "writes" "xa"
  "xdr" "xid" "xlog" "xml" "xsd" "yaml" "yarn" "year" "yugabyte" "zip" "zk" "zlib"
  "znode" "zone" "zones" "zookeeper" "zorder" "zstd" "zulu" "excess" "secrete" "sect" "sects" "taken"
  "takes" "toke" "tokes" "secret" "token" "password" "aes" "credentials" "bearer" "bot" "assertion" "conn"
  "str" "contrasena" "cosmos" "credential" "creds" "pass" "hec" "hmac" "jwt" "kennwort" "passphrase" "keyfile"
  "license" "login" "mot" "de" "passe" "otp" "passkey" "passwd" "personal" "pswd" "pwd" "pword"
  "sas" "senha" "unlock" "wachtwoord" "wallet" "x" "bos" "cancellation" "continuation" "eos" "idempotency" "sep"
  "uid" "unk";

#define OPTION connlint_word_option
#define HEAD connlint_word_head
#define MODIFIER connlint_word_modifier
#define NEUTRAL connlint_word_neutral
#define VENDOR connlint_word_vendor
#define WEAK connlint_word_weak
#define PART connlint_word_part
#define HARMLESS connlint_word_harmless
#define LOOKALIKE connlint_word_lookalike

static const struct connlint_key_word words[] = {
  { 0, 7, HEAD }, { 7, 9, HEAD }, { 16, 3, HEAD }, { 19, 9, HEAD },
  { 28, 10, HEAD }, { 38, 5, HEAD }, { 43, 7, HEAD }, { 50, 7, HEAD | MODIFIER },
  { 57, 3, HEAD }, { 60, 4, HEAD }, { 64, 9, HEAD }, { 73, 10, HEAD },
  { 83, 8, HEAD }, { 91, 9, HEAD }, { 100, 9, HEAD }, { 109, 4, HEAD },
  { 113, 6, HEAD }, { 119, 7, HEAD }, { 126, 6, HEAD | MODIFIER }, { 132, 5, HEAD },
  { 137, 6, HEAD }, { 143, 5, HEAD }, { 148, 4, HEAD }, { 152, 11, HEAD },
  { 163, 12, HEAD }, { 175, 5, HEAD }, { 180, 5, HEAD }, { 185, 8, HEAD },
  { 193, 5, HEAD }, { 198, 6, HEAD }, { 204, 5, HEAD }, { 209, 7, HEAD },
  { 216, 6, HEAD }, { 222, 7, HEAD }, { 229, 7, HEAD }, { 236, 6, HEAD | PART },
  { 242, 9, HEAD }, { 251, 5, HEAD | MODIFIER }, { 256, 7, HEAD }, { 263, 4, HEAD },
  { 267, 4, HEAD }, { 271, 7, HEAD }, { 278, 5, HEAD }, { 283, 9, HEAD | MODIFIER },
  { 292, 11, HEAD }, { 303, 12, HEAD }, { 315, 6, HEAD }, { 321, 3, HEAD },
  { 324, 9, HEAD }, { 333, 6, HEAD }, { 339, 8, HEAD }, { 347, 6, HEAD | MODIFIER },
  { 353, 7, HEAD | MODIFIER }, { 360, 7, HEAD }, { 367, 8, HEAD }, { 375, 8, HEAD },
  { 383, 9, HEAD }, { 392, 6, HEAD }, { 398, 3, HEAD }, { 401, 11, HEAD },
  { 412, 8, HEAD }, { 420, 3, HEAD }, { 423, 10, HEAD }, { 433, 6, HEAD | MODIFIER },
  { 439, 7, HEAD | MODIFIER }, { 446, 7, HEAD }, { 453, 6, HEAD }, { 459, 5, HEAD },
  { 464, 6, HEAD }, { 470, 4, HEAD }, { 474, 8, HEAD }, { 482, 5, HEAD },
  { 487, 11, HEAD }, { 498, 6, HEAD }, { 504, 6, HEAD }, { 510, 7, HEAD },
  { 517, 9, HEAD }, { 526, 5, HEAD }, { 531, 11, HEAD }, { 542, 5, HEAD },
  { 547, 7, HEAD }, { 554, 4, HEAD | MODIFIER }, { 558, 6, HEAD }, { 564, 7, HEAD },
  { 571, 8, HEAD }, { 579, 4, HEAD }, { 583, 7, HEAD }, { 590, 4, HEAD | PART },
  { 594, 5, HEAD }, { 599, 2, HEAD | PART }, { 601, 10, HEAD }, { 611, 8, HEAD },
  { 619, 3, HEAD }, { 622, 5, HEAD }, { 627, 8, HEAD }, { 635, 6, HEAD },
  { 641, 7, HEAD }, { 648, 5, HEAD }, { 653, 3, HEAD }, { 656, 4, HEAD },
  { 660, 5, HEAD }, { 665, 6, HEAD }, { 671, 7, HEAD }, { 678, 8, HEAD },
  { 686, 5, HEAD | MODIFIER }, { 691, 6, HEAD }, { 697, 4, HEAD }, { 701, 8, HEAD },
  { 709, 8, HEAD }, { 717, 9, HEAD }, { 726, 6, HEAD | MODIFIER }, { 732, 7, HEAD },
  { 739, 6, HEAD }, { 745, 7, HEAD }, { 752, 3, HEAD | MODIFIER }, { 755, 9, HEAD },
  { 764, 10, HEAD }, { 774, 8, HEAD }, { 782, 6, HEAD }, { 788, 7, HEAD },
  { 795, 6, HEAD }, { 801, 3, HEAD | MODIFIER }, { 804, 7, HEAD }, { 811, 4, HEAD },
  { 815, 2, HEAD }, { 817, 4, HEAD | PART }, { 821, 5, HEAD }, { 826, 9, HEAD },
  { 835, 6, HEAD | MODIFIER }, { 841, 6, HEAD }, { 847, 6, HEAD }, { 853, 6, HEAD },
  { 859, 7, HEAD }, { 866, 7, HEAD }, { 873, 5, HEAD }, { 878, 9, HEAD },
  { 887, 6, HEAD }, { 893, 11, HEAD }, { 904, 4, HEAD }, { 908, 5, HEAD },
  { 913, 7, HEAD }, { 920, 10, HEAD }, { 930, 6, HEAD }, { 936, 8, HEAD },
  { 944, 6, HEAD }, { 950, 4, HEAD }, { 954, 4, HEAD }, { 958, 8, HEAD },
  { 966, 10, HEAD }, { 976, 6, HEAD }, { 982, 9, HEAD }, { 991, 10, HEAD },
  { 1001, 8, HEAD }, { 1009, 8, HEAD }, { 1017, 8, HEAD }, { 1025, 9, HEAD },
  { 1034, 5, HEAD | PART }, { 1039, 5, HEAD }, { 1044, 5, HEAD }, { 1049, 5, HEAD },
  { 1054, 6, HEAD }, { 1060, 5, HEAD }, { 1065, 3, HEAD }, { 1068, 9, HEAD },
  { 1077, 9, HEAD }, { 1086, 4, HEAD }, { 1090, 5, HEAD }, { 1095, 6, HEAD },
  { 1101, 5, HEAD | MODIFIER }, { 1106, 7, HEAD | MODIFIER }, { 1113, 7, HEAD }, { 1120, 8, HEAD | MODIFIER },
  { 1128, 11, HEAD }, { 1139, 8, HEAD }, { 1147, 8, HEAD }, { 1155, 7, HEAD },
  { 1162, 4, HEAD }, { 1166, 5, HEAD }, { 1171, 8, HEAD }, { 1179, 4, HEAD },
  { 1183, 5, HEAD }, { 1188, 4, HEAD }, { 1192, 6, HEAD }, { 1198, 6, HEAD },
  { 1204, 5, HEAD }, { 1209, 6, HEAD }, { 1215, 3, HEAD | WEAK }, { 1218, 7, HEAD },
  { 1225, 4, HEAD }, { 1229, 8, HEAD }, { 1237, 9, HEAD }, { 1246, 5, HEAD },
  { 1251, 10, HEAD }, { 1261, 6, HEAD }, { 1267, 7, HEAD | PART }, { 1274, 8, HEAD | PART },
  { 1282, 4, HEAD }, { 1286, 6, HEAD }, { 1292, 6, HEAD }, { 1298, 5, HEAD | PART },
  { 1303, 9, HEAD }, { 1312, 8, HEAD }, { 1320, 8, HEAD }, { 1328, 5, HEAD },
  { 1333, 6, HEAD | MODIFIER }, { 1339, 7, HEAD | MODIFIER }, { 1346, 9, HEAD }, { 1355, 5, HEAD },
  { 1360, 6, HEAD | PART }, { 1366, 9, HEAD }, { 1375, 4, HEAD }, { 1379, 7, HEAD },
  { 1386, 9, HEAD }, { 1395, 8, HEAD }, { 1403, 2, HEAD }, { 1405, 5, HEAD },
  { 1410, 8, HEAD }, { 1418, 9, HEAD }, { 1427, 10, HEAD }, { 1437, 3, HEAD },
  { 1440, 4, HEAD }, { 1444, 5, HEAD }, { 1449, 3, HEAD }, { 1452, 4, HEAD },
  { 1456, 3, HEAD }, { 1459, 4, HEAD }, { 1463, 5, HEAD }, { 1468, 4, HEAD | PART | HARMLESS },
  { 1472, 8, HEAD | HARMLESS }, { 1480, 10, HEAD }, { 1490, 9, HEAD }, { 1499, 8, HEAD },
  { 1507, 5, HEAD }, { 1512, 7, HEAD }, { 1519, 8, HEAD }, { 1527, 10, HEAD },
  { 1537, 6, HEAD }, { 1543, 7, HEAD }, { 1550, 6, HEAD }, { 1556, 5, MODIFIER },
  { 1561, 6, MODIFIER }, { 1567, 3, MODIFIER }, { 1570, 4, MODIFIER }, { 1574, 3, MODIFIER },
  { 1577, 3, MODIFIER }, { 1580, 6, MODIFIER }, { 1586, 5, MODIFIER }, { 1591, 9, MODIFIER },
  { 1600, 10, MODIFIER }, { 1610, 8, MODIFIER }, { 1618, 6, MODIFIER }, { 1624, 8, MODIFIER },
  { 1632, 6, MODIFIER }, { 1638, 4, MODIFIER }, { 1642, 6, MODIFIER }, { 1648, 7, MODIFIER },
  { 1655, 8, MODIFIER }, { 1663, 4, MODIFIER }, { 1667, 4, MODIFIER }, { 1671, 5, MODIFIER },
  { 1676, 7, MODIFIER }, { 1683, 3, MODIFIER }, { 1686, 7, MODIFIER }, { 1693, 8, MODIFIER },
  { 1701, 6, MODIFIER }, { 1707, 8, MODIFIER }, { 1715, 6, MODIFIER }, { 1721, 5, MODIFIER },
  { 1726, 7, MODIFIER }, { 1733, 8, MODIFIER }, { 1741, 3, MODIFIER }, { 1744, 4, MODIFIER },
  { 1748, 6, MODIFIER }, { 1754, 2, MODIFIER }, { 1756, 7, MODIFIER }, { 1763, 8, MODIFIER },
  { 1771, 5, MODIFIER }, { 1776, 10, MODIFIER }, { 1786, 2, MODIFIER }, { 1788, 7, MODIFIER },
  { 1795, 4, MODIFIER }, { 1799, 7, MODIFIER }, { 1806, 6, MODIFIER }, { 1812, 5, MODIFIER },
  { 1817, 7, MODIFIER }, { 1824, 5, MODIFIER }, { 1829, 4, MODIFIER }, { 1833, 4, MODIFIER | PART },
  { 1837, 2, MODIFIER }, { 1839, 3, MODIFIER }, { 1842, 5, MODIFIER }, { 1847, 4, MODIFIER },
  { 1851, 3, MODIFIER }, { 1854, 9, MODIFIER }, { 1863, 8, MODIFIER }, { 1871, 6, MODIFIER },
  { 1877, 3, MODIFIER | PART }, { 1880, 4, MODIFIER | PART }, { 1884, 3, MODIFIER }, { 1887, 7, MODIFIER },
  { 1894, 6, MODIFIER }, { 1900, 8, MODIFIER }, { 1908, 7, MODIFIER }, { 1915, 6, MODIFIER },
  { 1921, 6, MODIFIER }, { 1927, 6, MODIFIER }, { 1933, 9, MODIFIER }, { 1942, 6, MODIFIER },
  { 1948, 7, MODIFIER }, { 1955, 8, MODIFIER }, { 1963, 9, MODIFIER }, { 1972, 5, MODIFIER },
  { 1977, 7, MODIFIER }, { 1984, 6, MODIFIER }, { 1990, 5, MODIFIER }, { 1995, 6, MODIFIER },
  { 2001, 8, MODIFIER }, { 2009, 4, MODIFIER }, { 2013, 8, MODIFIER }, { 2021, 6, MODIFIER },
  { 2027, 4, MODIFIER }, { 2031, 6, MODIFIER }, { 2037, 4, MODIFIER }, { 2041, 7, MODIFIER },
  { 2048, 5, MODIFIER }, { 2053, 4, MODIFIER | PART }, { 2057, 5, MODIFIER }, { 2062, 7, MODIFIER },
  { 2069, 8, MODIFIER }, { 2077, 8, MODIFIER }, { 2085, 8, MODIFIER }, { 2093, 5, MODIFIER },
  { 2098, 5, MODIFIER }, { 2103, 8, MODIFIER }, { 2111, 4, MODIFIER }, { 2115, 3, MODIFIER },
  { 2118, 6, MODIFIER }, { 2124, 7, MODIFIER }, { 2131, 6, MODIFIER }, { 2137, 5, MODIFIER },
  { 2142, 3, MODIFIER }, { 2145, 4, MODIFIER }, { 2149, 4, MODIFIER }, { 2153, 8, MODIFIER },
  { 2161, 4, MODIFIER }, { 2165, 4, MODIFIER }, { 2169, 6, MODIFIER }, { 2175, 7, MODIFIER },
  { 2182, 6, MODIFIER }, { 2188, 4, MODIFIER }, { 2192, 4, MODIFIER }, { 2196, 4, MODIFIER },
  { 2200, 7, MODIFIER }, { 2207, 4, MODIFIER }, { 2211, 3, NEUTRAL }, { 2214, 4, NEUTRAL | PART },
  { 2218, 6, NEUTRAL }, { 2224, 7, NEUTRAL | PART }, { 2231, 8, NEUTRAL }, { 2239, 7, NEUTRAL },
  { 2246, 4, NEUTRAL | PART }, { 2250, 3, NEUTRAL }, { 2253, 3, NEUTRAL }, { 2256, 7, NEUTRAL },
  { 2263, 5, NEUTRAL }, { 2268, 4, NEUTRAL }, { 2272, 3, NEUTRAL }, { 2275, 4, NEUTRAL | PART },
  { 2279, 7, NEUTRAL }, { 2286, 4, NEUTRAL }, { 2290, 2, NEUTRAL }, { 2292, 3, NEUTRAL },
  { 2295, 3, NEUTRAL }, { 2298, 3, NEUTRAL | PART }, { 2301, 4, NEUTRAL }, { 2305, 5, NEUTRAL },
  { 2310, 6, NEUTRAL }, { 2316, 5, NEUTRAL }, { 2321, 5, NEUTRAL }, { 2326, 9, NEUTRAL },
  { 2335, 4, NEUTRAL }, { 2339, 10, NEUTRAL }, { 2349, 3, NEUTRAL }, { 2352, 7, NEUTRAL },
  { 2359, 6, NEUTRAL | PART }, { 2365, 4, NEUTRAL }, { 2369, 4, NEUTRAL }, { 2373, 1, NEUTRAL },
  { 2374, 3, NEUTRAL }, { 2377, 5, NEUTRAL | PART }, { 2382, 6, NEUTRAL }, { 2388, 4, VENDOR },
  { 2392, 7, VENDOR }, { 2399, 9, VENDOR }, { 2408, 10, VENDOR }, { 2418, 5, VENDOR },
  { 2423, 11, VENDOR }, { 2434, 7, VENDOR }, { 2441, 6, VENDOR }, { 2447, 6, VENDOR },
  { 2453, 7, VENDOR }, { 2460, 8, VENDOR }, { 2468, 8, VENDOR }, { 2476, 10, VENDOR },
  { 2486, 9, VENDOR }, { 2495, 11, VENDOR }, { 2506, 6, VENDOR }, { 2512, 8, VENDOR },
  { 2520, 4, VENDOR }, { 2524, 11, VENDOR }, { 2535, 9, VENDOR }, { 2544, 7, VENDOR },
  { 2551, 7, VENDOR }, { 2558, 8, VENDOR }, { 2566, 6, VENDOR }, { 2572, 10, VENDOR },
  { 2582, 10, VENDOR }, { 2592, 8, VENDOR }, { 2600, 9, VENDOR }, { 2609, 8, VENDOR },
  { 2617, 6, VENDOR }, { 2623, 8, VENDOR }, { 2631, 10, VENDOR }, { 2641, 6, VENDOR },
  { 2647, 8, VENDOR }, { 2655, 6, VENDOR }, { 2661, 8, VENDOR }, { 2669, 8, VENDOR },
  { 2677, 2, WEAK }, { 2679, 4, WEAK | PART }, { 2683, 13, WEAK | PART }, { 2696, 5, WEAK },
  { 2701, 4, WEAK }, { 2705, 3, WEAK | PART }, { 2708, 4, WEAK }, { 2712, 3, WEAK },
  { 2715, 3, WEAK }, { 2718, 3, WEAK }, { 2721, 2, WEAK }, { 2723, 3, WEAK },
  { 2726, 9, WEAK | PART }, { 2735, 2, WEAK }, { 2737, 3, WEAK }, { 2740, 5, OPTION },
  { 2745, 3, OPTION }, { 2748, 7, OPTION }, { 2755, 8, OPTION }, { 2763, 6, OPTION },
  { 2769, 6, OPTION }, { 2775, 10, OPTION }, { 2785, 6, OPTION | PART }, { 2791, 8, OPTION },
  { 2799, 10, OPTION }, { 2809, 9, OPTION }, { 2818, 8, OPTION }, { 2826, 7, OPTION | PART },
  { 2833, 8, OPTION }, { 2841, 8, OPTION }, { 2849, 3, OPTION }, { 2852, 3, OPTION },
  { 2855, 4, OPTION }, { 2859, 3, OPTION }, { 2862, 4, OPTION }, { 2866, 6, OPTION },
  { 2872, 6, OPTION }, { 2878, 7, OPTION }, { 2885, 8, OPTION }, { 2893, 6, OPTION },
  { 2899, 5, OPTION }, { 2904, 7, OPTION }, { 2911, 7, OPTION }, { 2918, 8, OPTION },
  { 2926, 3, OPTION }, { 2929, 5, OPTION }, { 2934, 10, OPTION }, { 2944, 6, OPTION },
  { 2950, 5, OPTION | PART }, { 2955, 3, OPTION }, { 2958, 8, OPTION }, { 2966, 10, OPTION },
  { 2976, 5, OPTION }, { 2981, 5, OPTION }, { 2986, 9, OPTION }, { 2995, 11, OPTION },
  { 3006, 5, OPTION }, { 3011, 3, OPTION }, { 3014, 3, OPTION }, { 3017, 5, OPTION },
  { 3022, 5, OPTION }, { 3027, 5, OPTION }, { 3032, 3, OPTION }, { 3035, 8, OPTION },
  { 3043, 10, OPTION }, { 3053, 5, OPTION }, { 3058, 6, OPTION }, { 3064, 6, OPTION },
  { 3070, 3, OPTION }, { 3073, 8, OPTION }, { 3081, 7, OPTION }, { 3088, 8, OPTION },
  { 3096, 6, OPTION }, { 3102, 3, OPTION }, { 3105, 10, OPTION }, { 3115, 11, OPTION },
  { 3126, 9, OPTION }, { 3135, 4, OPTION }, { 3139, 3, OPTION }, { 3142, 3, OPTION },
  { 3145, 3, OPTION | PART }, { 3148, 6, OPTION }, { 3154, 3, OPTION | PART }, { 3157, 6, OPTION },
  { 3163, 11, OPTION | PART }, { 3174, 12, OPTION }, { 3186, 5, OPTION }, { 3191, 3, OPTION },
  { 3194, 4, OPTION }, { 3198, 7, OPTION }, { 3205, 4, OPTION }, { 3209, 4, OPTION },
  { 3213, 8, OPTION }, { 3221, 3, OPTION }, { 3224, 5, OPTION }, { 3229, 7, OPTION },
  { 3236, 5, OPTION }, { 3241, 3, OPTION }, { 3244, 2, OPTION }, { 3246, 5, OPTION },
  { 3251, 3, OPTION }, { 3254, 6, OPTION }, { 3260, 6, OPTION }, { 3266, 8, OPTION },
  { 3274, 10, OPTION }, { 3284, 6, OPTION }, { 3290, 5, OPTION }, { 3295, 2, OPTION },
  { 3297, 6, OPTION }, { 3303, 6, OPTION }, { 3309, 7, OPTION }, { 3316, 8, OPTION },
  { 3324, 5, OPTION }, { 3329, 12, OPTION }, { 3341, 13, OPTION }, { 3354, 14, OPTION | PART },
  { 3368, 13, OPTION }, { 3381, 10, OPTION }, { 3391, 10, OPTION }, { 3401, 12, OPTION },
  { 3413, 9, OPTION }, { 3422, 4, OPTION }, { 3426, 3, OPTION | PART }, { 3429, 4, OPTION },
  { 3433, 7, OPTION }, { 3440, 10, OPTION }, { 3450, 7, OPTION }, { 3457, 12, OPTION },
  { 3469, 6, OPTION }, { 3475, 7, OPTION }, { 3482, 8, OPTION }, { 3490, 9, OPTION },
  { 3499, 9, OPTION }, { 3508, 7, OPTION }, { 3515, 5, OPTION }, { 3520, 7, OPTION },
  { 3527, 5, OPTION | PART }, { 3532, 5, OPTION }, { 3537, 7, OPTION }, { 3544, 8, OPTION },
  { 3552, 6, OPTION }, { 3558, 4, OPTION }, { 3562, 7, OPTION }, { 3569, 7, OPTION },
  { 3576, 7, OPTION }, { 3583, 6, OPTION }, { 3589, 6, OPTION }, { 3595, 6, OPTION },
  { 3601, 5, OPTION }, { 3606, 8, OPTION }, { 3614, 9, OPTION }, { 3623, 5, OPTION },
  { 3628, 7, OPTION }, { 3635, 4, OPTION }, { 3639, 6, OPTION }, { 3645, 7, OPTION },
  { 3652, 3, OPTION }, { 3655, 6, OPTION }, { 3661, 4, OPTION | PART }, { 3665, 8, OPTION },
  { 3673, 3, OPTION }, { 3676, 9, OPTION }, { 3685, 4, OPTION }, { 3689, 5, OPTION },
  { 3694, 7, OPTION }, { 3701, 8, OPTION }, { 3709, 6, OPTION }, { 3715, 9, OPTION },
  { 3724, 5, OPTION }, { 3729, 4, OPTION }, { 3733, 7, OPTION }, { 3740, 4, OPTION },
  { 3744, 9, OPTION }, { 3753, 4, OPTION }, { 3757, 5, OPTION }, { 3762, 7, OPTION },
  { 3769, 6, OPTION }, { 3775, 6, OPTION }, { 3781, 5, OPTION }, { 3786, 5, OPTION },
  { 3791, 6, OPTION }, { 3797, 9, OPTION }, { 3806, 6, OPTION }, { 3812, 6, OPTION },
  { 3818, 7, OPTION }, { 3825, 7, OPTION }, { 3832, 6, OPTION }, { 3838, 8, OPTION },
  { 3846, 9, OPTION }, { 3855, 7, OPTION }, { 3862, 5, OPTION }, { 3867, 7, OPTION },
  { 3874, 4, OPTION }, { 3878, 2, OPTION }, { 3880, 6, OPTION }, { 3886, 4, OPTION },
  { 3890, 2, OPTION }, { 3892, 9, OPTION }, { 3901, 8, OPTION }, { 3909, 4, OPTION },
  { 3913, 8, OPTION }, { 3921, 9, OPTION }, { 3930, 3, OPTION }, { 3933, 12, OPTION },
  { 3945, 10, OPTION }, { 3955, 8, OPTION }, { 3963, 7, OPTION }, { 3970, 4, OPTION },
  { 3974, 11, OPTION }, { 3985, 5, OPTION }, { 3990, 7, OPTION }, { 3997, 4, OPTION },
  { 4001, 4, OPTION }, { 4005, 6, OPTION }, { 4011, 7, OPTION }, { 4018, 8, OPTION },
  { 4026, 9, OPTION }, { 4035, 5, OPTION }, { 4040, 3, OPTION }, { 4043, 4, OPTION },
  { 4047, 7, OPTION }, { 4054, 9, OPTION }, { 4063, 7, OPTION }, { 4070, 7, OPTION },
  { 4077, 8, OPTION }, { 4085, 4, OPTION }, { 4089, 9, OPTION }, { 4098, 10, OPTION },
  { 4108, 7, OPTION }, { 4115, 10, OPTION }, { 4125, 13, OPTION }, { 4138, 11, OPTION },
  { 4149, 5, OPTION }, { 4154, 5, OPTION }, { 4159, 8, OPTION }, { 4167, 6, OPTION },
  { 4173, 6, OPTION }, { 4179, 7, OPTION }, { 4186, 7, OPTION }, { 4193, 7, OPTION },
  { 4200, 3, OPTION }, { 4203, 6, OPTION | PART }, { 4209, 9, OPTION }, { 4218, 7, OPTION },
  { 4225, 6, OPTION }, { 4231, 5, OPTION }, { 4236, 5, OPTION }, { 4241, 5, OPTION },
  { 4246, 6, OPTION }, { 4252, 5, OPTION }, { 4257, 7, OPTION }, { 4264, 8, OPTION },
  { 4272, 2, OPTION }, { 4274, 4, OPTION | PART }, { 4278, 5, OPTION }, { 4283, 6, OPTION },
  { 4289, 4, OPTION }, { 4293, 8, OPTION }, { 4301, 9, OPTION }, { 4310, 7, OPTION },
  { 4317, 10, OPTION }, { 4327, 11, OPTION }, { 4338, 9, OPTION }, { 4347, 5, OPTION },
  { 4352, 7, OPTION }, { 4359, 5, OPTION }, { 4364, 7, OPTION }, { 4371, 8, OPTION },
  { 4379, 6, OPTION }, { 4385, 7, OPTION }, { 4392, 9, OPTION }, { 4401, 6, OPTION },
  { 4407, 13, OPTION }, { 4420, 7, OPTION }, { 4427, 10, OPTION }, { 4437, 10, OPTION },
  { 4447, 7, OPTION }, { 4454, 7, OPTION }, { 4461, 13, OPTION }, { 4474, 10, OPTION },
  { 4484, 8, OPTION }, { 4492, 9, OPTION }, { 4501, 7, OPTION }, { 4508, 9, OPTION },
  { 4517, 9, OPTION }, { 4526, 8, OPTION }, { 4534, 8, OPTION }, { 4542, 10, OPTION },
  { 4552, 11, OPTION }, { 4563, 7, OPTION }, { 4570, 11, OPTION }, { 4581, 10, OPTION },
  { 4591, 9, OPTION }, { 4600, 4, OPTION }, { 4604, 7, OPTION }, { 4611, 8, OPTION },
  { 4619, 7, OPTION }, { 4626, 9, OPTION }, { 4635, 10, OPTION | PART }, { 4645, 11, OPTION },
  { 4656, 12, OPTION }, { 4668, 9, OPTION }, { 4677, 10, OPTION }, { 4687, 11, OPTION },
  { 4698, 7, OPTION }, { 4705, 8, OPTION }, { 4713, 10, OPTION }, { 4723, 11, OPTION },
  { 4734, 8, OPTION }, { 4742, 8, OPTION | PART }, { 4750, 9, OPTION }, { 4759, 9, OPTION },
  { 4768, 7, OPTION }, { 4775, 10, OPTION }, { 4785, 7, OPTION }, { 4792, 7, OPTION },
  { 4799, 6, OPTION }, { 4805, 7, OPTION }, { 4812, 11, OPTION }, { 4823, 4, OPTION },
  { 4827, 5, OPTION }, { 4832, 4, OPTION }, { 4836, 5, OPTION }, { 4841, 10, OPTION },
  { 4851, 11, OPTION | PART }, { 4862, 4, OPTION }, { 4866, 4, OPTION }, { 4870, 8, OPTION },
  { 4878, 3, OPTION }, { 4881, 5, OPTION }, { 4886, 6, OPTION }, { 4892, 7, OPTION },
  { 4899, 8, OPTION }, { 4907, 12, OPTION }, { 4919, 5, OPTION }, { 4924, 6, OPTION },
  { 4930, 7, OPTION }, { 4937, 5, OPTION }, { 4942, 3, OPTION }, { 4945, 5, OPTION },
  { 4950, 9, OPTION }, { 4959, 5, OPTION }, { 4964, 6, OPTION }, { 4970, 4, OPTION | PART },
  { 4974, 3, OPTION }, { 4977, 4, OPTION }, { 4981, 4, OPTION }, { 4985, 8, OPTION },
  { 4993, 6, OPTION }, { 4999, 6, OPTION }, { 5005, 8, OPTION | PART }, { 5013, 6, OPTION },
  { 5019, 5, OPTION }, { 5024, 6, OPTION }, { 5030, 3, OPTION }, { 5033, 9, OPTION },
  { 5042, 8, OPTION | PART }, { 5050, 9, OPTION }, { 5059, 7, OPTION }, { 5066, 8, OPTION },
  { 5074, 10, OPTION }, { 5084, 10, OPTION }, { 5094, 8, OPTION }, { 5102, 8, OPTION },
  { 5110, 2, OPTION | PART }, { 5112, 3, OPTION }, { 5115, 6, OPTION }, { 5121, 3, OPTION },
  { 5124, 4, OPTION }, { 5128, 8, OPTION }, { 5136, 8, OPTION }, { 5144, 5, OPTION },
  { 5149, 7, OPTION }, { 5156, 8, OPTION }, { 5164, 8, OPTION }, { 5172, 10, OPTION },
  { 5182, 10, OPTION | PART }, { 5192, 9, OPTION }, { 5201, 11, OPTION }, { 5212, 13, OPTION },
  { 5225, 7, OPTION | PART }, { 5232, 8, OPTION }, { 5240, 5, OPTION }, { 5245, 8, OPTION },
  { 5253, 10, OPTION }, { 5263, 7, OPTION }, { 5270, 10, OPTION | PART }, { 5280, 7, OPTION },
  { 5287, 7, OPTION }, { 5294, 8, OPTION }, { 5302, 9, OPTION }, { 5311, 10, OPTION },
  { 5321, 7, OPTION }, { 5328, 8, OPTION }, { 5336, 5, OPTION }, { 5341, 6, OPTION },
  { 5347, 6, OPTION }, { 5353, 10, OPTION }, { 5363, 6, OPTION | PART }, { 5369, 10, OPTION },
  { 5379, 5, OPTION }, { 5384, 7, OPTION }, { 5391, 4, OPTION }, { 5395, 8, OPTION },
  { 5403, 11, OPTION }, { 5414, 6, OPTION }, { 5420, 9, OPTION }, { 5429, 10, OPTION },
  { 5439, 6, OPTION }, { 5445, 11, OPTION }, { 5456, 7, OPTION }, { 5463, 8, OPTION },
  { 5471, 10, OPTION }, { 5481, 10, OPTION }, { 5491, 5, OPTION }, { 5496, 6, OPTION },
  { 5502, 3, OPTION }, { 5505, 9, OPTION }, { 5514, 10, OPTION }, { 5524, 3, OPTION },
  { 5527, 6, OPTION }, { 5533, 9, OPTION }, { 5542, 5, OPTION }, { 5547, 8, OPTION },
  { 5555, 9, OPTION }, { 5564, 4, OPTION }, { 5568, 10, OPTION }, { 5578, 7, OPTION },
  { 5585, 8, OPTION }, { 5593, 11, OPTION }, { 5604, 12, OPTION }, { 5616, 3, OPTION },
  { 5619, 3, OPTION }, { 5622, 2, OPTION }, { 5624, 3, OPTION }, { 5627, 8, OPTION },
  { 5635, 9, OPTION }, { 5644, 6, OPTION }, { 5650, 6, OPTION }, { 5656, 9, OPTION },
  { 5665, 8, OPTION }, { 5673, 10, OPTION }, { 5683, 6, OPTION }, { 5689, 7, OPTION },
  { 5696, 3, OPTION }, { 5699, 2, OPTION }, { 5701, 3, OPTION }, { 5704, 2, OPTION },
  { 5706, 3, OPTION }, { 5709, 4, OPTION }, { 5713, 3, OPTION }, { 5716, 4, OPTION },
  { 5720, 9, OPTION }, { 5729, 10, OPTION }, { 5739, 11, OPTION }, { 5750, 7, OPTION },
  { 5757, 7, OPTION }, { 5764, 4, OPTION }, { 5768, 5, OPTION }, { 5773, 5, OPTION },
  { 5778, 6, OPTION }, { 5784, 4, OPTION }, { 5788, 6, OPTION }, { 5794, 9, OPTION },
  { 5803, 6, OPTION }, { 5809, 5, OPTION }, { 5814, 7, OPTION }, { 5821, 13, OPTION },
  { 5834, 7, OPTION }, { 5841, 8, OPTION }, { 5849, 5, OPTION }, { 5854, 8, OPTION },
  { 5862, 9, OPTION }, { 5871, 10, OPTION }, { 5881, 8, OPTION }, { 5889, 4, OPTION },
  { 5893, 6, OPTION }, { 5899, 9, OPTION }, { 5908, 9, OPTION }, { 5917, 10, OPTION | PART },
  { 5927, 7, OPTION }, { 5934, 5, OPTION | PART }, { 5939, 4, OPTION }, { 5943, 5, OPTION },
  { 5948, 7, OPTION }, { 5955, 8, OPTION }, { 5963, 5, OPTION }, { 5968, 5, OPTION },
  { 5973, 6, OPTION }, { 5979, 6, OPTION }, { 5985, 8, OPTION }, { 5993, 9, OPTION },
  { 6002, 8, OPTION }, { 6010, 10, OPTION }, { 6020, 5, OPTION | PART }, { 6025, 6, OPTION },
  { 6031, 8, OPTION }, { 6039, 9, OPTION }, { 6048, 5, OPTION }, { 6053, 6, OPTION },
  { 6059, 9, OPTION }, { 6068, 9, OPTION }, { 6077, 4, OPTION }, { 6081, 7, OPTION },
  { 6088, 9, OPTION }, { 6097, 8, OPTION }, { 6105, 9, OPTION }, { 6114, 8, OPTION },
  { 6122, 6, OPTION }, { 6128, 4, OPTION }, { 6132, 7, OPTION }, { 6139, 7, OPTION },
  { 6146, 11, OPTION }, { 6157, 6, OPTION }, { 6163, 7, OPTION }, { 6170, 10, OPTION },
  { 6180, 8, OPTION }, { 6188, 9, OPTION }, { 6197, 10, OPTION }, { 6207, 8, OPTION },
  { 6215, 5, OPTION }, { 6220, 7, OPTION }, { 6227, 3, OPTION }, { 6230, 6, OPTION },
  { 6236, 7, OPTION }, { 6243, 4, OPTION }, { 6247, 6, OPTION }, { 6253, 7, OPTION },
  { 6260, 8, OPTION }, { 6268, 7, OPTION }, { 6275, 8, OPTION }, { 6283, 5, OPTION },
  { 6288, 6, OPTION }, { 6294, 3, OPTION }, { 6297, 4, OPTION }, { 6301, 6, OPTION },
  { 6307, 5, OPTION }, { 6312, 7, OPTION }, { 6319, 8, OPTION }, { 6327, 9, OPTION },
  { 6336, 4, OPTION }, { 6340, 7, OPTION }, { 6347, 4, OPTION }, { 6351, 10, OPTION },
  { 6361, 4, OPTION }, { 6365, 6, OPTION }, { 6371, 6, OPTION }, { 6377, 9, OPTION },
  { 6386, 7, OPTION }, { 6393, 8, OPTION }, { 6401, 6, OPTION }, { 6407, 8, OPTION },
  { 6415, 5, OPTION }, { 6420, 3, OPTION }, { 6423, 5, OPTION }, { 6428, 2, OPTION },
  { 6430, 4, OPTION }, { 6434, 5, OPTION }, { 6439, 4, OPTION }, { 6443, 7, OPTION },
  { 6450, 5, OPTION }, { 6455, 5, OPTION }, { 6460, 5, OPTION }, { 6465, 4, OPTION },
  { 6469, 5, OPTION }, { 6474, 7, OPTION }, { 6481, 6, OPTION }, { 6487, 6, OPTION },
  { 6493, 3, OPTION }, { 6496, 6, OPTION }, { 6502, 7, OPTION }, { 6509, 7, OPTION },
  { 6516, 4, OPTION }, { 6520, 8, OPTION }, { 6528, 5, OPTION }, { 6533, 9, OPTION },
  { 6542, 4, OPTION }, { 6546, 2, OPTION }, { 6548, 5, OPTION }, { 6553, 3, OPTION },
  { 6556, 4, OPTION }, { 6560, 5, OPTION }, { 6565, 8, OPTION | PART }, { 6573, 9, OPTION },
  { 6582, 6, OPTION }, { 6588, 5, OPTION }, { 6593, 3, OPTION }, { 6596, 7, OPTION },
  { 6603, 7, OPTION }, { 6610, 5, OPTION }, { 6615, 2, OPTION }, { 6617, 2, OPTION },
  { 6619, 3, OPTION }, { 6622, 3, OPTION | PART }, { 6625, 3, OPTION }, { 6628, 9, OPTION },
  { 6637, 10, OPTION }, { 6647, 7, OPTION }, { 6654, 3, OPTION }, { 6657, 8, OPTION },
  { 6665, 3, OPTION }, { 6668, 3, OPTION }, { 6671, 3, OPTION }, { 6674, 6, OPTION },
  { 6680, 4, OPTION }, { 6684, 4, OPTION }, { 6688, 6, OPTION | PART }, { 6694, 3, OPTION },
  { 6697, 3, OPTION }, { 6700, 8, OPTION }, { 6708, 8, OPTION }, { 6716, 5, OPTION },
  { 6721, 5, OPTION }, { 6726, 8, OPTION }, { 6734, 4, OPTION }, { 6738, 8, OPTION },
  { 6746, 6, OPTION }, { 6752, 4, OPTION }, { 6756, 2, OPTION }, { 6758, 6, OPTION },
  { 6764, 9, OPTION }, { 6773, 5, OPTION }, { 6778, 3, OPTION }, { 6781, 4, OPTION },
  { 6785, 4, OPTION }, { 6789, 2, OPTION }, { 6791, 6, OPTION }, { 6797, 4, OPTION },
  { 6801, 6, OPTION }, { 6807, 8, OPTION }, { 6815, 9, OPTION }, { 6824, 4, OPTION },
  { 6828, 6, OPTION }, { 6834, 4, OPTION }, { 6838, 4, OPTION }, { 6842, 4, OPTION },
  { 6846, 6, OPTION }, { 6852, 9, OPTION }, { 6861, 10, OPTION }, { 6871, 6, OPTION },
  { 6877, 6, OPTION }, { 6883, 9, OPTION }, { 6892, 4, OPTION }, { 6896, 13, OPTION },
  { 6909, 3, OPTION }, { 6912, 4, OPTION }, { 6916, 3, OPTION }, { 6919, 6, OPTION },
  { 6925, 4, OPTION }, { 6929, 6, OPTION }, { 6935, 4, OPTION }, { 6939, 4, OPTION },
  { 6943, 5, OPTION }, { 6948, 3, OPTION }, { 6951, 7, OPTION }, { 6958, 8, OPTION },
  { 6966, 9, OPTION }, { 6975, 5, OPTION }, { 6980, 3, OPTION }, { 6983, 6, OPTION },
  { 6989, 7, OPTION }, { 6996, 4, OPTION }, { 7000, 4, OPTION }, { 7004, 4, OPTION },
  { 7008, 4, OPTION }, { 7012, 5, OPTION }, { 7017, 3, OPTION | PART }, { 7020, 4, OPTION },
  { 7024, 5, OPTION }, { 7029, 5, OPTION }, { 7034, 3, OPTION }, { 7037, 7, OPTION },
  { 7044, 3, OPTION }, { 7047, 11, OPTION }, { 7058, 10, OPTION }, { 7068, 4, OPTION },
  { 7072, 3, OPTION }, { 7075, 7, OPTION }, { 7082, 5, OPTION | PART }, { 7087, 6, OPTION },
  { 7093, 9, OPTION }, { 7102, 13, OPTION }, { 7115, 14, OPTION }, { 7129, 11, OPTION },
  { 7140, 8, OPTION }, { 7148, 6, OPTION }, { 7154, 8, OPTION }, { 7162, 7, OPTION },
  { 7169, 11, OPTION }, { 7180, 6, OPTION }, { 7186, 7, OPTION }, { 7193, 7, OPTION },
  { 7200, 4, OPTION }, { 7204, 5, OPTION }, { 7209, 9, OPTION }, { 7218, 8, OPTION },
  { 7226, 4, OPTION | PART }, { 7230, 6, OPTION }, { 7236, 9, OPTION }, { 7245, 7, OPTION },
  { 7252, 4, OPTION }, { 7256, 7, OPTION }, { 7263, 14, OPTION }, { 7277, 10, OPTION },
  { 7287, 6, OPTION }, { 7293, 6, OPTION }, { 7299, 5, OPTION }, { 7304, 8, OPTION },
  { 7312, 11, OPTION }, { 7323, 6, OPTION }, { 7329, 7, OPTION }, { 7336, 6, OPTION },
  { 7342, 7, OPTION }, { 7349, 7, OPTION }, { 7356, 8, OPTION }, { 7364, 9, OPTION },
  { 7373, 7, OPTION }, { 7380, 11, OPTION }, { 7391, 7, OPTION }, { 7398, 10, OPTION },
  { 7408, 11, OPTION | PART }, { 7419, 9, OPTION }, { 7428, 11, OPTION }, { 7439, 9, OPTION },
  { 7448, 11, OPTION }, { 7459, 12, OPTION }, { 7471, 10, OPTION }, { 7481, 12, OPTION },
  { 7493, 8, OPTION }, { 7501, 7, OPTION }, { 7508, 13, OPTION }, { 7521, 4, OPTION },
  { 7525, 7, OPTION }, { 7532, 10, OPTION }, { 7542, 2, OPTION }, { 7544, 2, OPTION },
  { 7546, 4, OPTION }, { 7550, 4, OPTION }, { 7554, 9, OPTION }, { 7563, 4, OPTION },
  { 7567, 5, OPTION }, { 7572, 10, OPTION }, { 7582, 8, OPTION }, { 7590, 4, OPTION | PART },
  { 7594, 7, OPTION }, { 7601, 3, OPTION }, { 7604, 4, OPTION }, { 7608, 4, OPTION },
  { 7612, 4, OPTION | PART }, { 7616, 5, OPTION }, { 7621, 3, OPTION }, { 7624, 3, OPTION },
  { 7627, 3, OPTION }, { 7630, 4, OPTION }, { 7634, 6, OPTION }, { 7640, 4, OPTION },
  { 7644, 6, OPTION }, { 7650, 7, OPTION }, { 7657, 2, OPTION }, { 7659, 3, OPTION },
  { 7662, 4, OPTION }, { 7666, 5, OPTION }, { 7671, 2, OPTION }, { 7673, 4, OPTION },
  { 7677, 9, OPTION }, { 7686, 8, OPTION }, { 7694, 8, OPTION }, { 7702, 5, OPTION },
  { 7707, 8, OPTION }, { 7715, 6, OPTION }, { 7721, 7, OPTION }, { 7728, 6, OPTION },
  { 7734, 7, OPTION }, { 7741, 6, OPTION }, { 7747, 8, OPTION }, { 7755, 9, OPTION },
  { 7764, 8, OPTION | PART }, { 7772, 6, OPTION }, { 7778, 7, OPTION }, { 7785, 8, OPTION },
  { 7793, 4, OPTION }, { 7797, 7, OPTION }, { 7804, 3, OPTION }, { 7807, 5, OPTION },
  { 7812, 4, OPTION }, { 7816, 10, OPTION }, { 7826, 4, OPTION }, { 7830, 6, OPTION },
  { 7836, 3, OPTION }, { 7839, 6, OPTION }, { 7845, 8, OPTION }, { 7853, 5, OPTION },
  { 7858, 4, OPTION }, { 7862, 7, OPTION }, { 7869, 5, OPTION }, { 7874, 6, OPTION },
  { 7880, 6, OPTION }, { 7886, 5, OPTION }, { 7891, 6, OPTION }, { 7897, 4, OPTION },
  { 7901, 4, OPTION }, { 7905, 4, OPTION }, { 7909, 6, OPTION }, { 7915, 11, OPTION },
  { 7926, 4, OPTION }, { 7930, 5, OPTION }, { 7935, 5, OPTION }, { 7940, 6, OPTION },
  { 7946, 8, OPTION }, { 7954, 5, OPTION }, { 7959, 3, OPTION | PART }, { 7962, 7, OPTION },
  { 7969, 9, OPTION }, { 7978, 11, OPTION }, { 7989, 4, OPTION }, { 7993, 7, OPTION },
  { 8000, 6, OPTION }, { 8006, 5, OPTION }, { 8011, 6, OPTION }, { 8017, 4, OPTION },
  { 8021, 6, OPTION }, { 8027, 8, OPTION }, { 8035, 4, OPTION }, { 8039, 11, OPTION },
  { 8050, 6, OPTION }, { 8056, 5, OPTION }, { 8061, 6, OPTION }, { 8067, 9, OPTION },
  { 8076, 8, OPTION }, { 8084, 4, OPTION | PART }, { 8088, 7, OPTION }, { 8095, 5, OPTION },
  { 8100, 3, OPTION }, { 8103, 6, OPTION }, { 8109, 7, OPTION }, { 8116, 7, OPTION },
  { 8123, 5, OPTION }, { 8128, 8, OPTION }, { 8136, 4, OPTION }, { 8140, 4, OPTION },
  { 8144, 9, OPTION }, { 8153, 8, OPTION }, { 8161, 4, OPTION }, { 8165, 4, OPTION },
  { 8169, 4, OPTION }, { 8173, 3, OPTION }, { 8176, 5, OPTION }, { 8181, 9, OPTION },
  { 8190, 3, OPTION }, { 8193, 3, OPTION }, { 8196, 7, OPTION }, { 8203, 5, OPTION | PART },
  { 8208, 4, OPTION }, { 8212, 7, OPTION }, { 8219, 11, OPTION }, { 8230, 5, OPTION },
  { 8235, 5, OPTION }, { 8240, 7, OPTION }, { 8247, 10, OPTION }, { 8257, 9, OPTION },
  { 8266, 8, OPTION }, { 8274, 6, OPTION }, { 8280, 3, OPTION }, { 8283, 4, OPTION },
  { 8287, 6, OPTION }, { 8293, 7, OPTION }, { 8300, 6, OPTION }, { 8306, 6, OPTION | PART },
  { 8312, 5, OPTION }, { 8317, 7, OPTION }, { 8324, 8, OPTION }, { 8332, 11, OPTION },
  { 8343, 12, OPTION }, { 8355, 6, OPTION }, { 8361, 7, OPTION }, { 8368, 2, OPTION },
  { 8370, 3, OPTION }, { 8373, 7, OPTION }, { 8380, 5, OPTION }, { 8385, 6, OPTION },
  { 8391, 9, OPTION }, { 8400, 6, OPTION }, { 8406, 10, OPTION }, { 8416, 4, OPTION },
  { 8420, 6, OPTION }, { 8426, 8, OPTION }, { 8434, 4, OPTION }, { 8438, 6, OPTION },
  { 8444, 7, OPTION }, { 8451, 8, OPTION }, { 8459, 4, OPTION }, { 8463, 9, OPTION },
  { 8472, 5, OPTION }, { 8477, 6, OPTION }, { 8483, 7, OPTION }, { 8490, 3, OPTION },
  { 8493, 12, OPTION }, { 8505, 6, OPTION }, { 8511, 7, OPTION }, { 8518, 9, OPTION },
  { 8527, 11, OPTION }, { 8538, 4, OPTION }, { 8542, 5, OPTION }, { 8547, 6, OPTION },
  { 8553, 7, OPTION }, { 8560, 7, OPTION }, { 8567, 6, OPTION }, { 8573, 3, OPTION },
  { 8576, 5, OPTION }, { 8581, 5, OPTION }, { 8586, 6, OPTION }, { 8592, 8, OPTION },
  { 8600, 6, OPTION }, { 8606, 6, OPTION }, { 8612, 5, OPTION }, { 8617, 7, OPTION },
  { 8624, 7, OPTION }, { 8631, 10, OPTION }, { 8641, 6, OPTION }, { 8647, 9, OPTION },
  { 8656, 5, OPTION }, { 8661, 4, OPTION }, { 8665, 5, OPTION }, { 8670, 4, OPTION },
  { 8674, 6, OPTION }, { 8680, 3, OPTION }, { 8683, 4, OPTION }, { 8687, 9, OPTION },
  { 8696, 9, OPTION }, { 8705, 9, OPTION }, { 8714, 8, OPTION }, { 8722, 9, OPTION },
  { 8731, 10, OPTION }, { 8741, 6, OPTION }, { 8747, 7, OPTION }, { 8754, 8, OPTION },
  { 8762, 6, OPTION }, { 8768, 2, OPTION }, { 8770, 5, OPTION }, { 8775, 5, OPTION },
  { 8780, 6, OPTION }, { 8786, 3, OPTION }, { 8789, 5, OPTION }, { 8794, 6, OPTION },
  { 8800, 4, OPTION }, { 8804, 7, OPTION }, { 8811, 4, OPTION }, { 8815, 6, OPTION },
  { 8821, 7, OPTION }, { 8828, 8, OPTION }, { 8836, 6, OPTION }, { 8842, 6, OPTION },
  { 8848, 3, OPTION }, { 8851, 7, OPTION }, { 8858, 5, OPTION }, { 8863, 7, OPTION },
  { 8870, 7, OPTION }, { 8877, 4, OPTION }, { 8881, 3, OPTION }, { 8884, 4, OPTION },
  { 8888, 5, OPTION }, { 8893, 4, OPTION }, { 8897, 9, OPTION }, { 8906, 10, OPTION },
  { 8916, 3, OPTION }, { 8919, 12, OPTION }, { 8931, 6, OPTION }, { 8937, 3, OPTION },
  { 8940, 2, OPTION }, { 8942, 3, OPTION }, { 8945, 8, OPTION }, { 8953, 5, OPTION },
  { 8958, 7, OPTION }, { 8965, 4, OPTION }, { 8969, 4, OPTION }, { 8973, 5, OPTION | PART },
  { 8978, 6, OPTION }, { 8984, 11, OPTION }, { 8995, 7, OPTION }, { 9002, 3, OPTION },
  { 9005, 7, OPTION }, { 9012, 4, OPTION }, { 9016, 4, OPTION | PART }, { 9020, 3, OPTION },
  { 9023, 2, OPTION }, { 9025, 3, OPTION }, { 9028, 7, OPTION }, { 9035, 7, OPTION },
  { 9042, 7, OPTION }, { 9049, 2, OPTION }, { 9051, 4, OPTION }, { 9055, 2, OPTION },
  { 9057, 2, OPTION }, { 9059, 4, OPTION }, { 9063, 3, OPTION }, { 9066, 6, OPTION },
  { 9072, 4, OPTION }, { 9076, 3, OPTION }, { 9079, 4, OPTION }, { 9083, 6, OPTION },
  { 9089, 11, OPTION }, { 9100, 10, OPTION }, { 9110, 7, OPTION }, { 9117, 9, OPTION },
  { 9126, 10, OPTION }, { 9136, 8, OPTION }, { 9144, 9, OPTION }, { 9153, 3, OPTION },
  { 9156, 3, OPTION }, { 9159, 10, OPTION }, { 9169, 8, OPTION }, { 9177, 9, OPTION },
  { 9186, 9, OPTION }, { 9195, 2, OPTION }, { 9197, 6, OPTION }, { 9203, 3, OPTION },
  { 9206, 5, OPTION }, { 9211, 8, OPTION }, { 9219, 7, OPTION }, { 9226, 8, OPTION },
  { 9234, 3, OPTION }, { 9237, 12, OPTION }, { 9249, 6, OPTION }, { 9255, 8, OPTION },
  { 9263, 6, OPTION }, { 9269, 2, OPTION }, { 9271, 3, OPTION }, { 9274, 3, OPTION },
  { 9277, 8, OPTION }, { 9285, 5, OPTION }, { 9290, 8, OPTION }, { 9298, 8, OPTION },
  { 9306, 7, OPTION }, { 9313, 8, OPTION }, { 9321, 9, OPTION }, { 9330, 9, OPTION },
  { 9339, 9, OPTION }, { 9348, 4, OPTION }, { 9352, 6, OPTION }, { 9358, 7, OPTION },
  { 9365, 7, OPTION }, { 9372, 5, OPTION }, { 9377, 6, OPTION }, { 9383, 4, OPTION },
  { 9387, 8, OPTION }, { 9395, 11, OPTION }, { 9406, 6, OPTION | PART }, { 9412, 10, OPTION },
  { 9422, 6, OPTION }, { 9428, 6, OPTION }, { 9434, 7, OPTION }, { 9441, 5, OPTION },
  { 9446, 6, OPTION }, { 9452, 6, OPTION }, { 9458, 7, OPTION }, { 9465, 4, OPTION },
  { 9469, 7, OPTION }, { 9476, 11, OPTION }, { 9487, 9, OPTION }, { 9496, 11, OPTION },
  { 9507, 12, OPTION }, { 9519, 10, OPTION }, { 9529, 8, OPTION }, { 9537, 7, OPTION },
  { 9544, 8, OPTION }, { 9552, 6, OPTION }, { 9558, 9, OPTION }, { 9567, 10, OPTION },
  { 9577, 6, OPTION }, { 9583, 6, OPTION }, { 9589, 8, OPTION }, { 9597, 6, OPTION },
  { 9603, 7, OPTION }, { 9610, 7, OPTION }, { 9617, 7, OPTION }, { 9624, 8, OPTION },
  { 9632, 11, OPTION }, { 9643, 12, OPTION }, { 9655, 6, OPTION }, { 9661, 6, OPTION },
  { 9667, 5, OPTION }, { 9672, 5, OPTION }, { 9677, 6, OPTION }, { 9683, 7, OPTION },
  { 9690, 4, OPTION }, { 9694, 4, OPTION }, { 9698, 5, OPTION }, { 9703, 7, OPTION },
  { 9710, 7, OPTION }, { 9717, 7, OPTION }, { 9724, 10, OPTION }, { 9734, 10, OPTION },
  { 9744, 7, OPTION }, { 9751, 11, OPTION }, { 9762, 6, OPTION }, { 9768, 8, OPTION },
  { 9776, 11, OPTION }, { 9787, 6, OPTION }, { 9793, 11, OPTION }, { 9804, 10, OPTION },
  { 9814, 2, OPTION }, { 9816, 9, OPTION }, { 9825, 3, OPTION }, { 9828, 5, OPTION },
  { 9833, 5, OPTION }, { 9838, 6, OPTION | PART }, { 9844, 8, OPTION }, { 9852, 6, OPTION },
  { 9858, 3, OPTION }, { 9861, 4, OPTION }, { 9865, 4, OPTION }, { 9869, 8, OPTION },
  { 9877, 6, OPTION }, { 9883, 2, OPTION }, { 9885, 6, OPTION }, { 9891, 11, OPTION },
  { 9902, 9, OPTION }, { 9911, 4, OPTION }, { 9915, 7, OPTION }, { 9922, 8, OPTION },
  { 9930, 7, OPTION }, { 9937, 8, OPTION }, { 9945, 7, OPTION }, { 9952, 5, OPTION },
  { 9957, 7, OPTION }, { 9964, 6, OPTION }, { 9970, 7, OPTION }, { 9977, 4, OPTION },
  { 9981, 7, OPTION }, { 9988, 8, OPTION }, { 9996, 6, OPTION }, { 10002, 5, OPTION },
  { 10007, 10, OPTION }, { 10017, 4, OPTION }, { 10021, 8, OPTION }, { 10029, 6, OPTION },
  { 10035, 7, OPTION }, { 10042, 8, OPTION }, { 10050, 10, OPTION }, { 10060, 8, OPTION },
  { 10068, 5, OPTION }, { 10073, 9, OPTION }, { 10082, 9, OPTION }, { 10091, 7, OPTION },
  { 10098, 10, OPTION }, { 10108, 10, OPTION }, { 10118, 9, OPTION }, { 10127, 8, OPTION },
  { 10135, 8, OPTION }, { 10143, 7, OPTION }, { 10150, 8, OPTION }, { 10158, 8, OPTION },
  { 10166, 9, OPTION }, { 10175, 9, OPTION }, { 10184, 8, OPTION }, { 10192, 6, OPTION },
  { 10198, 7, OPTION }, { 10205, 6, OPTION }, { 10211, 8, OPTION }, { 10219, 7, OPTION },
  { 10226, 7, OPTION }, { 10233, 5, OPTION }, { 10238, 9, OPTION | PART | HARMLESS }, { 10247, 10, OPTION },
  { 10257, 5, OPTION }, { 10262, 8, OPTION }, { 10270, 7, OPTION }, { 10277, 7, OPTION | PART },
  { 10284, 5, OPTION }, { 10289, 9, OPTION }, { 10298, 7, OPTION }, { 10305, 10, OPTION },
  { 10315, 7, OPTION }, { 10322, 8, OPTION }, { 10330, 9, OPTION }, { 10339, 7, OPTION },
  { 10346, 7, OPTION }, { 10353, 8, OPTION }, { 10361, 8, OPTION }, { 10369, 9, OPTION },
  { 10378, 7, OPTION }, { 10385, 8, OPTION }, { 10393, 7, OPTION }, { 10400, 10, OPTION },
  { 10410, 8, OPTION }, { 10418, 10, OPTION }, { 10428, 7, OPTION }, { 10435, 9, OPTION },
  { 10444, 11, OPTION }, { 10455, 8, OPTION }, { 10463, 9, OPTION }, { 10472, 7, OPTION },
  { 10479, 5, OPTION }, { 10484, 7, OPTION }, { 10491, 3, OPTION }, { 10494, 6, OPTION },
  { 10500, 11, OPTION }, { 10511, 7, OPTION }, { 10518, 9, OPTION }, { 10527, 4, OPTION | PART },
  { 10531, 6, OPTION }, { 10537, 5, OPTION }, { 10542, 7, OPTION }, { 10549, 4, OPTION },
  { 10553, 3, OPTION }, { 10556, 2, OPTION }, { 10558, 6, OPTION }, { 10564, 3, OPTION },
  { 10567, 9, OPTION }, { 10576, 8, OPTION }, { 10584, 7, OPTION }, { 10591, 5, OPTION },
  { 10596, 6, OPTION }, { 10602, 5, OPTION }, { 10607, 5, OPTION }, { 10612, 5, OPTION },
  { 10617, 6, OPTION }, { 10623, 5, OPTION }, { 10628, 6, OPTION }, { 10634, 6, OPTION },
  { 10640, 2, OPTION }, { 10642, 8, OPTION }, { 10650, 4, OPTION }, { 10654, 6, OPTION },
  { 10660, 5, OPTION }, { 10665, 6, OPTION }, { 10671, 4, OPTION }, { 10675, 7, OPTION },
  { 10682, 4, OPTION }, { 10686, 5, OPTION }, { 10691, 5, OPTION }, { 10696, 4, OPTION | PART },
  { 10700, 8, OPTION }, { 10708, 9, OPTION }, { 10717, 7, OPTION }, { 10724, 9, OPTION },
  { 10733, 8, OPTION }, { 10741, 5, OPTION }, { 10746, 5, OPTION }, { 10751, 4, OPTION },
  { 10755, 9, OPTION }, { 10764, 9, OPTION }, { 10773, 11, OPTION }, { 10784, 7, OPTION },
  { 10791, 7, OPTION }, { 10798, 8, OPTION }, { 10806, 8, OPTION }, { 10814, 6, OPTION },
  { 10820, 6, OPTION }, { 10826, 7, OPTION }, { 10833, 9, OPTION }, { 10842, 12, OPTION },
  { 10854, 6, OPTION }, { 10860, 7, OPTION }, { 10867, 7, OPTION }, { 10874, 8, OPTION | PART },
  { 10882, 9, OPTION }, { 10891, 3, OPTION }, { 10894, 10, OPTION }, { 10904, 8, OPTION },
  { 10912, 9, OPTION }, { 10921, 5, OPTION | PART }, { 10926, 4, OPTION }, { 10930, 4, OPTION },
  { 10934, 8, OPTION }, { 10942, 6, OPTION }, { 10948, 9, OPTION }, { 10957, 10, OPTION },
  { 10967, 4, OPTION }, { 10971, 11, OPTION }, { 10982, 9, OPTION }, { 10991, 6, OPTION },
  { 10997, 10, OPTION }, { 11007, 7, OPTION | PART }, { 11014, 8, OPTION }, { 11022, 8, OPTION },
  { 11030, 8, OPTION }, { 11038, 6, OPTION }, { 11044, 8, OPTION }, { 11052, 8, OPTION },
  { 11060, 10, OPTION }, { 11070, 12, OPTION }, { 11082, 8, OPTION }, { 11090, 7, OPTION },
  { 11097, 5, OPTION }, { 11102, 7, OPTION }, { 11109, 11, OPTION }, { 11120, 8, OPTION },
  { 11128, 6, OPTION }, { 11134, 9, OPTION }, { 11143, 5, OPTION }, { 11148, 6, OPTION },
  { 11154, 6, OPTION }, { 11160, 13, OPTION }, { 11173, 6, OPTION }, { 11179, 6, OPTION },
  { 11185, 10, OPTION }, { 11195, 7, OPTION }, { 11202, 11, OPTION }, { 11213, 6, OPTION },
  { 11219, 7, OPTION }, { 11226, 8, OPTION }, { 11234, 11, OPTION }, { 11245, 5, OPTION },
  { 11250, 6, OPTION }, { 11256, 8, OPTION }, { 11264, 9, OPTION }, { 11273, 10, OPTION },
  { 11283, 9, OPTION }, { 11292, 7, OPTION }, { 11299, 8, OPTION }, { 11307, 6, OPTION },
  { 11313, 6, OPTION }, { 11319, 7, OPTION }, { 11326, 8, OPTION }, { 11334, 9, OPTION },
  { 11343, 6, OPTION }, { 11349, 10, OPTION }, { 11359, 8, OPTION }, { 11367, 9, OPTION },
  { 11376, 15, OPTION }, { 11391, 9, OPTION }, { 11400, 7, OPTION }, { 11407, 8, OPTION },
  { 11415, 9, OPTION }, { 11424, 4, OPTION | PART }, { 11428, 7, OPTION }, { 11435, 8, OPTION },
  { 11443, 7, OPTION }, { 11450, 8, OPTION }, { 11458, 10, OPTION }, { 11468, 6, OPTION },
  { 11474, 7, OPTION }, { 11481, 6, OPTION | PART }, { 11487, 6, OPTION }, { 11493, 8, OPTION },
  { 11501, 9, OPTION }, { 11510, 9, OPTION }, { 11519, 5, OPTION }, { 11524, 7, OPTION },
  { 11531, 8, OPTION }, { 11539, 10, OPTION }, { 11549, 7, OPTION }, { 11556, 9, OPTION },
  { 11565, 3, OPTION }, { 11568, 3, OPTION }, { 11571, 3, OPTION }, { 11574, 4, OPTION },
  { 11578, 4, OPTION }, { 11582, 5, OPTION }, { 11587, 7, OPTION }, { 11594, 4, OPTION },
  { 11598, 8, OPTION }, { 11606, 7, OPTION }, { 11613, 8, OPTION }, { 11621, 6, OPTION },
  { 11627, 4, OPTION | PART }, { 11631, 6, OPTION }, { 11637, 5, OPTION }, { 11642, 10, OPTION },
  { 11652, 5, OPTION }, { 11657, 6, OPTION }, { 11663, 6, OPTION }, { 11669, 7, OPTION },
  { 11676, 3, OPTION }, { 11679, 4, OPTION }, { 11683, 3, OPTION }, { 11686, 3, OPTION | PART },
  { 11689, 3, OPTION }, { 11692, 6, OPTION }, { 11698, 7, OPTION }, { 11705, 7, OPTION },
  { 11712, 2, OPTION }, { 11714, 3, OPTION }, { 11717, 3, OPTION }, { 11720, 6, OPTION },
  { 11726, 4, OPTION }, { 11730, 9, OPTION }, { 11739, 6, OPTION }, { 11745, 7, OPTION },
  { 11752, 8, OPTION }, { 11760, 3, OPTION }, { 11763, 4, OPTION | PART }, { 11767, 9, OPTION },
  { 11776, 3, OPTION }, { 11779, 5, OPTION }, { 11784, 6, OPTION }, { 11790, 5, OPTION },
  { 11795, 7, OPTION }, { 11802, 4, OPTION }, { 11806, 7, OPTION }, { 11813, 5, OPTION },
  { 11818, 8, OPTION }, { 11826, 9, OPTION }, { 11835, 9, OPTION }, { 11844, 7, OPTION },
  { 11851, 5, OPTION }, { 11856, 6, OPTION }, { 11862, 5, OPTION }, { 11867, 6, OPTION },
  { 11873, 5, OPTION }, { 11878, 6, OPTION }, { 11884, 8, OPTION }, { 11892, 7, OPTION },
  { 11899, 6, OPTION }, { 11905, 3, OPTION }, { 11908, 6, OPTION }, { 11914, 6, OPTION },
  { 11920, 6, OPTION }, { 11926, 9, OPTION }, { 11935, 7, OPTION }, { 11942, 11, OPTION },
  { 11953, 11, OPTION }, { 11964, 9, OPTION }, { 11973, 10, OPTION }, { 11983, 7, OPTION },
  { 11990, 8, OPTION }, { 11998, 6, OPTION }, { 12004, 7, OPTION }, { 12011, 6, OPTION },
  { 12017, 7, OPTION }, { 12024, 8, OPTION }, { 12032, 8, OPTION | PART }, { 12040, 4, OPTION | PART },
  { 12044, 4, OPTION }, { 12048, 7, OPTION }, { 12055, 8, OPTION }, { 12063, 6, OPTION },
  { 12069, 9, OPTION }, { 12078, 4, OPTION }, { 12082, 8, OPTION }, { 12090, 9, OPTION },
  { 12099, 9, OPTION }, { 12108, 6, OPTION }, { 12114, 9, OPTION }, { 12123, 11, OPTION },
  { 12134, 3, OPTION }, { 12137, 6, OPTION }, { 12143, 8, OPTION }, { 12151, 9, OPTION },
  { 12160, 10, OPTION }, { 12170, 8, OPTION }, { 12178, 6, OPTION }, { 12184, 12, OPTION },
  { 12196, 13, OPTION }, { 12209, 9, OPTION }, { 12218, 7, OPTION }, { 12225, 6, OPTION },
  { 12231, 7, OPTION }, { 12238, 7, OPTION }, { 12245, 7, OPTION | PART }, { 12252, 11, OPTION },
  { 12263, 8, OPTION }, { 12271, 3, OPTION }, { 12274, 4, OPTION }, { 12278, 8, OPTION },
  { 12286, 5, OPTION }, { 12291, 8, OPTION }, { 12299, 4, OPTION }, { 12303, 3, OPTION },
  { 12306, 4, OPTION }, { 12310, 6, OPTION }, { 12316, 5, OPTION }, { 12321, 6, OPTION },
  { 12327, 7, OPTION }, { 12334, 5, OPTION }, { 12339, 7, OPTION }, { 12346, 8, OPTION },
  { 12354, 6, OPTION }, { 12360, 5, OPTION }, { 12365, 6, OPTION | PART }, { 12371, 5, OPTION },
  { 12376, 5, OPTION }, { 12381, 5, OPTION }, { 12386, 5, OPTION }, { 12391, 5, OPTION },
  { 12396, 7, OPTION }, { 12403, 8, OPTION }, { 12411, 7, OPTION }, { 12418, 4, OPTION },
  { 12422, 4, OPTION }, { 12426, 6, OPTION }, { 12432, 6, OPTION }, { 12438, 6, OPTION },
  { 12444, 7, OPTION | PART }, { 12451, 7, OPTION }, { 12458, 6, OPTION }, { 12464, 10, OPTION },
  { 12474, 6, OPTION }, { 12480, 8, OPTION }, { 12488, 5, OPTION }, { 12493, 4, OPTION },
  { 12497, 3, OPTION }, { 12500, 4, OPTION }, { 12504, 6, OPTION }, { 12510, 6, OPTION },
  { 12516, 4, OPTION }, { 12520, 3, OPTION }, { 12523, 8, OPTION }, { 12531, 3, OPTION },
  { 12534, 5, OPTION }, { 12539, 5, OPTION }, { 12544, 5, OPTION }, { 12549, 4, OPTION },
  { 12553, 5, OPTION }, { 12558, 4, OPTION }, { 12562, 5, OPTION }, { 12567, 5, OPTION },
  { 12572, 3, OPTION }, { 12575, 3, OPTION }, { 12578, 6, OPTION }, { 12584, 8, OPTION },
  { 12592, 9, OPTION }, { 12601, 5, OPTION }, { 12606, 9, OPTION }, { 12615, 3, OPTION },
  { 12618, 4, OPTION }, { 12622, 6, OPTION }, { 12628, 7, OPTION }, { 12635, 4, OPTION },
  { 12639, 4, OPTION }, { 12643, 4, OPTION }, { 12647, 4, OPTION }, { 12651, 6, OPTION },
  { 12657, 7, OPTION }, { 12664, 7, OPTION }, { 12671, 3, OPTION }, { 12674, 5, OPTION },
  { 12679, 6, OPTION }, { 12685, 4, OPTION }, { 12689, 6, OPTION }, { 12695, 5, OPTION },
  { 12700, 4, OPTION }, { 12704, 11, OPTION }, { 12715, 11, OPTION }, { 12726, 5, OPTION },
  { 12731, 5, OPTION }, { 12736, 6, OPTION }, { 12742, 5, OPTION }, { 12747, 5, OPTION },
  { 12752, 6, OPTION }, { 12758, 5, OPTION }, { 12763, 6, OPTION }, { 12769, 6, OPTION },
  { 12775, 3, OPTION }, { 12778, 3, OPTION }, { 12781, 4, OPTION }, { 12785, 3, OPTION },
  { 12788, 3, OPTION }, { 12791, 3, OPTION }, { 12794, 3, OPTION }, { 12797, 3, OPTION },
  { 12800, 3, OPTION | PART }, { 12803, 3, OPTION | PART }, { 12806, 7, OPTION }, { 12813, 6, OPTION },
  { 12819, 7, OPTION }, { 12826, 3, OPTION }, { 12829, 6, OPTION }, { 12835, 5, OPTION },
  { 12840, 5, OPTION }, { 12845, 6, OPTION }, { 12851, 5, OPTION }, { 12856, 5, OPTION },
  { 12861, 10, OPTION }, { 12871, 8, OPTION }, { 12879, 7, OPTION }, { 12886, 4, OPTION },
  { 12890, 5, OPTION | PART }, { 12895, 7, OPTION }, { 12902, 8, OPTION }, { 12910, 7, OPTION },
  { 12917, 5, OPTION }, { 12922, 5, OPTION }, { 12927, 8, OPTION }, { 12935, 9, OPTION },
  { 12944, 10, OPTION }, { 12954, 6, OPTION }, { 12960, 10, OPTION }, { 12970, 5, OPTION },
  { 12975, 8, OPTION }, { 12983, 6, OPTION }, { 12989, 4, OPTION }, { 12993, 5, OPTION },
  { 12998, 6, OPTION }, { 13004, 5, OPTION }, { 13009, 7, OPTION }, { 13016, 7, OPTION | PART },
  { 13023, 6, OPTION }, { 13029, 6, OPTION }, { 13035, 9, OPTION }, { 13044, 6, OPTION },
  { 13050, 9, OPTION }, { 13059, 7, OPTION }, { 13066, 6, OPTION }, { 13072, 7, OPTION },
  { 13079, 9, OPTION }, { 13088, 10, OPTION }, { 13098, 3, OPTION }, { 13101, 7, OPTION },
  { 13108, 10, OPTION }, { 13118, 6, OPTION }, { 13124, 6, OPTION }, { 13130, 8, OPTION },
  { 13138, 9, OPTION }, { 13147, 10, OPTION }, { 13157, 12, OPTION | PART }, { 13169, 7, OPTION },
  { 13176, 8, OPTION }, { 13184, 7, OPTION }, { 13191, 5, OPTION }, { 13196, 3, OPTION },
  { 13199, 7, OPTION }, { 13206, 5, OPTION }, { 13211, 7, OPTION }, { 13218, 7, OPTION },
  { 13225, 9, OPTION }, { 13234, 7, OPTION }, { 13241, 4, OPTION }, { 13245, 6, OPTION },
  { 13251, 5, OPTION }, { 13256, 6, OPTION }, { 13262, 6, OPTION }, { 13268, 7, OPTION },
  { 13275, 4, OPTION | PART }, { 13279, 15, OPTION }, { 13294, 11, OPTION }, { 13305, 6, OPTION },
  { 13311, 9, OPTION }, { 13320, 6, OPTION }, { 13326, 7, OPTION }, { 13333, 6, OPTION },
  { 13339, 10, OPTION }, { 13349, 3, OPTION }, { 13352, 4, OPTION }, { 13356, 4, OPTION },
  { 13360, 4, OPTION }, { 13364, 6, OPTION }, { 13370, 4, OPTION }, { 13374, 5, OPTION },
  { 13379, 2, OPTION }, { 13381, 3, OPTION }, { 13384, 4, OPTION }, { 13388, 9, OPTION },
  { 13397, 4, OPTION }, { 13401, 11, OPTION }, { 13412, 8, OPTION }, { 13420, 9, OPTION },
  { 13429, 8, OPTION }, { 13437, 9, OPTION }, { 13446, 7, OPTION }, { 13453, 7, OPTION },
  { 13460, 8, OPTION }, { 13468, 4, OPTION }, { 13472, 9, OPTION }, { 13481, 6, OPTION },
  { 13487, 3, OPTION }, { 13490, 8, OPTION }, { 13498, 6, OPTION }, { 13504, 7, OPTION },
  { 13511, 10, OPTION }, { 13521, 6, OPTION }, { 13527, 8, OPTION }, { 13535, 10, OPTION },
  { 13545, 10, OPTION }, { 13555, 5, OPTION }, { 13560, 4, OPTION }, { 13564, 6, OPTION },
  { 13570, 6, OPTION }, { 13576, 7, OPTION }, { 13583, 4, OPTION }, { 13587, 4, OPTION },
  { 13591, 6, OPTION }, { 13597, 4, OPTION }, { 13601, 4, OPTION }, { 13605, 8, OPTION },
  { 13613, 8, OPTION }, { 13621, 5, OPTION }, { 13626, 6, OPTION }, { 13632, 5, OPTION },
  { 13637, 10, OPTION }, { 13647, 6, OPTION }, { 13653, 7, OPTION }, { 13660, 3, OPTION },
  { 13663, 3, OPTION | PART }, { 13666, 3, OPTION }, { 13669, 12, OPTION }, { 13681, 9, OPTION },
  { 13690, 9, OPTION }, { 13699, 10, OPTION }, { 13709, 9, OPTION }, { 13718, 8, OPTION },
  { 13726, 9, OPTION }, { 13735, 10, OPTION }, { 13745, 4, OPTION }, { 13749, 5, OPTION },
  { 13754, 3, OPTION }, { 13757, 6, OPTION }, { 13763, 8, OPTION }, { 13771, 6, OPTION },
  { 13777, 3, OPTION }, { 13780, 5, OPTION | PART }, { 13785, 6, OPTION }, { 13791, 7, OPTION },
  { 13798, 7, OPTION }, { 13805, 7, OPTION }, { 13812, 11, OPTION }, { 13823, 13, OPTION },
  { 13836, 12, OPTION }, { 13848, 8, OPTION }, { 13856, 14, OPTION }, { 13870, 11, OPTION },
  { 13881, 9, OPTION }, { 13890, 7, OPTION }, { 13897, 10, OPTION }, { 13907, 9, OPTION },
  { 13916, 9, OPTION }, { 13925, 10, OPTION }, { 13935, 8, OPTION }, { 13943, 4, OPTION },
  { 13947, 8, OPTION }, { 13955, 3, OPTION }, { 13958, 7, OPTION }, { 13965, 8, OPTION },
  { 13973, 5, OPTION }, { 13978, 4, OPTION }, { 13982, 5, OPTION }, { 13987, 8, OPTION },
  { 13995, 10, OPTION }, { 14005, 5, OPTION | PART }, { 14010, 7, OPTION }, { 14017, 10, OPTION | PART },
  { 14027, 3, OPTION }, { 14030, 2, OPTION }, { 14032, 3, OPTION }, { 14035, 4, OPTION },
  { 14039, 6, OPTION }, { 14045, 6, OPTION }, { 14051, 5, OPTION }, { 14056, 6, OPTION },
  { 14062, 4, OPTION }, { 14066, 4, OPTION }, { 14070, 7, OPTION }, { 14077, 3, OPTION },
  { 14080, 6, OPTION }, { 14086, 2, OPTION }, { 14088, 3, OPTION }, { 14091, 3, OPTION },
  { 14094, 2, OPTION }, { 14096, 9, OPTION }, { 14105, 5, OPTION }, { 14110, 9, OPTION },
  { 14119, 7, OPTION }, { 14126, 11, OPTION }, { 14137, 9, OPTION }, { 14146, 5, OPTION },
  { 14151, 4, OPTION }, { 14155, 7, OPTION }, { 14162, 13, OPTION }, { 14175, 5, OPTION },
  { 14180, 4, OPTION }, { 14184, 5, OPTION }, { 14189, 5, OPTION }, { 14194, 8, OPTION },
  { 14202, 4, OPTION }, { 14206, 9, OPTION }, { 14215, 6, OPTION }, { 14221, 9, OPTION },
  { 14230, 8, OPTION }, { 14238, 6, OPTION }, { 14244, 8, OPTION }, { 14252, 6, OPTION },
  { 14258, 8, OPTION }, { 14266, 11, OPTION }, { 14277, 5, OPTION }, { 14282, 11, OPTION },
  { 14293, 5, OPTION }, { 14298, 7, OPTION }, { 14305, 7, OPTION }, { 14312, 7, OPTION },
  { 14319, 6, OPTION }, { 14325, 7, OPTION }, { 14332, 3, OPTION }, { 14335, 6, OPTION },
  { 14341, 8, OPTION }, { 14349, 6, OPTION }, { 14355, 2, OPTION }, { 14357, 9, OPTION },
  { 14366, 8, OPTION }, { 14374, 5, OPTION }, { 14379, 3, OPTION }, { 14382, 3, OPTION },
  { 14385, 4, OPTION }, { 14389, 11, OPTION }, { 14400, 4, OPTION }, { 14404, 6, OPTION },
  { 14410, 5, OPTION }, { 14415, 9, OPTION }, { 14424, 8, OPTION }, { 14432, 9, OPTION },
  { 14441, 7, OPTION }, { 14448, 6, OPTION }, { 14454, 13, OPTION }, { 14467, 10, OPTION },
  { 14477, 7, OPTION }, { 14484, 8, OPTION }, { 14492, 6, OPTION }, { 14498, 7, OPTION },
  { 14505, 12, OPTION }, { 14517, 8, OPTION }, { 14525, 8, OPTION }, { 14533, 10, OPTION },
  { 14543, 6, OPTION }, { 14549, 7, OPTION }, { 14556, 4, OPTION }, { 14560, 5, OPTION },
  { 14565, 7, OPTION }, { 14572, 7, OPTION }, { 14579, 2, OPTION }, { 14581, 8, OPTION },
  { 14589, 9, OPTION }, { 14598, 6, OPTION }, { 14604, 3, OPTION }, { 14607, 3, OPTION },
  { 14610, 2, OPTION }, { 14612, 4, OPTION }, { 14616, 7, OPTION }, { 14623, 6, OPTION },
  { 14629, 3, OPTION }, { 14632, 9, OPTION }, { 14641, 4, OPTION }, { 14645, 6, OPTION },
  { 14651, 7, OPTION }, { 14658, 8, OPTION }, { 14666, 5, OPTION }, { 14671, 8, OPTION },
  { 14679, 7, OPTION }, { 14686, 5, OPTION }, { 14691, 9, OPTION }, { 14700, 10, OPTION },
  { 14710, 4, OPTION }, { 14714, 6, OPTION }, { 14720, 3, OPTION }, { 14723, 7, OPTION | PART },
  { 14730, 8, OPTION }, { 14738, 9, OPTION }, { 14747, 6, OPTION }, { 14753, 7, OPTION },
  { 14760, 7, OPTION }, { 14767, 5, OPTION }, { 14772, 5, OPTION }, { 14777, 7, OPTION },
  { 14784, 5, OPTION }, { 14789, 9, OPTION }, { 14798, 10, OPTION }, { 14808, 4, OPTION },
  { 14812, 5, OPTION }, { 14817, 8, OPTION }, { 14825, 7, OPTION }, { 14832, 4, OPTION },
  { 14836, 6, OPTION }, { 14842, 4, OPTION | PART }, { 14846, 5, OPTION }, { 14851, 4, OPTION },
  { 14855, 6, OPTION }, { 14861, 7, OPTION }, { 14868, 8, OPTION }, { 14876, 9, OPTION },
  { 14885, 10, OPTION }, { 14895, 5, OPTION }, { 14900, 4, OPTION }, { 14904, 7, OPTION },
  { 14911, 5, OPTION | PART }, { 14916, 7, OPTION }, { 14923, 6, OPTION }, { 14929, 2, OPTION },
  { 14931, 3, OPTION }, { 14934, 3, OPTION }, { 14937, 4, OPTION }, { 14941, 3, OPTION },
  { 14944, 3, OPTION }, { 14947, 4, OPTION }, { 14951, 4, OPTION }, { 14955, 4, OPTION },
  { 14959, 8, OPTION }, { 14967, 3, OPTION }, { 14970, 2, OPTION }, { 14972, 4, OPTION },
  { 14976, 5, OPTION }, { 14981, 4, OPTION }, { 14985, 5, OPTION }, { 14990, 9, OPTION },
  { 14999, 6, OPTION }, { 15005, 4, OPTION }, { 15009, 4, OPTION }, { 15013, 6, OPTION | LOOKALIKE },
  { 15019, 7, OPTION | LOOKALIKE }, { 15026, 4, OPTION | LOOKALIKE }, { 15030, 5, OPTION | LOOKALIKE }, { 15035, 5, OPTION | LOOKALIKE },
  { 15040, 5, OPTION | LOOKALIKE }, { 15045, 4, OPTION | LOOKALIKE }, { 15049, 5, OPTION | LOOKALIKE }, { 15054, 6, PART },
  { 15060, 5, PART }, { 15065, 8, PART }, { 15073, 3, PART }, { 15076, 11, PART },
  { 15087, 6, PART }, { 15093, 3, PART }, { 15096, 9, PART }, { 15105, 4, PART },
  { 15109, 3, PART }, { 15112, 10, PART }, { 15122, 6, PART }, { 15128, 10, PART },
  { 15138, 5, PART }, { 15143, 4, PART }, { 15147, 3, PART }, { 15150, 4, PART },
  { 15154, 3, PART }, { 15157, 8, PART }, { 15165, 10, PART }, { 15175, 7, PART },
  { 15182, 7, PART }, { 15189, 5, PART | HARMLESS }, { 15194, 3, PART }, { 15197, 2, PART },
  { 15199, 5, PART }, { 15204, 3, PART }, { 15207, 7, PART }, { 15214, 6, PART },
  { 15220, 8, PART }, { 15228, 4, PART }, { 15232, 3, PART }, { 15235, 5, PART },
  { 15240, 3, PART }, { 15243, 5, PART }, { 15248, 6, PART }, { 15254, 10, PART },
  { 15264, 6, PART }, { 15270, 1, PART }, { 15271, 3, PART }, { 15274, 12, PART },
  { 15286, 12, PART }, { 15298, 3, PART }, { 15301, 11, PART }, { 15312, 3, PART },
  { 15315, 3, HARMLESS }, { 15318, 3, PART },
};

static const struct connlint_name secrets[] = {
  { T("jwt"), T("\003"), T("jwt"), 9438208, 0, T("jwt") },
  { T("pwd"), T("\003"), T("password"), 8454160, 0, T("pwd") },
  { T("sas"), T("\003"), T("sas token"), 524290, 0, T("s") },
  { T("pass"), T("\004"), T("password"), 589826, 0, T("ps") },
  { T("pswd"), T("\004"), T("password"), 8978448, 0, T("pswd") },
  { T("creds"), T("\005"), T("credentials"), 786488, 1, T("krds") },
  { T("pword"), T("\005"), T("password"), 8749072, 1, T("pwrd") },
  { T("senha"), T("\005"), T("password"), 540962, 1, T("snh") },
  { T("token"), T("\005"), T("token"), 1099808, 1, T("tkn") },
  { T("aeskey"), T("\003\006"), T("encryption key"), 34080802, 1, T("") },
  { T("apikey"), T("\003\006"), T("api key"), 33622562, 2, T("") },
  { T("appkey"), T("\003\006"), T("app key"), 33622050, 1, T("") },
  { T("bearer"), T("\006"), T("bearer token"), 262182, 1, T("br") },
  { T("dbpass"), T("\002\006"), T("password"), 589846, 1, T("") },
  { T("keypem"), T("\003\006"), T("private key"), 33630240, 1, T("") },
  { T("passwd"), T("\006"), T("password"), 8978450, 2, T("pswd") },
  { T("pemkey"), T("\003\006"), T("private key"), 33630240, 1, T("") },
  { T("rsakey"), T("\003\006"), T("private key"), 34342946, 1, T("") },
  { T("saskey"), T("\003\006"), T("sas token"), 34080802, 1, T("") },
  { T("secret"), T("\006"), T("secret"), 1835048, 2, T("skrt") },
  { T("sshkey"), T("\003\006"), T("private key"), 34081056, 1, T("") },
  { T("sslkey"), T("\003\006"), T("private key"), 34084896, 1, T("") },
  { T("tlskey"), T("\003\006"), T("private key"), 35133472, 1, T("") },
  { T("authkey"), T("\004\007"), T("auth key"), 36702498, 1, T("") },
  { T("connstr"), T("\004\007"), T("connection string"), 1884168, 1, T("") },
  { T("hmackey"), T("\004\007"), T("hmac key"), 33564970, 1, T("") },
  { T("hostkey"), T("\004\007"), T("host key"), 35162400, 1, T("") },
  { T("idtoken"), T("\002\007"), T("id token"), 1100336, 1, T("") },
  { T("keypass"), T("\003\007"), T("key password"), 34146338, 1, T("") },
  { T("passkey"), T("\007"), T("password"), 34146338, 1, T("psk") },
  { T("readkey"), T("\004\007"), T("read key"), 33818674, 1, T("") },
  { T("xapikey"), T("\001\004\007"), T("api key"), 50399778, 1, T("") },
  { T("adminkey"), T("\005\010"), T("admin key"), 33581618, 2, T("") },
  { T("apitoken"), T("\003\010"), T("api token"), 1165858, 2, T("") },
  { T("apptoken"), T("\003\010"), T("app token"), 1165346, 2, T("") },
  { T("bottoken"), T("\003\010"), T("bot token"), 1099812, 2, T("") },
  { T("hectoken"), T("\003\010"), T("hec token"), 1100072, 2, T("") },
  { T("hubtoken"), T("\003\010"), T("hub token"), 3197220, 2, T("") },
  { T("jwttoken"), T("\003\010"), T("jwt token"), 9489440, 2, T("") },
  { T("kennwort"), T("\010"), T("password"), 9750560, 2, T("knwrt") },
  { T("passcode"), T("\004\010"), T("password"), 622650, 2, T("") },
  { T("password"), T("\010"), T("password"), 9273362, 2, T("pswrd") },
  { T("sastoken"), T("\003\010"), T("sas token"), 1624098, 2, T("") },
  { T("userpass"), T("\004\010"), T("password"), 2949154, 2, T("") },
  { T("writekey"), T("\005\010"), T("write key"), 43256352, 2, T("") },
  { T("accesskey"), T("\006\011"), T("access key"), 34080810, 2, T("") },
  { T("apisecret"), T("\003\011"), T("api secret"), 1901098, 2, T("") },
  { T("appsecret"), T("\003\011"), T("app secret"), 1900586, 2, T("") },
  { T("authtoken"), T("\004\011"), T("auth token"), 3197218, 2, T("") },
  { T("basicauth"), T("\005\011"), T("basic auth"), 3670798, 2, T("") },
  { T("cosmoskey"), T("\006\011"), T("cosmos key"), 34121768, 2, T("") },
  { T("deploykey"), T("\006\011"), T("deploy key"), 33658928, 2, T("") },
  { T("entrycode"), T("\005\011"), T("password"), 34914360, 2, T("") },
  { T("jwtsecret"), T("\003\011"), T("jwt secret"), 10224680, 2, T("") },
  { T("keysecret"), T("\003\011"), T("key secret"), 35391528, 2, T("") },
  { T("logincode"), T("\005\011"), T("password"), 53944, 2, T("") },
  { T("magicword"), T("\005\011"), T("password"), 8692378, 2, T("") },
  { T("masterkey"), T("\006\011"), T("master key"), 35399714, 2, T("") },
  { T("otpsecret"), T("\003\011"), T("otp secret"), 1933352, 2, T("") },
  { T("redisauth"), T("\005\011"), T("password"), 3932978, 2, T("") },
  { T("secretkey"), T("\006\011"), T("secret key"), 35391528, 2, T("") },
  { T("sharedkey"), T("\006\011"), T("shared key"), 34343218, 2, T("") },
  { T("sslkeypem"), T("\003\006\011"), T("private key"), 34158624, 2, T("") },
  { T("storepass"), T("\005\011"), T("store password"), 1933346, 2, T("") },
  { T("unlockkey"), T("\006\011"), T("unlock key"), 35706920, 2, T("") },
  { T("usertoken"), T("\004\011"), T("user token"), 3983392, 2, T("") },
  { T("accesscode"), T("\006\012"), T("password"), 557114, 2, T("") },
  { T("accountkey"), T("\007\012"), T("account key"), 36751402, 2, T("") },
  { T("authparams"), T("\004\012"), T("auth params"), 4006146, 2, T("") },
  { T("authsecret"), T("\004\012"), T("auth secret"), 3932458, 2, T("") },
  { T("connstring"), T("\004\012"), T("connection string"), 1884808, 2, T("") },
  { T("contrasena"), T("\012"), T("password"), 1884202, 2, T("kntrsn") },
  { T("credential"), T("\012"), T("credentials"), 1331770, 2, T("krdntl") },
  { T("csrfsecret"), T("\004\012"), T("csrf secret"), 1835112, 2, T("") },
  { T("dbpassword"), T("\002\012"), T("db password"), 9273366, 2, T("") },
  { T("jaasconfig"), T("\004\012"), T("jaas config"), 575178, 2, T("") },
  { T("licensekey"), T("\007\012"), T("license key"), 34101800, 2, T("") },
  { T("motdepasse"), T("\003\005\012"), T("password"), 1679410, 2, T("") },
  { T("oauthtoken"), T("\005\012"), T("oauth token"), 3197218, 2, T("") },
  { T("passphrase"), T("\004\012"), T("password"), 852258, 2, T("") },
  { T("privatekey"), T("\007\012"), T("private key"), 39127586, 2, T("") },
  { T("privatepem"), T("\007\012"), T("private key"), 5579298, 2, T("") },
  { T("restapikey"), T("\004\007\012"), T("api key"), 35457570, 2, T("") },
  { T("secretcode"), T("\006\012"), T("password"), 1867832, 2, T("") },
  { T("secretword"), T("\006\012"), T("password"), 10256440, 2, T("") },
  { T("seedphrase"), T("\004\012"), T("password"), 852274, 2, T("") },
  { T("servicekey"), T("\007\012"), T("service key"), 38537768, 2, T("") },
  { T("signingkey"), T("\007\012"), T("signing key"), 34097824, 2, T("") },
  { T("storagekey"), T("\007\012"), T("storage key"), 35424418, 2, T("") },
  { T("wachtwoord"), T("\012"), T("password"), 9732378, 2, T("wkhtwrd") },
  { T("accesskeyid"), T("\006\011\013"), T("access key"), 34081338, 2, T("") },
  { T("accesstoken"), T("\006\013"), T("access token"), 1624106, 2, T("") },
  { T("adminsecret"), T("\005\013"), T("admin secret"), 1860154, 2, T("") },
  { T("bearertoken"), T("\006\013"), T("bearer token"), 1361958, 2, T("") },
  { T("consumerkey"), T("\010\013"), T("consumer key"), 36497448, 2, T("") },
  { T("credentials"), T("\013"), T("credentials"), 1856058, 2, T("krdntls") },
  { T("customerkey"), T("\010\013"), T("customer key"), 37529640, 2, T("") },
  { T("functionkey"), T("\010\013"), T("function key"), 36751976, 2, T("") },
  { T("keypassword"), T("\003\013"), T("key password"), 42829874, 2, T("") },
  { T("keyfilejson"), T("\007\013"), T("service account key"), 34135648, 2, T("") },
  { T("keystorekey"), T("\010\013"), T("keystore key"), 35424288, 2, T("") },
  { T("oauthsecret"), T("\005\013"), T("oauth secret"), 3965226, 2, T("") },
  { T("recoverykey"), T("\010\013"), T("recovery key"), 38045736, 2, T("") },
  { T("secrettoken"), T("\006\013"), T("secret token"), 1886248, 2, T("") },
  { T("secretvalue"), T("\006\013"), T("secret"), 8130602, 2, T("") },
  { T("serviceskey"), T("\010\013"), T("service key"), 38537768, 2, T("") },
  { T("sslpassword"), T("\003\013"), T("ssl password"), 9277458, 2, T("") },
  { T("tokensecret"), T("\005\013"), T("token secret"), 1886248, 2, T("") },
  { T("accesssecret"), T("\006\014"), T("access secret"), 1835050, 3, T("") },
  { T("apikeysecret"), T("\003\006\014"), T("api key secret"), 35457578, 3, T("") },
  { T("awsaccesskey"), T("\003\011\014"), T("aws access key"), 42469418, 3, T("") },
  { T("awssecretkey"), T("\003\011\014"), T("aws secret key"), 43780138, 3, T("") },
  { T("bindpassword"), T("\004\014"), T("bind password"), 9290262, 3, T("") },
  { T("clientsecret"), T("\006\014"), T("client secret"), 1856040, 3, T("") },
  { T("keystorepass"), T("\010\014"), T("keystore password"), 35489826, 3, T("") },
  { T("recoverycode"), T("\010\014"), T("password"), 38043704, 3, T("") },
  { T("refreshtoken"), T("\007\014"), T("refresh token"), 1886560, 3, T("") },
  { T("rootpassword"), T("\004\014"), T("root password"), 10321938, 3, T("") },
  { T("saslpassword"), T("\004\014"), T("sasl password"), 9277458, 3, T("") },
  { T("secretphrase"), T("\006\014"), T("secret phrase"), 1900842, 3, T("") },
  { T("servicetoken"), T("\007\014"), T("service token"), 6081064, 3, T("") },
  { T("sessiontoken"), T("\007\014"), T("session token"), 1624608, 3, T("") },
  { T("sharedsecret"), T("\006\014"), T("shared secret"), 1835322, 3, T("") },
  { T("userpassword"), T("\004\014"), T("user password"), 11370546, 3, T("") },
  { T("accountsecret"), T("\007\015"), T("account secret"), 3981354, 3, T("") },
  { T("adminpassword"), T("\005\015"), T("admin password"), 9298450, 3, T("") },
  { T("connectionkey"), T("\012\015"), T("connection key"), 34654760, 3, T("") },
  { T("decryptionkey"), T("\012\015"), T("decryption key"), 34982456, 3, T("") },
  { T("encryptionkey"), T("\012\015"), T("encryption key"), 34982440, 3, T("") },
  { T("gcscredential"), T("\003\015"), T("credentials"), 1856186, 3, T("") },
  { T("keypassphrase"), T("\003\015"), T("key password"), 34408738, 3, T("") },
  { T("loginpassword"), T("\005\015"), T("login password"), 9294482, 3, T("") },
  { T("pemprivatekey"), T("\003\012\015"), T("private key"), 39135778, 3, T("") },
  { T("personaltoken"), T("\010\015"), T("personal token"), 1955874, 3, T("") },
  { T("privatekeypem"), T("\007\012\015"), T("private key pem"), 39135778, 3, T("") },
  { T("proxypassword"), T("\005\015"), T("proxy password"), 59605010, 3, T("") },
  { T("rsaprivatekey"), T("\003\012\015"), T("private key"), 39651874, 3, T("") },
  { T("secretkeybase"), T("\006\011\015"), T("secret key base"), 35391534, 3, T("") },
  { T("securitytoken"), T("\010\015"), T("security token"), 37538344, 3, T("") },
  { T("signingsecret"), T("\007\015"), T("signing secret"), 1852072, 3, T("") },
  { T("sshprivatekey"), T("\003\012\015"), T("private key"), 39652130, 3, T("") },
  { T("storepassword"), T("\005\015"), T("store password"), 10321970, 3, T("") },
  { T("webhooksecret"), T("\007\015"), T("webhook secret"), 10258732, 3, T("") },
  { T("applicationkey"), T("\013\016"), T("application key"), 34724394, 3, T("") },
  { T("awsaccesskeyid"), T("\003\011\014\016"), T("aws access key"), 42469946, 3, T("") },
  { T("consumersecret"), T("\010\016"), T("consumer secret"), 3989544, 3, T("") },
  { T("integrationkey"), T("\013\016"), T("integration key"), 34917026, 3, T("") },
  { T("masterpassword"), T("\006\016"), T("master password"), 10330162, 3, T("") },
  { T("privatekeydata"), T("\007\012\016"), T("private key"), 39127602, 3, T("") },
  { T("privatekeypass"), T("\007\012\016"), T("private key passphrase"), 39651874, 3, T("") },
  { T("recoveryphrase"), T("\010\016"), T("password"), 38633770, 3, T("") },
  { T("sasljaasconfig"), T("\004\010\016"), T("sasl jaas config"), 579274, 3, T("") },
  { T("sslkeypassword"), T("\003\006\016"), T("ssl key password"), 42833970, 3, T("") },
  { T("truststorepass"), T("\012\016"), T("truststore password"), 4030498, 3, T("") },
  { T("walletpassword"), T("\006\016"), T("wallet password"), 10326066, 3, T("") },
  { T("accesskeysecret"), T("\006\011\017"), T("secret key"), 35391530, 3, T("") },
  { T("awssessiontoken"), T("\003\012\017"), T("aws session token"), 10013218, 3, T("") },
  { T("clientassertion"), T("\006\017"), T("client secret"), 1888810, 3, T("") },
  { T("credentialsjson"), T("\013\017"), T("credentials"), 1889850, 3, T("") },
  { T("delegationtoken"), T("\012\017"), T("delegation token"), 1104562, 3, T("") },
  { T("secretaccesskey"), T("\006\014\017"), T("secret key"), 35391530, 3, T("") },
  { T("sharedaccesskey"), T("\006\014\017"), T("shared access key"), 34343226, 3, T("") },
  { T("subscriptionkey"), T("\014\017"), T("subscription key"), 37603884, 3, T("") },
  { T("authorizationkey"), T("\015\020"), T("authorization key"), 104123170, 3, T("") },
  { T("connectionstring"), T("\012\020"), T("connection string"), 1884840, 3, T("") },
  { T("databasepassword"), T("\010\020"), T("database password"), 10321974, 3, T("") },
  { T("keystorepassword"), T("\010\020"), T("keystore password"), 43878450, 3, T("") },
  { T("oauthaccesstoken"), T("\005\013\020"), T("oauth access token"), 3721514, 3, T("") },
  { T("applicationsecret"), T("\013\021"), T("application secret"), 1954346, 3, T("") },
  { T("authenticationkey"), T("\016\021"), T("authentication key"), 36752170, 3, T("") },
  { T("basicauthuserinfo"), T("\005\011\015\021"), T("basic auth user info"), 3982190, 3, T("") },
  { T("googlecredentials"), T("\006\021"), T("credentials"), 1888954, 3, T("") },
  { T("oauthclientsecret"), T("\005\013\021"), T("oauth client secret"), 3986218, 3, T("") },
  { T("privatekeycontent"), T("\007\012\021"), T("private key"), 39176746, 3, T("") },
  { T("serviceaccountkey"), T("\007\016\021"), T("service account key"), 41732650, 3, T("") },
  { T("sharedaccesstoken"), T("\006\014\021"), T("sas token"), 1886522, 3, T("") },
  { T("storageaccountkey"), T("\007\016\021"), T("storage account key"), 37537962, 3, T("") },
  { T("authorizationtoken"), T("\015\022"), T("authorization token"), 70568738, 3, T("") },
  { T("awssecretaccesskey"), T("\003\011\017\022"), T("aws secret key"), 43780138, 3, T("") },
  { T("privatekeypassword"), T("\007\012\022"), T("private key passphrase"), 48073266, 3, T("") },
  { T("serviceaccountjson"), T("\007\016\022"), T("service account key"), 8177194, 3, T("") },
  { T("truststorepassword"), T("\005\012\022"), T("truststore password"), 12419122, 3, T("") },
  { T("truststorepassword"), T("\012\022"), T("truststore password"), 12419122, 3, T("") },
  { T("authenticationtoken"), T("\016\023"), T("authentication token"), 3197738, 3, T("") },
  { T("personalaccesstoken"), T("\010\016\023"), T("personal access token"), 1955882, 3, T("") },
  { T("serviceprincipalkey"), T("\007\020\023"), T("service principal key"), 38623786, 3, T("") },
  { T("basicauthcredentials"), T("\005\011\024"), T("basic auth credentials"), 3953470, 3, T("") },
  { T("privatekeypassphrase"), T("\007\012\024"), T("private key passphrase"), 39652130, 3, T("") },
  { T("serviceaccountkeyjson"), T("\007\016\021\025"), T("service account key"), 41733674, 3, T("") },
  { T("sharedaccesssignature"), T("\006\014\025"), T("sas token"), 3949498, 3, T("") },
  { T("eventhubconnectionstring"), T("\005\010\022\030"), T("connection string"), 8176556, 3, T("") },
  { T("serviceaccountcredentials"), T("\007\016\031"), T("service account key"), 8180282, 3, T("") },
};

static const struct connlint_name harmless[] = {
  { T("uid"), T("\003"), T("uid"), 2097680, 0, T("ud") },
  { T("user"), T("\004"), T("user"), 2883616, 0, T("usr") },
  { T("appid"), T("\003\005"), T("app id"), 66066, 1, T("") },
  { T("keyid"), T("\003\005"), T("key id"), 33557040, 1, T("") },
  { T("login"), T("\005"), T("login"), 53888, 1, T("lgn") },
  { T("userid"), T("\004\006"), T("user id"), 2884144, 1, T("") },
  { T("tokenid"), T("\005\007"), T("token id"), 1100336, 1, T("") },
  { T("bostoken"), T("\003\010"), T("bos token"), 1624100, 2, T("") },
  { T("clientid"), T("\006\010"), T("client id"), 1069624, 2, T("") },
  { T("eostoken"), T("\003\010"), T("eos token"), 1624096, 2, T("") },
  { T("padtoken"), T("\003\010"), T("pad token"), 1165362, 2, T("") },
  { T("septoken"), T("\003\010"), T("sep token"), 1689632, 2, T("") },
  { T("tenantid"), T("\006\010"), T("tenant id"), 1065522, 2, T("") },
  { T("unktoken"), T("\003\010"), T("unk token"), 3196960, 2, T("") },
  { T("username"), T("\004\010"), T("user name"), 2908194, 2, T("") },
  { T("username"), T("\010"), T("username"), 2908194, 2, T("usrnm") },
  { T("accountid"), T("\007\011"), T("account id"), 3195418, 2, T("") },
  { T("csrftoken"), T("\004\011"), T("csrf token"), 1886312, 2, T("") },
  { T("locktoken"), T("\004\011"), T("lock token"), 1103912, 2, T("") },
  { T("loginname"), T("\005\011"), T("login name"), 62114, 2, T("") },
  { T("nexttoken"), T("\004\011"), T("next token"), 17877024, 2, T("") },
  { T("pagetoken"), T("\004\011"), T("page token"), 1165474, 2, T("") },
  { T("principal"), T("\011"), T("principal"), 348682, 2, T("prnkpl") },
  { T("stoptoken"), T("\004\011"), T("stop token"), 1689632, 2, T("") },
  { T("synctoken"), T("\004\011"), T("sync token"), 35178536, 2, T("") },
  { T("clientname"), T("\006\012"), T("client name"), 1077802, 2, T("") },
  { T("pullsecret"), T("\004\012"), T("pull secret"), 4001832, 2, T("") },
  { T("secretname"), T("\006\012"), T("secret name"), 1859626, 2, T("") },
  { T("starttoken"), T("\005\012"), T("start token"), 1886242, 2, T("") },
  { T("tracetoken"), T("\005\012"), T("trace token"), 1361962, 2, T("") },
  { T("accountname"), T("\007\013"), T("account name"), 3203114, 2, T("") },
  { T("resumetoken"), T("\006\013"), T("resume token"), 3991584, 2, T("") },
  { T("applicationid"), T("\013\015"), T("application id"), 1167898, 3, T("") },
  { T("nextpagetoken"), T("\004\010\015"), T("next page token"), 17942690, 3, T("") },
  { T("clientlibtoken"), T("\006\011\016"), T("client lib token"), 1104428, 3, T("") },
  { T("imagepullsecret"), T("\005\011\017"), T("image pull secret"), 4010666, 3, T("") },
  { T("correlationtoken"), T("\013\020"), T("correlation token"), 1366570, 3, T("") },
  { T("idempotencytoken"), T("\013\020"), T("idempotency token"), 34728504, 3, T("") },
  { T("cancellationtoken"), T("\014\021"), T("cancellation token"), 1104426, 3, T("") },
  { T("continuationtoken"), T("\014\021"), T("continuation token"), 3197482, 3, T("") },
  { T("jdbcconnectionstring"), T("\004\016\024"), T("jdbc connection string"), 1885884, 3, T("") },
  { T("odbcconnectionstring"), T("\004\016\024"), T("odbc connection string"), 1884860, 3, T("") },
  { T("googleapplicationcredentials"), T("\006\021\034"), T("google application credentials"), 1954490, 3, T("") },
  { T("applicationdefaultcredentials"), T("\013\022\035"), T("application default credentials"), 4051578, 3, T("") },
};

// values.yml

static const struct connlint_pattern patterns[] = {
  {
    T("shell-default"), connlint_reference, T("a variable with a default"),
    TEXTS(1, T("${")),
    T(
      "(\?x) \\$\? \\\\\? \\$\\{ !\? [A-Za-z_][\\w.\\[\\]]*+\n"
      "# A hyphen alone may be part of a name (kafka-password), but hardly of one in capitals.\n"
      "(\?: :[-=+] | = | \\+ | (\?<=[A-Z0-9_]) - (\?![A-Z]) )\n"
      "(\?<fixed> (\?: [^{}]++ | \\{ (\?&fixed) \\} )*+ ) \\}\n"),
  },
  {
    T("property-default"), connlint_reference, T("a property with a default"),
    TEXTS(3, T("${"), T("#{"), T("%{")),
    T(
      "(\?xi) [$\\#%] \\{ (\?= [A-Za-z_][\\w.-]*+ : )  # the rest is long\n"
      "(\?! (\?: env | file | sys | java | base64 | const | url | date | script | dns | localhost | resource\\w*\n"
      "  | conf\\w* | cfg | cyberark | akeyless | conjur | jndi | sops | azureblob | dir\\w* | aws[\\w-]* | gcp[\\w-]*\n"
      "      | gcs | azure[\\w-]* | k8s | kubernetes[\\w-]* | ssm | sm | kms | consul | param\\w* | op | keyvault | vars\?\n"
      "        | props\? | propert(\?:y|ies) | ref | bws\n"
      "      | [\\w-]* (\?: secret | vault | store | manager | provider | key )s\? [\\w-]* ) : )\n"
      "[A-Za-z_][\\w.-]*+ : (\?! [-=+\?] | \\d+ (\?: :\\d+ )\? \\} )\n"
      "(\?<fixed> (\?: [^{}:]++ | ://  | \\{ (\?&fixed) \\} )*+ ) \\}\n"),
  },
  {
    T("template-default"), connlint_reference, T("a template with a default"),
    TEXTS(2, T("'"), T("\"")),
    T(
      "(\?xis) (\?: \\$\?\\{\\{\? | [\\#%]\\{ | <% | \\$\\( | \\[\\[ | (\?= [a-z_] ) ) .*\n"
      "(\?: \\| \\s* d(\?:efault)\? \\s* [(:]\? | \\b default \\b \\s* [=(:]\? | default_value \\s* = | \\\?: | \\\?\\\? | \\|\\|\n"
      "  | \\b(\?:or|else)\\b\n"
      "  | \\b (\?: env_var | var | getenv | env | environ\\.get | coalesce | try | nvl2\? | ifnull\n"
      "    | keyOrDefault ) \\( [^()]* ,\n"
      "  | \\b lookup \\( [^()'\"]* , [^()]* , | \\b envOr \\b \\s* \\S+ )\n"
      "\\s* (\?<q> \\\\\?\" | ' (\?= '[^'] ) | '' | ' ) (\?<fixed> (\?: (\?!\\k<q>) . )* ) \\k<q> [^'\"]*\n"
      "(\?<= \\} | \\) | > | \\] )\n"),
  },
  {
    T("constant-template"), connlint_reference, T("a template that holds a constant"),
    TEXTS(4, T("{{'"), T("{{ '"), T("{{ \""), T("{{\"")),
    T(
      "(\?x) \\{\\{-\? \\s* (\?<q> \\\\\?\" | '{1,2} ) (\?<fixed> (\?: (\?!\\k<q>) . )* ) \\k<q> \\s* (\?: \\| [^{}'\"]* )\? -\?\\}\\}\n"),
  },
  {
    T("echo"), connlint_reference, T("a command that prints a constant"),
    TEXTS(2, T("echo"), T("printf")),
    T(
      "(\?x) (\?: \\$\\( | ` ) \\s* (\?:echo|printf) (\?: \\s+ -\\w+ )* \\s+ (\?<fixed> [^)`]+ ) [)`]\n"),
  },
  {
    T("concatenation"), connlint_reference, T("a variable between pieces of program text"),
    TEXTS(2, T("'"), T("\"")),
    T(
      "(\?x) (\?<q> \\\\\?\" | '{1,2} ) \\s* (\?<joint> \\+ | \\|\\| | & | \\. ) \\s*\n"
      "[A-Za-z_$@:] [\\w.$:>-]* (\?: \\( [^()]* \\) | \\[ [^\\[\\]]* \\] )* \\s* \\k<joint> \\s* \\k<q>\n"),
  },
  {
    T("quoted"), connlint_reference, T("a placeholder in quotes"),
    TEXTS(2, T("'"), T("\"")),
    T(
      "(\?x) (\?<q> \\\\\?\" | '{1,2} ) (\?<fixed> (\?: (\?!\\k<q>) . )*+ ) \\k<q>\n"),
  },
  {
    T("scheme"), connlint_reference, T("an authorization scheme with a placeholder"),
    TEXTS(5, T("bearer"), T("basic"), T("token"), T("apikey"), T("api-key")),
    T(
      "(\?xi) (\?: authorization \\s* [:=] \\s* )\? (\?: bearer | basic | token | apikey | api-key ) [\\s:]+ (\?<fixed> .+ )\n"),
  },
  {
    T("aws-documentation"), connlint_placeholder, T("a key of Amazon's documentation"),
    TEXTS(1, T("example")),
    T(
      "(\?x) (\?: A3T | AKIA | ASIA | AROA | AIDA ) [A-Z0-9]{6,12} EXAMPLE | [A-Za-z0-9/+]{26,33} EXAMPLE(\?:KEY)\?\n"),
  },
  {
    T("vendor-prefix"), connlint_placeholder, T("the prefix of a vendor's keys with a placeholder"),
    TEXTS(10, T("-"), T("_"), T("akia"), T("asia"), T("aiza"), T("dapi"), T("ya29."), T("ey"), T("sg."), T("hvs.")),
    T(
      "(\?x) (\?: sk-(\?:proj-|svcacct-|admin-|ant-(\?:api03-|admin01-)\?|or-v1-)\? | [prs]k_(\?:live|test)_ | gh[pousr]_\n"
      "  | github_pat_ | glpat- | xox[abeoprs]-\n"
      "       | hf_ | gsk_ | pcsk_ | fw_ | npm_ | pypi- | dapi | AKIA | ASIA | AIza(\?:Sy)\? | ya29\\. | GOCSPX- | hvs\\.\n"
      "         | SG\\. | eyJ\?(\?:hbGci(\?:Oi)\?)\? | ABSK\n"
      "       | xai- | pplx- | r8_ | nvapi- | cflt | dop_v1_ | lin_api_ | glsa_ | whsec_ | tvly- | key- | pat- )\n"
      "[-_]\? (\?<fixed> .+ )\n"),
  },
  {
    T("braces"), connlint_reference, T("a variable"),
    TEXTS(2, T("{"), T("$[")),
    T(
      "(\?x) \\$\? \\\\\? [$\\#%@&~]{1,2} (\?: ENV | __\\w+ )\? (\?<braced> \\{ (\?: [^{}]++ | (\?&braced) )+ \\} ) [\\#$]\?\n"
      "  | : \\{ \\w+ \\} | \\$ \\[{1,2} [^\\[\\]]+ \\]{1,2}\n"),
  },
  {
    T("double-braces"), connlint_reference, T("a template"),
    TEXTS(10, T("{{"), T("{%"), T("<%"), T("<\?"), T("[["), T("[%"), T("(("), T("<<"), T("«"), T("‹")),
    T(
      "(\?xs) \\{\\{\\{\? (\?: (\?! \\}\\} | \\{\\{ ) . )+ \\}\\}\\}\? | \\{% (\?: (\?! %\\} ) . )+ %\\} | <% (\?: (\?! %> ) . )+ %>\n"
      "  | <\\\? (\?: (\?! \\\?> ) . )+ \\\?>\n"
      "  | \\[% (\?: (\?! %\\] ) . )+ %\\]\n"
      "| \\[\\[ [^\\[\\]]+ \\]\\] | \\(\\( [^()]+ \\)\\) | << [^<>]+ >> | \\xC2\\xAB [^<>\\xC2]+ \\xC2\\xBB\n"
      "  | \\xE2\\x80\\xB9 [^<>\\xE2]+ \\xE2\\x80\\xBA\n"),
  },
  {
    T("command"), connlint_reference, T("a command"),
    TEXTS(2, T("$("), T("`")),
    T(
      "(\?x) \\$ (\?<body> \\( (\?: [^()]++ | (\?&body) )* \\) ) | ` [^`]+ `\n"),
  },
  {
    T("variable"), connlint_reference, T("a variable"),
    TEXTS(5, T("$"), T(":"), T("&"), T("@"), T("\?")),
    T(
      "(\?x) (\?: \\$ (\?: env: )\? (\?! (\?: ecret | uper | ummer | trong | unshine | pring | hadow | ecur | ales | now ) )\n"
      "  | : | &&\? | @{1,2} (\?! dm | pple | lpha ) )\n"
      "(\?<name> (\?! \\w* [a-z] (\?<! s ) [013457]+ [a-z]   # p4ssw0rd is no name,\n"
      "           | \\w* [a-z] \\d+ [A-Z]\? [!]             # neither is\n"
      "           | [A-Z][a-z]+ \\d{2,} $                 # Summer2024\n"
      "           | [a-z]+ \\d{3,} $\n"
      "           | [A-Z][a-z]*[0-9][A-Za-z0-9]*[0-9] $\n"
      "           # and no word changes its letters so: kT9RNq, f7Qp\n"
      "           | (\?= \\w* [a-z] ) (\?= \\w* [A-Z] ) \\w* (\?: [A-Z] \\d [A-Z] \\d | \\d [A-Z]{2,} [a-z] | _ \\d [A-Z]\n"
      "             | \\d [a-z]{3,} [A-Z]{2,} [a-z] ) )\n"
      "  [A-Za-z_] \\w* )\n"
      "(\?: \\. (\?! \\d ) [A-Za-z_]\\w* )* \\.\? (\?: \\[ ['\"]{0,2} [\\w.-]+ ['\"]{0,2} \\] )\? | [$:&] \\d{1,3} | \\\? \\d{0,3}\n"
      "  | : ('{1,2}|\") \\w+ \\g{-1}\n"),
  },
  {
    T("wrapped-name"), connlint_reference, T("a variable between marks"),
    TEXTS(9, T("%"), T("@"), T("__"), T("#"), T("$"), T("!"), T("~"), T("^"), T("|")),
    T(
      "(\?x) (\?: %env\\( [\\w:]+ \\)% | (\?<m> %{1,2} | @{1,2} | __ | \\#{1,2} ) (\?<name> (\?! [\\w.-]* [a-z] [013457]+ [a-z]\n"
      "  | [A-Z][a-z]+\\d{2,} ) [A-Za-z] [\\w.: -]* (\?<! _ ) ) \\k<m>\n"
      "       | (\?<m> \\${1,2} | ! | ~ ) [A-Za-z] (\?: [A-Z0-9_]* | [a-z0-9]* (\?: _[a-z0-9]+ )+\n"
      "         | [a-z]+ (\?: [A-Z][a-z]+ )* ) \\k<m>\n"
      "       | (\?<m> \\^ | \\| ) [A-Z] [A-Z0-9_]* \\k<m> )\n"),
  },
  {
    T("format-argument"), connlint_reference, T("an argument of a format"),
    TEXTS(2, T("%"), T("{")),
    T(
      "(\?x) %{1,2} \\( [\\w. -]+ \\) [a-z] | %{1,2} (\?: \\d\\$ )\? [sd] | %L | %v\n"
      "| \\{ [$:@\\#%]\? (\?! \\w* [a-z] [013457]+ [a-z]\n"
      "  | [A-Z][a-z]+\\d{2,} \\} ) [A-Za-z_][\\w. -]* (\?: \\[ ['\"]{0,2} [\\w. -]+ ['\"]{0,2} \\]\n"
      "  | \\( ['\"]{0,2} [\\w.,\\ '\"-]* \\) )* (\?: ![rsa] )\? (\?: :[^{}\"']* )\? \\}\n"
      "| \\{ \\d{0,2} \\}\n"),
  },
  {
    T("secret-store"), connlint_reference, T("a reference to a secret store"),
    TEXTS(34, T("op:"), T("ref+"), T("vault"), T("secret"), T("sm:"), T("kms:"), T("kv:"), T("conjur"), T("doppler"), T("infisical"), T("bws:"), T("bitwarden"), T("keyring"), T("keychain"), T("sops"), T("chamber"), T("akeyless"), T("cyberark"), T("lastpass"), T("k8s:"), T("consul"), T("etcd"), T("env:"), T("environment:"), T("file:"), T("configmap:"), T("arn:"), T("projects"), T("@microsoft"), T("/run/"), T("/mnt/"), T("/etc/"), T("enc"), T("cipher")),
    T(
      "(\?xi) (\?: op | ref\\+\\w+ | vaults\? | [\\w-]*secrets\?(\?:-\?manager)\? | aws-\?(\?:sm|ssm|secretsmanager|kms) | ssm\n"
      "  | sm | gcp-\?(\?:sm|secretmanager) | gsm | azure-\?(\?:kv|keyvault)\n"
      "        | akv | kv | key-\?vault | kms | conjur | doppler | infisical | bws | bitwarden | keyring | keychain\n"
      "          | sops | chamber | akeyless | cyberark\n"
      "        | lastpass | k8s | consul | etcd | env | file ) :// \\S+\n"
      "| (\?: vault | secrets\? | ssm | keyvault | kv | conjur | sops | file | configmap ) : (\?= \\S* / ) \\S+\n"
      "| (\?: env | environment | secretref | secretkeyref | keyvault ) : [A-Za-z_][\\w.-]*\n"
      "| arn:aws[\\w-]*:(\?:secretsmanager|ssm|kms):\\S+ | projects/[\\w.:-]+/secrets/\\S+ | @microsoft\\.keyvault\\(.+\\)\n"
      "| https://[\\w-]+\\.vault\\.(\?:azure\\.net|azure\\.cn|usgovcloudapi\\.net)/\\S*\n"
      "  | https://secretmanager\\.googleapis\\.com/\\S+\n"
      "| (\?:/var)\?/run/secrets\?/\\S+ | /mnt/secrets\?[\\w-]*/\\S+ | /vault/secrets\?/\\S+ | /etc/(\?:[\\w-]+/)\?secrets\?/\\S+\n"
      "| enc\\( \\S+ \\) | enc\\[ \\S+ \\] | \\{cipher\\} \\S+\n"),
  },
  {
    T("secret-function"), connlint_reference, T("a call that fetches a secret"),
    TEXTS(14, T("secret"), T("env"), T("var."), T("local."), T("inputs."), T("params."), T("!ref"), T("!sub"), T("!vault"), T("current_setting"), T("lookup"), T("settings"), T("config"), T("@")),
    T(
      "(\?x) (\?: [\\w.]* (\?i: secret | getenv | get_secret | env_var | environ | env | current_setting | lookup\n"
      "  | read_file )s\? (\?: \\.get )\? (\?: \\( [^()]* \\) | \\[ [^\\[\\]]+ \\] )\n"
      "       | (\?: var | local | env | secrets\? | vars | inputs | params | process\\.env | module | os\\.environ\n"
      "         | settings | config ) (\?: \\. [A-Za-z_]\\w* )+\n"
      "       | @ \\w+ \\( [^()]* \\) (\?: \\. [A-Za-z_]\\w* )* | SECRET [ ] [A-Za-z_\"][\\w.\"]* | ! (\?: Ref | Sub | secret\n"
      "         | vault | env | ImportValue | GetAtt ) [ ]+ \\S .* )\n"),
  },
  {
    T("joined-references"), connlint_reference, T("several references"),
    TEXTS(2, T("{"), T("$(")),
    T(
      "(\?xs) (\?(DEFINE) (\?<strict>\n"
      "    \\$\? [$\\#%] \\{ (\?: [^{}:|'\"\?=+-] | : (\?![-=+\?]) (\?= [^{}]*[:/] | [A-Z0-9_]+ \\} ) | - (\?! [^A-Z{}]*\\} )\n"
      "      | (\?<=[a-z]) - )+ \\}\n"
      "  | \\$\?\\{\\{ (\?: (\?! \\}\\} | \\| \\s* d | \\bor\\b | \\belse\\b | default | , \\s* ['\"] ) . )+ \\}\\}\n"
      "  | \\{% (\?: (\?! %\\} ) . )+ %\\} | \\$\\( [^()]+ \\) | % \\( \\w+ \\) s | \\{ [A-Za-z_]\\w* \\} ) )\n"
      "# At most three letters or digits may be fixed, before all others.\n"
      "(\?: [A-Za-z0-9]{1,3} [-_.] )\? (\?&strict) (\?: [\\s:;,/|@._+-]*+ (\?&strict) )*+ [\\s:;,/|@._+-]*\n"),
  },
  {
    T("angle-brackets"), connlint_placeholder, T("a text in angle brackets"),
    TEXTS(2, T("<"), T("&lt;")),
    T(
      "(\?xi) (\?: < | &lt; ) (\?! [^<>]* [A-Za-z0-9+/=_-]{32} | [^<>]* (\?= [a-z]*\\d[a-z]*\\d ) [A-Za-z0-9]{16}\n"
      "  | [^<>]* [$!^=~@] )\n"
      "[^<>]{1,200} (\?: > | &gt; )\n"),
  },
  {
    T("half-bracket"), connlint_placeholder, T("a text with one angle bracket"),
    TEXTS(2, T("<"), T(">")),
    T(
      "(\?xi) (\?: < [a-z\\ _.-]* (\?&noun) [a-z\\ _.-]* \\d{0,2} | [a-z\\ _.-]* (\?&noun) [a-z\\ _.-]* \\d{0,2} > )\n"
      "(\?(DEFINE) (\?<noun> key | token | password | passwd | secret | credential | your | my[-_ ] | here | pwd | value\n"
      "  | name | id \\b | host | url | insert | enter ) )\n"),
  },
  {
    T("square-brackets"), connlint_placeholder, T("a text in brackets"),
    TEXTS(3, T("["), T("("), T("{")),
    T(
      "(\?xi) \\[ [a-z][a-z _./'-]{1,60} \\] | [({] [a-z _.-]* (\?: key | token | password | secret | credentials\? | your\n"
      "  | hidden | removed | here | value ) [a-z _.-]* [)}]\n"),
  },
  {
    T("your-key"), connlint_placeholder, T("a text that says \"your\""),
    TEXTS(1, T("your")),
    T(
      "(\?xi) (\?: [a-z]{2,12} [-_. ] )\? (\?: [a-z]{2,12} [-_. ] )\? (\?<! [a-z] ) (\?:[x*]{2,4}[-_ ]\?)\? your (\?! str[o0]ng )\n"
      "(\?: (\?: [-_. ]+ [a-z0-9]+ ){0,6}\? (\?: [-_. ]+ (\?: own | actual | real ) )\? [-_. ]* [a-z]*\? (\?: key | token\n"
      "  | passw(\?:or)\?d | passphrase | secret | credential )\n"
      "  # Weaker words must stand apart.\n"
      "  | (\?: [-_. ]+ [a-z0-9]+ ){0,6}\? [-_. ]+ (\?: pass | pwd | id | account | user | username | name | host\n"
      "    | hostname | string | value | jwt | pat | code | cert | certificate\n"
      "      | pem | endpoint | url | region | project | json | signature | sas | auth | bearer | org | domain | email\n"
      "        | database | db | server | tenant | workspace ) )\n"
      "s\? (\?: [-_. ]+ (\?: [a-z]{1,12} | \\d{1,3} ) ){0,5} (\?:[-_ ]\?[x*]{2,4})\? [!.…]*\n"),
  },
  {
    T("my-key"), connlint_placeholder, T("a text that says \"my API key\""),
    TEXTS(1, T("my")),
    T(
      "(\?xi) my [-_. ] (\?: [a-z]+ [-_. ] ){0,3}\? (\?: api[-_. ]\?key | access[-_. ]\?key(\?:[-_. ]id)\?\n"
      "  | secret[-_. ](\?:access[-_. ])\?key | (\?:access|api|auth|bearer|session)[-_. ]\?token | token\n"
      "  | client[-_. ]\?secret | service[-_. ]\?account[-_. ]\?key | key ) (\?: [-_. ]\? (\?: here | value ) )\?\n"
      "| my(\?:-|_)\?(\?i:ApiKey|AccessKey|SecretKey|ClientSecret|AccessToken)\n"),
  },
  {
    T("instruction"), connlint_placeholder, T("an instruction"),
    TEXTS(28, T("insert"), T("enter"), T("put"), T("paste"), T("add"), T("fill"), T("provide"), T("replace"), T("change"), T("use"), T("specify"), T("supply"), T("update"), T("edit"), T("type"), T("set"), T("configure"), T("here"), T("goes"), T("vault"), T("secret"), T("env"), T("above"), T("below"), T("stored"), T("to be"), T("to-be"), T("to_be")),
    T(
      "(\?xi) (\?: please [-_ ] )\? (\?: insert | enter | put | paste | add | fill | provide | replace | change | specify\n"
      "  | supply | update | edit | type | set | use | configure )\n"
      "  [-_. ] (\?: in [-_ ] )\? (\?: [a-z0-9]+ [-_. ] ){0,6}\? (\?: key | token | password | passwd | pass | pwd | secret\n"
      "    | credentials\? | here | me | this | it | value | name | with [-_ ] [a-z -_]+ ) (\?: [-_. ] [a-z]+ ){0,4} [!.]*\n"
      "| (\?: please [-_ ]\? )\? (\?: (\?: change | replace | fill | edit ) me | (\?: change | replace | fill | edit\n"
      "  | update | insert | set ) [-_ ] (\?: me | this | it | here ) ) (\?: [-_ ]\? (\?: please | now | later | first\n"
      "  | in | with [-_ a-z]+ | before [-_ a-z]+ ) )\? [!.]*\n"
      "| (\?: see | from | in | use | get[-_ ]from | stored[-_ ]in | comes[-_ ]from | set[-_ ]in\n"
      "  | managed[-_ ]by ) [-_ ] (\?: the [-_ ] )\? (\?: vault | keyvault | key[-_ ]vault\n"
      "    | secrets\? [-_ ]\? (\?: manager | store ) | 1password | env | environment (\?: [-_ ] variable )\? | above\n"
      "      | below ) | same [-_ ] as [-_ ] (\?: above | below )\n"
      "| to [-_ ] be [-_ ] (\?: replaced | filled | changed | set | defined | determined | provided | done\n"
      "  | added ) (\?: [-_ ] [a-z]+ ){0,3}\n"
      "| (\?: [a-z]+ [-_. ] ){1,5} (\?: goes | comes | belongs | is | should [-_ ] be ) [-_ ] here\n"
      "| (\?: [a-z0-9]+ [-_. ]\? ){0,3} (\?: key | token | password | passwd | pwd | secret | credentials\?\n"
      "  | value ) [-_. ]\? (\?: goes [-_ ]\? )\? here [!.]*\n"),
  },
  {
    T("nothing-here"), connlint_placeholder, T("a word for \"nothing\""),
    TEXTS(10, T("no"), T("nu"), T("un"), T("n/a"), T("tb"), T("todo"), T("fixme"), T("empty"), T("blank"), T("nil")),
    T(
      "(\?xi) [<\\[({]\? (\?: not [-_ ]\? (\?: used | needed | set | required | applicable | available\n"
      "  | a [-_ ] real [-_ a-z]+ | real | configured | provided | defined | specified | present | here )\n"
      "  | no[-_ ](\?: password | secret | key | token | value | auth | api [-_ ]\? key\n"
      "    | credentials\? ) (\?: [-_ ] (\?: required | needed | here ) )\?\n"
      "  | none | null | nil | undefined | unused | unset | n/a | tbd | tba | tbc | todo (\?: [:_ -]+ [a-z][a-z _-]* )\?\n"
      "    | fixme (\?: [:_ -]+ [a-z][a-z _-]* )\? | empty | blank | noop ) [>\\])}]\?\n"),
  },
  {
    T("dummy"), connlint_placeholder, T("a made-up value that says so"),
    TEXTS(13, T("dummy"), T("fake"), T("example"), T("sample"), T("placeholder"), T("mock"), T("bogus"), T("invalid"), T("some"), T("foo"), T("test"), T("ignored"), T("irrelevant")),
    T(
      "(\?xi) (\?: an\? [-_ ] | the [-_ ] | this[-_ ]is[-_ ]an\?[-_ ] )\? (\?: [a-z]+ [-_ ] ){0,2}\? (\?: dummy | fake\n"
      "  | example | sample | placeholder | mock | bogus ) s\? (\?: [-_. ]\? (\?: api | access | auth | client | secret\n"
      "  | account | aws | openai | azure | google | anthropic | db | database | user | service | session | bearer\n"
      "  | for | only ) ){0,3}\n"
      "  (\?: [-_. ]\? (\?: key | token | password | passwd | pwd | pass | secret | credentials\? | value | id | text\n"
      "    | string | data ) )\? (\?: [-_. ] \\d{1,3} )\?\n"
      "| (\?: [a-z]+ [-_ ] ){1,3} (\?: placeholder | example | dummy ) | some [-_ ] (\?: api [-_ ]\? key\n"
      "  | secret [-_ ]\? key | access [-_ ]\? (\?: key | token ) | key | token | value ) | ignored | irrelevant\n"),
  },
  {
    T("capital-name"), connlint_placeholder, T("the name of a variable"),
    TEXTS(8, T("key"), T("token"), T("password"), T("passwd"), T("pwd"), T("secret"), T("credential"), T("pass")),
    T(
      "(\?x) (\?! (\?: SUPER | VERY | TOP | MY | OUR | REAL | TEST | HIDDEN ) _ (\?: [A-Z]+ _ )* (\?: SECRET | PASSWORD\n"
      "  | PASS ) $ ) (\?: [A-Z][A-Z0-9]* _ )+ (\?: KEY | TOKEN | PASSWORD | PASSWD | PWD | PASS | SECRET | CREDENTIALS\?\n"
      "  | KEY_ID | SECRET_ID | ACCESS_KEY_ID ) (\?: _ (\?: HERE | VALUE | PLACEHOLDER | ENV | VAR ) )\?\n"),
  },
  {
    T("repeated"), connlint_mask, T("one character, repeated"),
    ABSENT,
    T(
      "(\?x) (\?: \\*{1,2} | [<\\[({]\? ( [*.xX\\#_\?-] ) \\g{-1}{2,} [>\\])}]\? | ( . ) \\g{-1}{3,}\n"
      "  | ( [\\xC2-\\xEF] [\\x80-\\xBF]{1,2} ) \\g{-1}* (\?<! [\\xC2-\\xDF][\\x80-\\xBF] ) )\n"),
  },
  {
    T("grouped-mask"), connlint_mask, T("groups of one character"),
    TEXTS(4, T("xx"), T("**"), T("00"), T("##")),
    T(
      "(\?xi) (\?: x{2,} (\?: [-_ :./] x{1,} )+ | \\*{2,} (\?: [-_ :./] \\*{1,} )+ | 0{2,} (\?: [-_ :./] 0{1,} )+\n"
      "  | \\#{2,} (\?: [-_ :./] \\#{1,} )+ )\n"),
  },
  {
    T("partly-masked"), connlint_mask, T("a value of which a few characters are left"),
    TEXTS(5, T("***"), T("xxxxx"), T("..."), T("…"), T("••")),
    T(
      "(\?x) [\\w-]{0,10} \\*{3,} [\\w-]{0,6} | [\\w-]{0,10}\? (\?: x{5,} | X{5,} ) [\\w-]{0,4}\n"
      "  | [\\w-]{1,10} (\?: \\xE2\\x80\\xA2 ){2,} [\\w-]{0,6}\n"
      "| [\\w-]{0,3} (\?: \\.{3,} | \\xE2\\x80\\xA6 )\n"
      "  | (\?: sk|pk|rk|gh[pousr]|ey|AKIA|ASIA|AIza|xox|glpat|hf|dapi|pcsk|gsk|MII|Bearer ) [\\w-]{0,10} (\?: \\.{3,}\n"
      "  | \\xE2\\x80\\xA6 ) [\\w-]{0,6}\n"),
  },
  {
    T("mask-word"), connlint_mask, T("a word for a hidden value"),
    TEXTS(17, T("redact"), T("hidden"), T("mask"), T("removed"), T("omit"), T("censor"), T("scrub"), T("sanit"), T("filter"), T("obfus"), T("withheld"), T("sensitive"), T("confidential"), T("secret"), T("suppress"), T("encrypted"), T("protected")),
    T(
      "(\?xi) [\\W_x]{0,8} (\?: (\?:value|secret|password|token|key|api|data|text|string|credentials\?|content|sensitive|was|is|has|been) [-_ ]+ ){0,3}+\n"
      "(\?: redacted | hidden | masked | removed | omitted | censored | scrubbed | sanitized | sanitised | filtered\n"
      "  | obfuscated | withheld | suppressed )\n"
      "(\?: [-_ :]+ (\?:value|secret|password|token|key|api|data|text|string|credentials\?|content|by|for|from|due|to|security|reasons\?|privacy|policy|output|log|logs|the|in|\\d{1,3}) ){0,5} [\\W_x]{0,8}\n"
      "| (\?<open> [<\\[({*\\#_-]{1,3} ) \\s* (\?: sensitive | confidential | secret | protected | encrypted | password\n"
      "  | token | key | private ) (\?: [-_ ] (\?: value | data | text | string | key ) )\? \\s* [>\\])}*\\#_-]{1,3}\n"),
  },
  {
    T("openai-key"), connlint_provider, T("an OpenAI API key"),
    TEXTS(1, T("sk-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) sk-(\?: (\?:proj|svcacct|admin|service)- (\?=[A-Za-z0-9_-]*[0-9]) (\?=[A-Za-z0-9_-]*[A-Z])\n"
      "  [A-Za-z0-9_-]{20,} | [A-Za-z0-9]{20} T3BlbkFJ [A-Za-z0-9]{20}\n"
      "  | (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9]{48} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("anthropic-key"), connlint_provider, T("an Anthropic API key"),
    TEXTS(1, T("sk-ant-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) sk-ant- (\?:api|admin|oat|sid) \\d\\d - (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9_-]{60,}\n"
      "  (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("openrouter-key"), connlint_provider, T("an OpenRouter API key"),
    TEXTS(1, T("sk-or-v1-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) sk-or-v1-[0-9a-f]{64} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("deepseek-key"), connlint_provider, T("an API key in the form of OpenAI and its imitators"),
    TEXTS(1, T("sk-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) sk- (\?=[0-9a-f]*[a-f]) (\?=[0-9a-f]*[0-9]) [0-9a-f]{32} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("aws-access-key-id"), connlint_provider, T("an AWS access key id"),
    TEXTS(5, T("akia"), T("asia"), T("abia"), T("acca"), T("a3t")),
    T(
      "(\?x) (\?<![A-Za-z0-9]) (\?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA) [A-Z2-7]{16} (\?![A-Za-z0-9])\n"),
  },
  {
    T("aws-session-token"), connlint_provider, T("an AWS session token"),
    TEXTS(3, T("iqojb3jpz2lu"), T("fwogzxivyxdz"), T("fqogzxivyxdz")),
    T(
      "(\?x) (\?<![A-Za-z0-9+/]) (\?: IQoJb3JpZ2lu | FwoGZXIvYXdz\n"
      "  | FQoGZXIvYXdz ) [A-Za-z0-9+/]{80,} ={0,2} (\?![A-Za-z0-9+/=])\n"),
  },
  {
    T("aws-bedrock-key"), connlint_provider, T("an Amazon Bedrock API key"),
    TEXTS(2, T("absk"), T("bedrock-api-key-")),
    T(
      "(\?x) (\?<![A-Za-z0-9+/]) (\?: ABSK [A-Za-z0-9+/]{100,} ={0,2}\n"
      "  | bedrock-api-key-YmVkcm9jay [A-Za-z0-9+/=]{40,} ) (\?![A-Za-z0-9+/=])\n"),
  },
  {
    T("google-api-key"), connlint_provider, T("a Google API key"),
    TEXTS(2, T("aiza"), T("aq.ab")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: AIza [A-Za-z0-9_-]{35} | AQ\\.Ab [A-Za-z0-9_-]{40,} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("google-oauth-token"), connlint_provider, T("a Google OAuth token"),
    TEXTS(2, T("ya29."), T("1//0")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: ya29\\. (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9_-]{20,}\n"
      "  | 1//0 [A-Za-z0-9_-]{40,} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("google-client-secret"), connlint_provider, T("a Google OAuth client secret"),
    TEXTS(1, T("gocspx-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) GOCSPX- (\?=[A-Za-z0-9_-]*[0-9A-Z]) [A-Za-z0-9_-]{24,32} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("google-service-account"), connlint_provider, T("the key file of a Google service account"),
    TEXTS(1, T("private_key")),
    T(
      "(\?x) \\\\\?\" private_key \\\\\?\" \\s* : \\s* \\\\\?\" -----BEGIN [ ] (\?:[A-Z]+[ ])\? PRIVATE[ ]KEY-----\n"
      "(\?: \\\\+[rn] | \\s )* (\?! [xX.]{8} ) [A-Za-z0-9+/=]{10,}\n"),
  },
  {
    T("private-key"), connlint_provider, T("a private key"),
    TEXTS(2, T("private key"), T("ls0tls1crudjti")),
    T(
      "(\?x) (\?: -----BEGIN [ ] (\?:[A-Z0-9]+[ ]){0,3} PRIVATE[ ]KEY (\?:[ ]BLOCK)\? -----\n"
      "(\?: \\\\+[rn] | \\s | [A-Za-z-]+:[ ][^\\r\\n\\\\]* )*+ (\?! [xX]{8} ) [A-Za-z0-9+/=]{10,}\n"
      "| LS0tLS1CRUdJTi (\?: BQUklWQVRF | BSU0EgUFJJVkFUR | BFQyBQUklWQVRF | BPUEVOU1NIIFBSSVZBVE\n"
      "  | BFTkNSWVBURUQgUFJJVkFUR ) [A-Za-z0-9+/=]{20,} )\n"),
  },
  {
    T("azure-ai-key"), connlint_provider, T("an Azure AI key"),
    TEXTS(2, T("acog"), T("jqqj99")),
    T(
      "(\?x) (\?<![A-Za-z0-9]) (\?=[A-Za-z0-9]{84}(\?![A-Za-z0-9])) (\?: [A-Za-z0-9]{52} JQQJ99\n"
      "  | [A-Za-z0-9]{60,76}\? AAA [A-Za-z0-9]{1,2} ACOG ) [A-Za-z0-9]+\n"),
  },
  {
    T("azure-account-key"), connlint_provider, T("an Azure storage or Cosmos DB account key"),
    TEXTS(1, T("==")),
    T(
      "(\?x) (\?<![A-Za-z0-9+/=:-]) [A-Za-z0-9+/]{86}== (\?![A-Za-z0-9+/=])\n"),
  },
  {
    T("azure-shared-key"), connlint_provider, T("an Azure service key"),
    TEXTS(13, T("+ast"), T("acdb"), T("azfu"), T("azse"), T("aiot"), T("+aeh"), T("+asb"), T("+arm"), T("acr"), T("+aba"), T("+amc"), T("apim"), T("azca")),
    T(
      "(\?x) (\?<![A-Za-z0-9+/=-]) (\?: [A-Za-z0-9+/]{33} (\?: AIoT | \\+ASb | \\+AEh | \\+ARm ) [A-Za-z0-9+/]{5,8} =\n"
      "  | [A-Za-z0-9]{42} (\?: AzSe | \\+ACR | AzFu ) [A-D][A-Za-z0-9]{5,6} (\?:==)\? ) (\?![A-Za-z0-9+/=])\n"),
  },
  {
    T("azure-client-secret"), connlint_provider, T("a Microsoft Entra client secret"),
    TEXTS(1, T("q~")),
    T(
      "(\?x) (\?<![A-Za-z0-9_~.-]) [A-Za-z0-9_~.-]{3} \\dQ~ [A-Za-z0-9_~.-]{31,34} (\?![A-Za-z0-9_~.-])\n"),
  },
  {
    T("azure-devops-token"), connlint_provider, T("an Azure DevOps access token"),
    TEXTS(1, T("azdo")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) [A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("pinecone-key"), connlint_provider, T("a Pinecone API key"),
    TEXTS(1, T("pcsk_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) pcsk_ (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9_]{36,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("fireworks-key"), connlint_provider, T("a Fireworks AI API key"),
    TEXTS(1, T("fw_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) fw_ (\?=[A-Za-z0-9_-]*[0-9]) (\?=[A-Za-z0-9_-]*[A-Z]) (\?=[A-Za-z0-9]*[a-z])\n"
      "  [A-Za-z0-9]{22,24} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("databricks-token"), connlint_provider, T("a Databricks token"),
    TEXTS(3, T("dapi"), T("dose"), T("dsapi")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?:dapi|dsapi|dose|dkea) (\?=[0-9a-f]*[0-9]) [0-9a-f]{32} (\?:-\\d)\? (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("confluent-secret"), connlint_provider, T("a Confluent Cloud API secret"),
    TEXTS(1, T("cflt")),
    T(
      "(\?x) (\?<![A-Za-z0-9+/]) cflt (\?=[A-Za-z0-9+/]*[0-9]) [A-Za-z0-9+/]{40,} ={0,2} (\?![A-Za-z0-9+/=])\n"),
  },
  {
    T("jwt"), connlint_provider, T("a JSON web token"),
    TEXTS(1, T("ey")),
    T(
      "(\?x) (\?<![A-Za-z0-9_.-]) ey[A-Za-z0-9_-]{10,} \\.\n"
      "  (\?:ey[A-Za-z0-9_-]{8,}|[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+) \\. [A-Za-z0-9_-]{8,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("github-token"), connlint_provider, T("a GitHub token"),
    TEXTS(6, T("ghp_"), T("gho_"), T("ghu_"), T("ghs_"), T("ghr_"), T("github_pat_")),
    T(
      "(\?x) (\?<![A-Za-z0-9]) (\?: gh[pousr]_ (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9]{36,}\n"
      "  | github_pat_ (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9_]{22,} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("gitlab-token"), connlint_provider, T("a GitLab token"),
    TEXTS(2, T("gl"), T("gr1348941")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: gl(\?:pat|ptt|rt|cbt|dt|ft|imt|agent|oas|soat)- (\?=[A-Za-z0-9_.-]*[0-9A-Z])\n"
      "  [A-Za-z0-9_.-]{20,} | GR1348941[A-Za-z0-9_-]{20,} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("slack-token"), connlint_provider, T("a Slack token"),
    TEXTS(2, T("xox"), T("xapp-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: xox[abeoprs][.-] (\?=[A-Za-z0-9.-]*[0-9]) [A-Za-z0-9.-]{10,}\n"
      "  | xapp-\\d-[A-Z0-9]+-\\d+-[a-z0-9]+ ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("telegram-token"), connlint_provider, T("a Telegram bot token"),
    TEXTS(1, T(":aa")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) \\d{8,10}:AA[A-Za-z0-9_-]{32,34} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("vault-token"), connlint_provider, T("a HashiCorp Vault token"),
    TEXTS(3, T("hvs."), T("hvb."), T("hvr.")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) hv[sbr]\\. (\?=[A-Za-z0-9_-]*[0-9A-Z]) [A-Za-z0-9_-]{20,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("terraform-token"), connlint_provider, T("a Terraform Cloud token"),
    TEXTS(1, T(".atlasv1.")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) [A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("huggingface-token"), connlint_provider, T("a Hugging Face token"),
    TEXTS(2, T("hf_"), T("api_org_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?:hf|api_org)_ (\?=[A-Za-z0-9]*[A-Z]) [A-Za-z0-9]{30,40} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("groq-key"), connlint_provider, T("a Groq API key"),
    TEXTS(1, T("gsk_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) gsk_ (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9]{40,60} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("xai-key"), connlint_provider, T("an xAI API key"),
    TEXTS(1, T("xai-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) xai- (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9]{70,90} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("perplexity-key"), connlint_provider, T("a Perplexity API key"),
    TEXTS(1, T("pplx-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) pplx- (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9]{40,64} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("replicate-token"), connlint_provider, T("a Replicate API token"),
    TEXTS(1, T("r8_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) r8_ (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9]{37} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("nvidia-key"), connlint_provider, T("an NVIDIA API key"),
    TEXTS(1, T("nvapi-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) nvapi- (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9_-]{60,70} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("cerebras-key"), connlint_provider, T("a Cerebras API key"),
    TEXTS(1, T("csk-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) csk- (\?=[A-Za-z0-9_-]*[0-9]) [a-z0-9]{48} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("langchain-key"), connlint_provider, T("a LangSmith or Langfuse key"),
    TEXTS(2, T("lsv2_"), T("-lf-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: lsv2_(\?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}\n"
      "  | sk-lf-[0-9a-f]{8}(\?:-[0-9a-f]{4}){3}-[0-9a-f]{12} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("voyage-key"), connlint_provider, T("a Voyage AI API key"),
    TEXTS(1, T("pa-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) pa- (\?=[A-Za-z0-9_-]*[0-9]) (\?=[A-Za-z0-9_-]*[A-Z]) [A-Za-z0-9_-]{43} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("tavily-key"), connlint_provider, T("a Tavily API key"),
    TEXTS(1, T("tvly-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) tvly- (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9-]{28,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("jina-key"), connlint_provider, T("a Jina AI API key"),
    TEXTS(1, T("jina_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) jina_ (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9_-]{50,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("together-key"), connlint_provider, T("a Together AI API key"),
    TEXTS(1, T("tgp_v1_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) tgp_v1_[A-Za-z0-9_-]{40,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("firecrawl-key"), connlint_provider, T("a Firecrawl API key"),
    TEXTS(1, T("fc-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) fc- (\?=[0-9a-f]*[0-9]) [0-9a-f]{32} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("elevenlabs-key"), connlint_provider, T("an API key of the form sk_ and 48 hexadecimal digits"),
    TEXTS(1, T("sk_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) sk_ (\?=[0-9a-f]*[0-9]) [0-9a-f]{48} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("stripe-key"), connlint_provider, T("a Stripe key"),
    TEXTS(5, T("sk_live_"), T("sk_test_"), T("rk_live_"), T("rk_test_"), T("whsec_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: [sr]k_(\?:live|test)_ (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9]{16,}\n"
      "  | whsec_ (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9+/]{32,} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("sendgrid-key"), connlint_provider, T("a SendGrid API key"),
    TEXTS(1, T("sg.")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{32,64} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("twilio-key"), connlint_provider, T("a Twilio API key"),
    TEXTS(1, T("sk")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) SK (\?=[0-9a-f]*[0-9]) (\?=[0-9a-f]*[a-f]) [0-9a-f]{32} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("mail-key"), connlint_provider, T("a key of a mail service"),
    TEXTS(3, T("key-"), T("-us"), T("xkeysib-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: key-[0-9a-f]{32} | [0-9a-f]{32}-us\\d{1,2}\n"
      "  | xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("package-registry-token"), connlint_provider, T("a token of a package registry"),
    TEXTS(6, T("npm_"), T("pypi-"), T("rubygems_"), T("dckr_"), T("akcp"), T("oy2")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: npm_ (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9]{36} | pypi-[A-Za-z0-9_-]{50,}\n"
      "  | rubygems_[0-9a-f]{48} | dckr_(\?:pat|oat)_[A-Za-z0-9_-]{27,32} | AKCp[A-Za-z0-9]{69}\n"
      "  | oy2(\?=[a-z0-9]*[0-9])[a-z0-9]{43} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("digitalocean-token"), connlint_provider, T("a DigitalOcean token"),
    TEXTS(1, T("do")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) do[opr]_v1_[0-9a-f]{64} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("shopify-token"), connlint_provider, T("a Shopify token"),
    TEXTS(1, T("shp")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) shp(\?:at|ca|pa|ss|tka)_[0-9a-fA-F]{32} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("square-token"), connlint_provider, T("a Square token"),
    TEXTS(2, T("sq0"), T("eaaa")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: sq0(\?:atp|csp)-[A-Za-z0-9_-]{22,43}\n"
      "  | EAAA(\?=[A-Za-z0-9_-]*[0-9])[A-Za-z0-9_-]{60} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("atlassian-token"), connlint_provider, T("an Atlassian or Bitbucket token"),
    TEXTS(3, T("atatt3"), T("atctt3"), T("atbb")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: AT[AC]TT3[A-Za-z0-9_=-]{50,}\n"
      "  | ATBB(\?=[A-Za-z0-9_-]*[0-9])[A-Za-z0-9]{24,32}[0-9A-F]{0,8} )\n"),
  },
  {
    T("linear-key"), connlint_provider, T("a Linear API key"),
    TEXTS(1, T("lin_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) lin_(\?:api|oauth)_ (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9]{32,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("notion-token"), connlint_provider, T("a Notion token"),
    TEXTS(2, T("ntn_"), T("secret_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: ntn_ (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9]{40,}\n"
      "  | secret_ (\?=[A-Za-z0-9_-]*[0-9]) (\?=[A-Za-z0-9_-]*[A-Z]) [A-Za-z0-9]{43} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("grafana-token"), connlint_provider, T("a Grafana token"),
    TEXTS(3, T("glsa_"), T("glc_"), T("eyjrijoi")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}\n"
      "  | glc_(\?=[A-Za-z0-9+/]*[0-9])[A-Za-z0-9+/]{32,}={0,2} | eyJrIjoi[A-Za-z0-9]{60,}={0,2} ) (\?![A-Za-z0-9+/=_-])\n"),
  },
  {
    T("newrelic-key"), connlint_provider, T("a New Relic key"),
    TEXTS(4, T("nra"), T("nrii-"), T("nrjs-"), T("nrsp-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: NRAK-[A-Z0-9]{27} | NRII-[A-Za-z0-9_-]{32} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("sentry-token"), connlint_provider, T("a Sentry token"),
    TEXTS(1, T("sntr")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) sntr(\?:ys|yu)_[A-Za-z0-9_+/=-]{40,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("dynatrace-token"), connlint_provider, T("a Dynatrace token"),
    TEXTS(1, T("dt0")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) dt0[a-z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("onepassword-token"), connlint_provider, T("a 1Password secret key or service account token"),
    TEXTS(2, T("ops_ey"), T("a3-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: ops_ey[A-Za-z0-9_=-]{100,}\n"
      "  | A3-[A-Z0-9]{6}-(\?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(\?:-[A-Z0-9]{5}){3} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("doppler-token"), connlint_provider, T("a Doppler token"),
    TEXTS(1, T("dp.")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) dp\\.(\?:pt|st|ct|scim|audit|sa)\\. (\?:[a-z0-9_-]{2,35}\\.)\? [A-Za-z0-9]{40,44}\n"
      "  (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("planetscale-token"), connlint_provider, T("a PlanetScale password or token"),
    TEXTS(1, T("pscale_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) pscale_(\?:tkn|pw|oauth)_[A-Za-z0-9_.=-]{32,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("supabase-key"), connlint_provider, T("a Supabase key"),
    TEXTS(2, T("sbp_"), T("sb_secret_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: sbp_(\?=[0-9a-f]*[0-9])[0-9a-f]{40}\n"
      "  | sb_secret_(\?=[A-Za-z0-9_-]*[0-9])[A-Za-z0-9_-]{20,} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("neon-key"), connlint_provider, T("a Neon API key or password"),
    TEXTS(2, T("napi_"), T("npg_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: napi_ (\?=[A-Za-z0-9_-]*[0-9]) [a-z0-9]{60,68}\n"
      "  | npg_ (\?=[A-Za-z0-9]*[0-9]) (\?=[A-Za-z0-9]*[A-Z]) [A-Za-z0-9]{12,} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("aiven-password"), connlint_provider, T("an Aiven service password"),
    TEXTS(1, T("avns_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) AVNS_ [A-Za-z0-9_-]{15,24} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("mongodb-atlas-secret"), connlint_provider, T("a MongoDB Atlas client secret"),
    TEXTS(1, T("mdb_sa_sk_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) mdb_sa_sk_[A-Za-z0-9_-]{36,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("elastic-cloud-key"), connlint_provider, T("an Elastic Cloud API key"),
    TEXTS(1, T("essu_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) essu_[A-Za-z0-9+/_-]{40,}={0,2} (\?![A-Za-z0-9+/=_-])\n"),
  },
  {
    T("clickhouse-key"), connlint_provider, T("a ClickHouse Cloud API secret"),
    TEXTS(1, T("4b1d")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) 4b1d(\?=[A-Za-z0-9]*[A-Z])[A-Za-z0-9]{38} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("materialize-password"), connlint_provider, T("a Materialize app password"),
    TEXTS(1, T("mzp_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) mzp_[0-9a-f]{64} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("dbt-token"), connlint_provider, T("a dbt Cloud token"),
    TEXTS(2, T("dbtc_"), T("dbtu_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) dbt[cu]_ (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9_-]{30,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("facebook-token"), connlint_provider, T("a Meta access token"),
    TEXTS(1, T("eaa")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) EAA[A-Za-z0-9]{90,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("alibaba-key-id"), connlint_provider, T("an Alibaba Cloud access key id"),
    TEXTS(1, T("ltai")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) LTAI (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9]{12,20} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("tencent-secret-id"), connlint_provider, T("a Tencent Cloud secret id"),
    TEXTS(1, T("akid")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) AKID (\?=[A-Za-z0-9]*[0-9]) (\?=[A-Za-z0-9]*[a-z]) [A-Za-z0-9]{32} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("yandex-key"), connlint_provider, T("a Yandex Cloud API key"),
    TEXTS(1, T("aqvn")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) AQVN[A-Za-z0-9_-]{35,38} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("heroku-key"), connlint_provider, T("a Heroku API key"),
    TEXTS(1, T("hrku-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) HRKU-[A-Za-z0-9_-]{36,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("netlify-token"), connlint_provider, T("a Netlify token"),
    TEXTS(1, T("nfp_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) nfp_ (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9_]{36,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("fly-token"), connlint_provider, T("a Fly.io token"),
    TEXTS(2, T("fm1_"), T("fm2_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) fm[12][ar]\?_[A-Za-z0-9+/]{60,}={0,2} (\?![A-Za-z0-9+/=_-])\n"),
  },
  {
    T("cloudflare-key"), connlint_provider, T("a Cloudflare origin CA key"),
    TEXTS(1, T("v1.0-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) v1\\.0-[0-9a-f]{24}-[0-9a-f]{100,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("ci-token"), connlint_provider, T("a token of a CI service"),
    TEXTS(2, T("bkua_"), T("ccipat_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) (\?: bkua_[0-9a-f]{40} | CCIPAT_[A-Za-z0-9]+_[0-9a-f]{40} ) (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("figma-token"), connlint_provider, T("a Figma token"),
    TEXTS(1, T("figd_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) figd_ (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9_-]{38,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("airtable-token"), connlint_provider, T("an Airtable token"),
    TEXTS(1, T("pat")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) pat[A-Za-z0-9]{14}\\.[0-9a-f]{64} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("hubspot-token"), connlint_provider, T("a HubSpot token"),
    TEXTS(1, T("pat-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) pat-(\?:na|eu)\\d-[0-9a-f]{8}(\?:-[0-9a-f]{4}){3}-[0-9a-f]{12} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("postman-key"), connlint_provider, T("a Postman API key"),
    TEXTS(1, T("pmak-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) PMAK-[0-9a-f]{24}-[0-9a-f]{34} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("contentful-token"), connlint_provider, T("a Contentful token"),
    TEXTS(1, T("cfpat-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) CFPAT-[A-Za-z0-9_-]{40,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("pulumi-token"), connlint_provider, T("a Pulumi token"),
    TEXTS(1, T("pul-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) pul-(\?=[0-9a-f]*[0-9])[0-9a-f]{40} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("prefect-key"), connlint_provider, T("a Prefect API key"),
    TEXTS(2, T("pnu_"), T("pnb_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) pn[ub]_ (\?=[A-Za-z0-9_-]*[0-9]) [A-Za-z0-9]{36} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("tailscale-key"), connlint_provider, T("a Tailscale key"),
    TEXTS(1, T("tskey-")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) tskey-[a-z]+-[A-Za-z0-9]+-[A-Za-z0-9]{20,} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("age-key"), connlint_provider, T("an age secret key"),
    TEXTS(1, T("age-secret-key-1")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("sourcegraph-token"), connlint_provider, T("a Sourcegraph token"),
    TEXTS(1, T("sgp_")),
    T(
      "(\?x) (\?<![A-Za-z0-9_-]) sgp_(\?:[0-9a-f]{16}_|local_)\?[0-9a-f]{40} (\?![A-Za-z0-9_-])\n"),
  },
  {
    T("url-password"), connlint_embedded, T("a password in a URL"),
    TEXTS(1, T("@")),
    T(
      "(\?x) (\?<= :// ) (\?! \\[ )\n"
      "# The user, who may be nobody (redis) or a reference with colons in it.\n"
      "(\?: \\$\\{ [^{}]* \\} | \\{\\{ .*\? \\}\\} | <[^<>]*> | [^\\s:/\?\\#@'\"<>${] | [${] )*+ :\n"
      "(\?: # The usual case: up to the last @ before the path. Semicolons after a port begin a list.\n"
      "    (\?! \\d{1,5} ; ) (\?<secret> (\?: [^\\s/\?\\#$%{<@]++ | \\$\\{ [^{}]* \\} | \\{\\{ .*\? \\}\\} | \\$\\( [^()]* \\) | %\\( [^()]* \\) s\n"
      "      | < [^<>]* >\n"
      "                 | [$%{<@] )+ ) (\?<! [=:]@ ) @ (\?= [^\\s@/;,&=] )\n"
      "    # A password with characters that should have been encoded. A port followed by a path is none.\n"
      "  | (\?! \\d{1,5} [/\?\\#;] | \\$\\{[^{}]*\\} [/\?\\#] | \\{\\{ .*\? \\}\\} [/\?\\#] )\n"
      "    (\?<secret> [^\\s@/\?\\#\"'&=] [^\\s\"']* ) @ (\?= [\\w.\\[-] [\\w.:\\[\\]-]* (\?: [/\?,] | $ ) )\n"
      ")\n"),
  },
  {
    T("url-password-with-blanks"), connlint_embedded, T("a password in a URL"),
    TEXTS(1, T("@")),
    T(
      "(\?x) ^ (\?: jdbc: )\? [A-Za-z][\\w+.-]* :// [^\\s:/\?\\#@'\"]* : (\?! \\d{1,5} [\\s,;] )\n"
      "(\?<secret> [^\\s/\?\\#@'\"&=] [^/\?\\#@'\"&=\\r\\n]* [ ] [^/\?\\#@'\"&=\\r\\n]* ) @ (\?= [\\w.\\[-] [\\w.:\\[\\]-]* (\?: [/\?,] | $ ) )\n"),
  },
  {
    T("google-key-parameter"), connlint_embedded, T("an API key in a URL of Google"),
    TEXTS(1, T("googleapis.com")),
    T(
      "(\?x) googleapis\\.com [^\\s\?\\#'\"]* \\\? (\?: [^\\s\\#'\"]*\? & )\? key= (\?<secret> [^\\s&\\#'\"]+ )\n"),
  },
  {
    T("url-token"), connlint_embedded, T("a token in a URL"),
    TEXTS(1, T("@")),
    T(
      "(\?x) (\?<= :// ) (\?<secret>\n"
      "    (\?: gh[pousr]_ | github_pat_ | glpat- | hf_ | npm_ | dapi | xox[abp]- | sk-\? | AKIA ) [A-Za-z0-9_-]{8,}\n"
      "  | (\?= [A-Za-z_-]* [0-9] ) (\?= [0-9_-]* [A-Za-z] ) (\?= \\S*\? \\d \\S*\? \\d \\S*\? \\d ) [A-Za-z0-9_-]{20,}\n"
      ") (\?: :(\?:x-oauth-basic|x-token-auth)\? )\?+ @ (\?= [\\w\\[] )\n"),
  },
  {
    T("go-dsn-password"), connlint_embedded, T("a password in a connection string"),
    TEXTS(1, T("@")),
    T(
      "(\?x) ^ (\?! mailto: | sips\?: | xmpp: | acct: | urn: | arn: | \\w+:// | jdbc: | [a-z]+://\n"
      "  | (\?:vault|env|file|secret)s\?: )\n"
      "[\\w.$-]+ : (\?<secret> (\?: [^\\s/${@]++ | \\$\\{ [^{}]* \\} | \\{\\{ .*\? \\}\\} | [${@] )+ )\n"
      "@ (\?! sha\\d ) (\?: (\?:tcp|unix) \\( | [\\w.-]+ (\?: :\\d{2,5} (\?: [/\?] | $ ) | / \\w ) )\n"),
  },
  {
    T("oracle-password"), connlint_embedded, T("a password in an Oracle connection string"),
    TEXTS(1, T("@")),
    T(
      "(\?x) (\?: :(\?:thin|oci8\?): | ^ ) [\\w$\\#]+ / (\?<secret> \" [^\"]+ \" | (\?: [^\\s/$@]++ | \\$\\{ [^{}]* \\} | [$@] )+ )\n"
      "@ (\?: // | \\( | [\\w.-]+ : \\d{2,5} | [\\w.-]+ / \\w )\n"),
  },
  {
    T("shared-access-signature"), connlint_embedded, T("a shared access signature"),
    TEXTS(1, T("sharedaccesssignature")),
    T(
      "(\?xi) (\?<! \\w ) SharedAccessSignature \\s* = \\s* (\?<secret> [^;\\s\"']{8,} )\n"),
  },
  {
    T("parameter"), connlint_embedded, T("a credential among the parameters of a URL or connection string"),
    TEXTS(11, T("pass"), T("pwd"), T("secret"), T("token"), T("key"), T("sig"), T("credential"), T("auth"), T("jwt"), T("sas"), T("code=")),
    T(
      "(\?xi) (\?<! [\\w.-] )\n"
      "# Lists with semicolons have blanks in names and values, lists with blanks have not.\n"
      "(\?: (\?<= ^ | ; | ;[ ] ) (\?<list>) )\?+\n"
      "(\?! (\?:use|enable|has|is|max|min|no|allow|require|page|next|continuation|csrf|sync|num|show|reset)[\\w.-]* [=\\s] )\n"
      "[\\w.-]{0,60}\?\n"
      "(\?: password | passwd | passphrase | pwd | (\?<![a-z]) pass | (\?<![a-z]) (\?:pw|secret)\n"
      "  | (\?:client|app|api|consumer|shared|user|auth|my|webhook)[_.-]\?secret\n"
      "  | (\?<!page)(\?<!page_) token | api[_.-]\?key | secret[_.-]\?access[_.-]\?key | access[_.-]\?key (\?:[_.-]\?id)\?\n"
      "    | secret[_.-]\?key\n"
      "  | account[_.-]\?key | shared[_.-]\?access[_.-]\?(\?:key|signature) | subscription[_.-]\?key | private[_.-]\?key\n"
      "  | master[_.-]\?key | service[_.-]\?key | functions[_.-]\?key | storage[_.-]\?key | auth[_.-]\?key | credentials\?\n"
      "  | (\?<![\\w.-]) (\?:sig|signature) | (\?<![\\w.-]) (\?:jwt|auth|code|sas) (\?= \\s*=\\s* [^\\s&;]{12} )\n"
      "    | (\?<![\\w.-]) key (\?= \\s*=\\s* [\\w-]{20} )\n"
      "  | x-amz-signature | x-goog-signature )\n"
      "[ ]\? = [ ]\?\n"
      "(\?! (\?:true|false|yes|no|null|none|required|optional) (\?: [\\s;&,'\")] | $ ) )\n"
      "(\?: '' (\?<secret> (\?: \\{\\{ .*\? \\}\\} | [^'{]++ | \\{ | ''(\?![\\s;,)&]|$) )++ ) ''\n"
      "  | ' (\?<secret> (\?: [^'\\\\]++ | \\\\. | '' )++ ) '\n"
      "  | \\\\\?\" (\?<secret> (\?: [^\"\\\\]++ | \\\\[^\"] | \\\\\" (\?= [^\\s;,)}&] ) )++ ) \\\\\?\"\n"
      "  | (\?<secret> \\{ [A-Za-z_][\\w.\\ -]* \\} ) (\?= [\\s;&,'\"] | $ )\n"
      "  # Braces in place of quotes are needed only round what is no name.\n"
      "  | \\{ (\?! \\{ ) (\?<secret> [^{}]++ ) \\} (\?= [;\\s] | $ )\n"
      "  | (\?<secret> [A-Za-z_][\\w.]* \\( [^()]* \\) ) (\?= [\\s;&,}] | $ )\n"
      "  | (\?<secret> (\?: [^\\s;&,'\"{}$%<\\#]++ | \\#\\{ [^{}]* \\} | \\# | \\$\\{ (\?: [^{}] | \\{ [^{}]* \\} )* \\} | \\{\\{ .*\? \\}\\} | \\$\\( [^()]* \\)\n"
      "    | %\\( [^()]* \\) s | < [^<>]* >\n"
      "                 # What ends it depends on what follows: passwords hold all of these characters.\n"
      "               | ; (\?! \\s* (\?: [\\w.-]+ (\?(list) (\?: [ ] [\\w.-]+ )* ) \\s* = | $ ) ) | & (\?! [\\w.%-]+ = | $ )\n"
      "                 | , (\?! \\s* [\\w.-]+ \\s* = | \\s | $ )\n"
      "               | (\?(list) [ ]++ (\?= [^\\s;=][^;=]* ; ) | (\?!) ) | [$%<] | [{}'\"] (\?! [\\s;&,)\\]}] | $ ) )++ )\n"
      ")\n"),
  },
  {
    T("json-member"), connlint_embedded, T("a credential in a JSON text"),
    TEXTS(7, T("pass"), T("pwd"), T("secret"), T("token"), T("key"), T("credential"), T("auth")),
    T(
      "(\?xi) (\?<quote> \\\\\?\" | '{1,2} )\n"
      "(\?! (\?:use|enable|has|is|max|min|no|page|next)(\?=[A-Z_.-]) | [\\w.-]* private_key_id )\n"
      "[\\w.\\ -]{0,60}\? (\?: password | passwd | passphrase | pwd | (\?<![a-z]) (\?:pass|pw) | secret | token\n"
      "  | api[_.\\ -]\?key | access[_.-]\?key (\?:[_.-]\?id)\?\n"
      "  | secret[_.-]\?key | account[_.-]\?key | shared[_.-]\?access[_.-]\?key | subscription[_.-]\?key | private[_.-]\?key\n"
      "  | master[_.-]\?key | service[_.-]\?key | credential )\n"
      "\\k<quote> \\s* (\?: : | => ) \\s*\n"
      "(\?: \" (\?<secret> (\?: [^\"\\\\]++ | \\\\. )++ ) \" | \\\\\" (\?<secret> (\?: [^\"\\\\]++ | \\\\ [^\"] )++ ) \\\\\"\n"
      "  | '' (\?<secret> (\?: [^']++ | ' (\?!') )++ ) '' | ' (\?<secret> [^']++ ) ' | (\?<secret> \\d{4,}+ ) (\?= \\s* [,}] ) )\n"),
  },
  {
    T("authorization-header"), connlint_embedded, T("the credential of an Authorization header"),
    TEXTS(1, T("authorization")),
    T(
      "(\?xi) (\?<! [\\w] ) authorization [\\\\'\"]{0,2} \\s* [:=] \\s* [\\\\'\"]{0,2} \\s*\n"
      "# A word before a blank is the scheme, whatever it is, unless a second name of a header follows.\n"
      "(\?: (\?: bearer | basic | token | apikey | api-key | key | digest | splunk | negotiate | snowflake | ghs\n"
      "    | aws4-hmac-sha256 ) :\? (\?: \\s+ | %20 | \\+ ) (\?: token= )\?\n"
      "  | [a-z] [a-z-]{0,30} :\? (\?: [ ]+ | %20 ) (\?! [\\w-]+ (\?: : | = [^=\\s\"',;] ) ) (\?= [^\\s\"'\\\\,;] ) )\?+\n"
      "[\\\\'\"]{0,2} (\?<secret> (\?: [^\\s\"'\\\\,;{}$<]++ | \\$\\{ [^{}]* \\} | \\{\\{ .*\? \\}\\} | \\$\\( [^()]* \\) | < [^<>]* >\n"
      "  | [${<] )+ )\n"),
  },
  {
    T("scheme-credential"), connlint_embedded, T("the credential of an authorization header"),
    TEXTS(2, T("bearer"), T("basic")),
    T(
      "(\?x) (\?: ^ | (\?<= [\\s:=\"',{\\[] ) )\n"
      "(\?: (\?i:bearer) [ ]+ (\?! (\?i: token | auth | authentication | authorization | only | scheme | realm | type\n"
      "  | header | format | based )\n"
      "                         (\?: [\\s,;.'\"] | $ ) )\n"
      "    (\?<secret> (\?: [^\\s\"'\\\\,;{}$<]++ | \\$\\{ [^{}]* \\} | \\{\\{ .*\? \\}\\} | < [^<>]* > | [${<] )+ )\n"
      "  | (\?i:basic) [ ]+ (\?<secret> (\?= [A-Za-z0-9+/_-]* (\?: [a-z][A-Z0-9] | = ) ) [A-Za-z0-9+/_-]{4,} ={0,2}\n"
      "    | \\$\\{ [^{}]* \\} | \\{\\{ .*\? \\}\\} | < [^<>]* > )\n"
      "    (\?= [\\s\"'\\\\,;}] | $ ) )\n"),
  },
  {
    T("header"), connlint_embedded, T("the credential of a header"),
    TEXTS(4, T("key"), T("token"), T("secret"), T("cookie")),
    T(
      "(\?xi) (\?: ^ | (\?<= [\\s,;|{\\[\\\\n] ) )\n"
      "(\?: x-[\\w-]{0,40}\? (\?: api-\?key | auth-\?key | token | secret | access-\?key | key ) | api-\?key | apikey\n"
      "  | private-token | job-token\n"
      "  | ocp-apim-subscription-key | auth-token | [\\w-]{1,40}-api-key | set-cookie | cookie | circle-token\n"
      "    | dd-api-key | access-token )\n"
      "[ ]\? : [ ]{0,2} (\?! // )\n"
      "(\?: [a-z] [a-z-]{0,30} :\? [ ]+ (\?! [\\w-]+ (\?: : | = [^=\\s\"',;] ) ) (\?= [^\\s\"'\\\\,;] ) )\?+\n"
      "(\?<secret> (\?: [^\\s\"'\\\\,;{}$<]++ | \\$\\{ [^{}]* \\} | \\{\\{ .*\? \\}\\} | < [^<>]* > | [${<] )+ )\n"),
  },
  {
    T("webhook-path"), connlint_embedded, T("a webhook URL that works without more credentials"),
    TEXTS(3, T("hooks.slack.com"), T("api/webhooks/"), T("webhook.office.com")),
    T(
      "(\?x) (\?: hooks\\.slack\\.com/(\?:services|workflows)/ (\?<secret> [A-Z][A-Z0-9]{7,} / [A-Z0-9]{8,} / [A-Za-z0-9]{16,} )\n"
      "       | discord(\?:app)\?\\.com/api/webhooks/\\d+/ (\?<secret> [A-Za-z0-9_-]{40,} )\n"
      "       | webhook\\.office\\.com/webhookb2/ (\?<secret> [\\w@-]{36,} /IncomingWebhook/ [\\w/-]{32,} ) )\n"),
  },
};

static const struct connlint_needle needles[] = {
  { 0x7b7b2022, 0xffffffff, 0, 0, 3 },
  { 0xe280a2e280a2, 0xffffffffffff, 25, 0, 30 },
  { 0xe280a6, 0xffffff, 25, 0, 30 },
  { 0x7b7b2027, 0xffffffff, 0, 0, 3 },
  { 0xe280b9, 0xffffff, 0, 0, 11 },
  { 0x3a6161, 0xffffff, 69, 0, 57 },
  { 0x65616161, 0xffffffff, 71, 0, 81 },
  { 0x656161, 0xffffff, 75, 0, 100 },
  { 0x61712e6162, 0xffffffffff, 53, 0, 39 },
  { 0x7368617265646163, 0xffffffffffffffff, 89, 13, 125 },
  { 0x6c746169, 0xffffffff, 75, 0, 101 },
  { 0x70612d, 0xffffff, 70, 0, 68 },
  { 0x676f6f676c656170, 0xffffffffffffffff, 83, 6, 121 },
  { 0x736173, 0xffffff, 104, 0, 126 },
  { 0x706174, 0xffffff, 75, 0, 110 },
  { 0x6a696e615f, 0xffffffffff, 70, 0, 70 },
  { 0x676c73615f, 0xffffffffff, 71, 0, 85 },
  { 0x626b75615f, 0xffffffffff, 75, 0, 108 },
  { 0x2b616261, 0xffffffff, 65, 0, 46 },
  { 0x61746262, 0xffffffff, 71, 0, 82 },
  { 0x746f206265, 0xffffffffff, 18, 0, 24 },
  { 0x746f2d6265, 0xffffffffff, 18, 0, 24 },
  { 0x746f5f6265, 0xffffffffff, 18, 0, 24 },
  { 0x6170692f77656268, 0xffffffffffffffff, 118, 5, 131 },
  { 0xc2ab, 0xffff, 0, 0, 11 },
  { 0x786b65797369622d, 0xffffffffffffffff, 70, 0, 77 },
  { 0x6876622e, 0xffffffff, 69, 0, 58 },
  { 0x706e625f, 0xffffffff, 75, 0, 115 },
  { 0x696e666973696361, 0xffffffffffffffff, 0, 1, 16 },
  { 0x61636361, 0xffffffff, 33, 0, 36 },
  { 0x617a6361, 0xffffffff, 65, 0, 46 },
  { 0x2323, 0xffff, 25, 0, 29 },
  { 0x65746364, 0xffffffff, 2, 0, 16 },
  { 0x7265706c616365, 0xffffffffffffff, 17, 0, 24 },
  { 0x6d6f636b, 0xffffffff, 21, 0, 26 },
  { 0x66632d, 0xffffff, 70, 0, 72 },
  { 0x2f6574632f, 0xffffffffff, 10, 0, 16 },
  { 0x616b6370, 0xffffffff, 71, 0, 78 },
  { 0x616372, 0xffffff, 65, 0, 46 },
  { 0x6167652d73656372, 0xffffffffffffffff, 75, 8, 117 },
  { 0x726564616374, 0xffffffffffff, 25, 0, 31 },
  { 0x237b, 0xffff, 0, 0, 1 },
  { 0x77687365635f, 0xffffffffffff, 70, 0, 74 },
  { 0x676c635f, 0xffffffff, 71, 0, 85 },
  { 0x646274635f, 0xffffffffff, 75, 0, 99 },
  { 0x61636462, 0xffffffff, 65, 0, 46 },
  { 0x616464, 0xffffff, 17, 0, 24 },
  { 0x6269747761726465, 0xffffffffffffffff, 1, 1, 16 },
  { 0x70726f76696465, 0xffffffffffffff, 17, 0, 24 },
  { 0x2428, 0xffff, 0, 0, 12 },
  { 0x2428, 0xffff, 17, 0, 18 },
  { 0x746f646f, 0xffffffff, 18, 0, 25 },
  { 0x617a646f, 0xffffffff, 65, 0, 48 },
  { 0x646f, 0xffff, 71, 0, 79 },
  { 0x247b, 0xffff, 0, 0, 0 },
  { 0x247b, 0xffff, 0, 0, 1 },
  { 0x245b, 0xffff, 0, 0, 10 },
  { 0x666967645f, 0xffffffffff, 75, 0, 109 },
  { 0x7072697661746520, 0xffffffffffffffff, 56, 3, 43 },
  { 0x73746f726564, 0xffffffffffff, 18, 0, 24 },
  { 0x69676e6f726564, 0xffffffffffffff, 21, 0, 26 },
  { 0x72656d6f766564, 0xffffffffffffff, 25, 0, 31 },
  { 0x21726566, 0xffffffff, 10, 0, 17 },
  { 0x2b616568, 0xffffffff, 65, 0, 46 },
  { 0x746f6b656e, 0xffffffffff, 0, 0, 7 },
  { 0x746f6b656e, 0xffffffffff, 23, 0, 27 },
  { 0x68696464656e, 0xffffffffffff, 25, 0, 31 },
  { 0x636f6e666964656e, 0xffffffffffffffff, 26, 4, 31 },
  { 0x746f6b656e, 0xffffffffff, 102, 0, 126 },
  { 0x746f6b656e, 0xffffffffff, 104, 0, 127 },
  { 0x746f6b656e, 0xffffffffff, 111, 0, 130 },
  { 0x626561726572, 0xffffffffffff, 0, 0, 7 },
  { 0x646f70706c6572, 0xffffffffffffff, 0, 0, 16 },
  { 0x6368616d626572, 0xffffffffffffff, 2, 0, 16 },
  { 0x636970686572, 0xffffffffffff, 10, 0, 16 },
  { 0x656e746572, 0xffffffffff, 17, 0, 24 },
  { 0x66696c746572, 0xffffffffffff, 25, 0, 31 },
  { 0x626561726572, 0xffffffffffff, 111, 0, 129 },
  { 0x676f6573, 0xffffffff, 18, 0, 24 },
  { 0x736563726574, 0xffffffffffff, 0, 0, 16 },
  { 0x736563726574, 0xffffffffffff, 10, 0, 17 },
  { 0x736574, 0xffffff, 17, 0, 24 },
  { 0x736563726574, 0xffffffffffff, 18, 0, 24 },
  { 0x736563726574, 0xffffffffffff, 23, 0, 27 },
  { 0x736563726574, 0xffffffffffff, 30, 0, 31 },
  { 0x736563726574, 0xffffffffffff, 102, 0, 126 },
  { 0x736563726574, 0xffffffffffff, 104, 0, 127 },
  { 0x736563726574, 0xffffffffffff, 111, 0, 130 },
  { 0x6170696b6579, 0xffffffffffff, 0, 0, 7 },
  { 0x6170692d6b6579, 0xffffffffffffff, 0, 0, 7 },
  { 0x6579, 0xffff, 0, 0, 9 },
  { 0x6b6579, 0xffffff, 23, 0, 27 },
  { 0x6579, 0xffff, 65, 0, 53 },
  { 0x6f70735f6579, 0xffffffffffff, 71, 0, 89 },
  { 0x6b6579, 0xffffff, 102, 0, 126 },
  { 0x6b6579, 0xffffff, 104, 0, 127 },
  { 0x6b6579, 0xffffff, 111, 0, 130 },
  { 0x66696c653a, 0xffffffffff, 6, 0, 16 },
  { 0x257b, 0xffff, 0, 0, 1 },
  { 0x636f64653d, 0xffffffffff, 104, 0, 126 },
  { 0x707269766174655f, 0xffffffffffffffff, 53, 3, 42 },
  { 0x736b5f6c6976655f, 0xffffffffffffffff, 70, 0, 74 },
  { 0x726b5f6c6976655f, 0xffffffffffffffff, 70, 0, 74 },
  { 0x707363616c655f, 0xffffffffffffff, 71, 0, 91 },
  { 0x7265662b, 0xffffffff, 0, 0, 16 },
  { 0x2d6c662d, 0xffffffff, 70, 0, 67 },
  { 0x617a6675, 0xffffffff, 65, 0, 46 },
  { 0x73706563696679, 0xffffffffffffff, 17, 0, 24 },
  { 0x68665f, 0xffffff, 70, 0, 60 },
  { 0x6368616e6765, 0xffffffffffff, 17, 0, 24 },
  { 0x676c, 0xffff, 68, 0, 55 },
  { 0x73672e, 0xffffff, 0, 0, 9 },
  { 0x73672e, 0xffffff, 70, 0, 75 },
  { 0x73657474696e6773, 0xffffffffffffffff, 17, 0, 17 },
  { 0x6170695f6f72675f, 0xffffffffffffffff, 70, 0, 60 },
  { 0x6e70675f, 0xffffffff, 73, 0, 93 },
  { 0x2828, 0xffff, 0, 0, 11 },
  { 0x6563686f, 0xffffffff, 0, 0, 4 },
  { 0x736870, 0xffffff, 71, 0, 80 },
  { 0x616b6961, 0xffffffff, 0, 0, 9 },
  { 0x61736961, 0xffffffff, 0, 0, 9 },
  { 0x616b6961, 0xffffffff, 33, 0, 36 },
  { 0x61736961, 0xffffffff, 33, 0, 36 },
  { 0x61626961, 0xffffffff, 33, 0, 36 },
  { 0x6261736963, 0xffffffffff, 0, 0, 7 },
  { 0x6261736963, 0xffffffffff, 111, 0, 129 },
  { 0x696e76616c6964, 0xffffffffffffff, 21, 0, 26 },
  { 0x616b6964, 0xffffffff, 75, 0, 102 },
  { 0x636f6f6b6965, 0xffffffffffff, 111, 0, 130 },
  { 0x636f6e666967, 0xffffffffffff, 17, 0, 17 },
  { 0x736967, 0xffffff, 102, 0, 126 },
  { 0x6e696c, 0xffffff, 18, 0, 25 },
  { 0x6170696d, 0xffffffff, 65, 0, 46 },
  { 0x7861692d, 0xffffffff, 70, 0, 62 },
  { 0x6e766170692d, 0xffffffffffff, 70, 0, 65 },
  { 0x707970692d, 0xffffffffff, 70, 0, 78 },
  { 0x6e7269692d, 0xffffffffff, 71, 0, 86 },
  { 0x6b6579636861696e, 0xffffffffffffffff, 2, 0, 16 },
  { 0x65646974, 0xffffffff, 17, 0, 24 },
  { 0x6f6d6974, 0xffffffff, 25, 0, 31 },
  { 0x73616e6974, 0xffffffffff, 25, 0, 31 },
  { 0x73656e7369746976, 0xffffffffffffffff, 25, 1, 31 },
  { 0x66776f677a786976, 0xffffffffffffffff, 37, 4, 37 },
  { 0x66716f677a786976, 0xffffffffffffffff, 41, 4, 37 },
  { 0x617574686f72697a, 0xffffffffffffffff, 106, 5, 128 },
  { 0x6e6170695f, 0xffffffffff, 73, 0, 93 },
  { 0x2a2a, 0xffff, 25, 0, 29 },
  { 0x2a2a2a, 0xffffff, 25, 0, 30 },
  { 0x69716f6a62336a70, 0xffffffffffffffff, 33, 4, 37 },
  { 0x66616b65, 0xffffffff, 18, 0, 26 },
  { 0x736b2d, 0xffffff, 32, 0, 32 },
  { 0x736b2d, 0xffffff, 33, 0, 35 },
  { 0x626564726f636b2d, 0xffffffffffffffff, 45, 8, 38 },
  { 0x63736b2d, 0xffffffff, 70, 0, 66 },
  { 0x706d616b2d, 0xffffffffff, 75, 0, 112 },
  { 0x776562686f6f6b2e, 0xffffffffffffffff, 123, 10, 131 },
  { 0x7063736b5f, 0xffffffffff, 65, 0, 49 },
  { 0x67736b5f, 0xffffffff, 70, 0, 61 },
  { 0x736b5f, 0xffffff, 70, 0, 73 },
  { 0x7769746868656c64, 0xffffffffffffffff, 25, 0, 31 },
  { 0x6578616d706c65, 0xffffffffffffff, 0, 0, 8 },
  { 0x6578616d706c65, 0xffffffffffffff, 18, 0, 26 },
  { 0x73616d706c65, 0xffffffffffff, 18, 0, 26 },
  { 0x66696c6c, 0xffffffff, 17, 0, 24 },
  { 0x70756c2d, 0xffffffff, 75, 0, 114 },
  { 0x6c6f63616c2e, 0xffffffffffff, 10, 0, 17 },
  { 0x7661756c74, 0xffffffffff, 0, 0, 16 },
  { 0x217661756c74, 0xffffffffffff, 10, 0, 17 },
  { 0x7661756c74, 0xffffffffff, 18, 0, 24 },
  { 0x63666c74, 0xffffffff, 65, 0, 52 },
  { 0x737570706c79, 0xffffffffffff, 17, 0, 24 },
  { 0x636f6e6669676d61, 0xffffffffffffffff, 6, 2, 16 },
  { 0x2b616d63, 0xffffffff, 65, 0, 46 },
  { 0x6669786d65, 0xffffffffff, 18, 0, 25 },
  { 0x736f6d65, 0xffffffff, 21, 0, 26 },
  { 0x7275627967656d73, 0xffffffffffffffff, 70, 1, 78 },
  { 0x6d79, 0xffff, 17, 0, 23 },
  { 0x64756d6d79, 0xffffffffff, 18, 0, 26 },
  { 0x736d3a, 0xffffff, 0, 0, 16 },
  { 0x6e706d5f, 0xffffffff, 70, 0, 78 },
  { 0x656e63, 0xffffff, 10, 0, 16 },
  { 0x6b657972696e67, 0xffffffffffffff, 2, 0, 16 },
  { 0x626c616e6b, 0xffffffffff, 18, 0, 25 },
  { 0x656e7669726f6e6d, 0xffffffffffffffff, 2, 4, 16 },
  { 0x2e2e2e, 0xffffff, 25, 0, 30 },
  { 0x2f72756e2f, 0xffffffffff, 10, 0, 16 },
  { 0x6e6f, 0xffff, 18, 0, 25 },
  { 0x6e75, 0xffff, 18, 0, 25 },
  { 0x656e76, 0xffffff, 10, 0, 17 },
  { 0x656e76, 0xffffff, 18, 0, 24 },
  { 0x61726e3a, 0xffffffff, 8, 0, 16 },
  { 0x6c696e5f, 0xffffffff, 71, 0, 83 },
  { 0x6e746e5f, 0xffffffff, 71, 0, 84 },
  { 0x6e2f61, 0xffffff, 18, 0, 25 },
  { 0x61636f67, 0xffffffff, 65, 0, 44 },
  { 0x65796a72696a6f69, 0xffffffffffffffff, 71, 0, 85 },
  { 0x706c616365686f6c, 0xffffffffffffffff, 18, 3, 26 },
  { 0x666f6f, 0xffffff, 21, 0, 26 },
  { 0x312f2f30, 0xffffffff, 53, 0, 40 },
  { 0x63656e736f72, 0xffffffffffff, 25, 0, 31 },
  { 0x61696f74, 0xffffffff, 65, 0, 46 },
  { 0x62656c6f77, 0xffffffffff, 18, 0, 24 },
  { 0x786f78, 0xffffff, 69, 0, 56 },
  { 0x67686f5f, 0xffffffff, 65, 0, 54 },
  { 0x74797065, 0xffffffff, 17, 0, 24 },
  { 0x64617069, 0xffffffff, 0, 0, 9 },
  { 0x64617069, 0xffffffff, 65, 0, 51 },
  { 0x6473617069, 0xffffffffff, 65, 0, 51 },
  { 0x786170702d, 0xffffffffff, 69, 0, 56 },
  { 0x6e7273702d, 0xffffffffff, 71, 0, 86 },
  { 0x76312e302d, 0xffffffffff, 75, 0, 107 },
  { 0x64702e, 0xffffff, 71, 0, 90 },
  { 0x3030, 0xffff, 25, 0, 29 },
  { 0x736f7073, 0xffffffff, 2, 0, 16 },
  { 0x6f703a, 0xffffff, 0, 0, 16 },
  { 0x6768705f, 0xffffffff, 65, 0, 54 },
  { 0x7362705f, 0xffffffff, 71, 0, 92 },
  { 0x6d7a705f, 0xffffffff, 75, 0, 98 },
  { 0x6e66705f, 0xffffffff, 75, 0, 105 },
  { 0x7367705f, 0xffffffff, 83, 0, 118 },
  { 0x6c7330746c733163, 0xffffffffffffffff, 59, 6, 43 },
  { 0x34623164, 0xffffffff, 75, 0, 97 },
  { 0x737130, 0xffffff, 71, 0, 81 },
  { 0x717e, 0xffff, 65, 0, 47 },
  { 0x7467705f76315f, 0xffffffffffffff, 70, 0, 71 },
  { 0x666d315f, 0xffffffff, 75, 0, 106 },
  { 0x6e7261, 0xffffff, 71, 0, 86 },
  { 0x70617373776f7264, 0xffffffffffffffff, 23, 0, 27 },
  { 0x68657265, 0xffffffff, 18, 0, 24 },
  { 0x73625f7365637265, 0xffffffffffffffff, 71, 2, 92 },
  { 0x637962657261726b, 0xffffffffffffffff, 2, 0, 16 },
  { 0x2b61726d, 0xffffffff, 65, 0, 46 },
  { 0x7661722e, 0xffffffff, 10, 0, 17 },
  { 0x6876722e, 0xffffffff, 69, 0, 58 },
  { 0x696e73657274, 0xffffffffffff, 17, 0, 24 },
  { 0x6768725f, 0xffffffff, 65, 0, 54 },
  { 0x6c7376325f, 0xffffffffff, 70, 0, 67 },
  { 0x64636b725f, 0xffffffffff, 71, 0, 78 },
  { 0x666d325f, 0xffffffff, 75, 0, 106 },
  { 0x2b617362, 0xffffffff, 65, 0, 46 },
  { 0x757365, 0xffffff, 17, 0, 24 },
  { 0x617a7365, 0xffffffff, 65, 0, 46 },
  { 0x646f7365, 0xffffffff, 65, 0, 51 },
  { 0x6d61736b, 0xffffffff, 25, 0, 31 },
  { 0x6162736b, 0xffffffff, 45, 0, 38 },
  { 0x736b, 0xffff, 70, 0, 76 },
  { 0x686f6f6b732e736c, 0xffffffffffffffff, 111, 7, 131 },
  { 0x6e726a732d, 0xffffffffff, 71, 0, 86 },
  { 0x61332d, 0xffffff, 71, 0, 89 },
  { 0x6876732e, 0xffffffff, 0, 0, 9 },
  { 0x696e707574732e, 0xffffffffffffff, 10, 0, 17 },
  { 0x706172616d732e, 0xffffffffffffff, 10, 0, 17 },
  { 0x6876732e, 0xffffffff, 69, 0, 58 },
  { 0x406d6963726f736f, 0xffffffffffffffff, 8, 2, 16 },
  { 0x616b65796c657373, 0xffffffffffffffff, 2, 0, 16 },
  { 0x6c61737470617373, 0xffffffffffffffff, 2, 0, 16 },
  { 0x70617373, 0xffffffff, 25, 0, 27 },
  { 0x7375707072657373, 0xffffffffffffffff, 30, 0, 31 },
  { 0x70617373, 0xffffffff, 102, 0, 126 },
  { 0x70617373, 0xffffffff, 104, 0, 127 },
  { 0x74657374, 0xffffffff, 21, 0, 26 },
  { 0x613374, 0xffffff, 33, 0, 36 },
  { 0x2b617374, 0xffffffff, 65, 0, 46 },
  { 0x6b6d733a, 0xffffffff, 0, 0, 16 },
  { 0x6277733a, 0xffffffff, 1, 0, 16 },
  { 0x6b38733a, 0xffffffff, 2, 0, 16 },
  { 0x6768735f, 0xffffffff, 65, 0, 54 },
  { 0x61766e735f, 0xffffffffff, 73, 0, 94 },
  { 0x7462, 0xffff, 18, 0, 25 },
  { 0x7061737465, 0xffffffffff, 17, 0, 24 },
  { 0x757064617465, 0xffffffffffff, 17, 0, 24 },
  { 0x656e637279707465, 0xffffffffffffffff, 30, 1, 31 },
  { 0x70726f7465637465, 0xffffffffffffffff, 31, 1, 31 },
  { 0x7072696e7466, 0xffffffffffff, 0, 0, 4 },
  { 0x61757468, 0xffffffff, 104, 0, 126 },
  { 0x61757468, 0xffffffff, 106, 0, 127 },
  { 0x63726564656e7469, 0xffffffffffffffff, 23, 2, 27 },
  { 0x63726564656e7469, 0xffffffffffffffff, 102, 2, 126 },
  { 0x63726564656e7469, 0xffffffffffffffff, 104, 2, 127 },
  { 0x736b2d616e742d, 0xffffffffffffff, 32, 0, 33 },
  { 0x7061742d, 0xffffffff, 75, 0, 111 },
  { 0x63667061742d, 0xffffffffffff, 75, 0, 113 },
  { 0x2f6d6e742f, 0xffffffffff, 10, 0, 16 },
  { 0x647430, 0xffffff, 71, 0, 88 },
  { 0x736e7472, 0xffffffff, 71, 0, 87 },
  { 0x70726f6a65637473, 0xffffffffffffffff, 8, 0, 16 },
  { 0x617461747433, 0xffffffffffff, 71, 0, 82 },
  { 0x617463747433, 0xffffffffffff, 71, 0, 82 },
  { 0x656d707479, 0xffffffffff, 18, 0, 25 },
  { 0x266c743b, 0xffffffff, 17, 0, 19 },
  { 0x63757272656e745f, 0xffffffffffffffff, 10, 7, 17 },
  { 0x736b5f746573745f, 0xffffffffffffffff, 70, 0, 74 },
  { 0x726b5f746573745f, 0xffffffffffffffff, 70, 0, 74 },
  { 0x7365637265745f, 0xffffffffffffff, 71, 0, 84 },
  { 0x6363697061745f, 0xffffffffffffff, 75, 0, 108 },
  { 0x21737562, 0xffffffff, 10, 0, 17 },
  { 0x7363727562, 0xffffffffff, 25, 0, 31 },
  { 0x636f6e73756c, 0xffffffffffff, 2, 0, 16 },
  { 0x68726b752d, 0xffffffffff, 75, 0, 104 },
  { 0x756e, 0xffff, 18, 0, 25 },
  { 0x6c6f6f6b7570, 0xffffffffffff, 17, 0, 17 },
  { 0x636f6e6a7572, 0xffffffffffff, 0, 0, 16 },
  { 0x796f7572, 0xffffffff, 17, 0, 22 },
  { 0x636f6e6669677572, 0xffffffffffffffff, 17, 1, 24 },
  { 0x626f677573, 0xffffffffff, 21, 0, 26 },
  { 0x6f62667573, 0xffffffffff, 25, 0, 31 },
  { 0x2d7573, 0xffffff, 70, 0, 77 },
  { 0x707574, 0xffffff, 17, 0, 24 },
  { 0x6768755f, 0xffffffff, 65, 0, 54 },
  { 0x657373755f, 0xffffffffff, 75, 0, 96 },
  { 0x646274755f, 0xffffffffff, 75, 0, 99 },
  { 0x706e755f, 0xffffffff, 75, 0, 115 },
  { 0x697272656c657661, 0xffffffffffffffff, 21, 2, 26 },
  { 0x61626f7665, 0xffffffffff, 18, 0, 24 },
  { 0x6171766e, 0xffffffff, 75, 0, 103 },
  { 0x736b2d6f722d7631, 0xffffffffffffffff, 32, 1, 34 },
  { 0x2e61746c61737631, 0xffffffffffffffff, 69, 1, 59 },
  { 0x6b763a, 0xffffff, 0, 0, 16 },
  { 0x656e763a, 0xffffffff, 2, 0, 16 },
  { 0x706173737764, 0xffffffffffff, 23, 0, 27 },
  { 0x707764, 0xffffff, 23, 0, 27 },
  { 0x707764, 0xffffff, 102, 0, 126 },
  { 0x707764, 0xffffff, 104, 0, 127 },
  { 0x6a7774, 0xffffff, 104, 0, 126 },
  { 0x66775f, 0xffffff, 65, 0, 50 },
  { 0x676f637370782d, 0xffffffffffffff, 53, 0, 41 },
  { 0x70706c782d, 0xffffffffff, 70, 0, 63 },
  { 0x7878, 0xffff, 25, 0, 29 },
  { 0x7878787878, 0xffffffffff, 25, 0, 30 },
  { 0x72385f, 0xffffff, 70, 0, 64 },
  { 0x74766c792d, 0xffffffffff, 70, 0, 69 },
  { 0x6b65792d, 0xffffffff, 70, 0, 77 },
  { 0x74736b65792d, 0xffffffffffff, 75, 0, 116 },
  { 0x796132392e, 0xffffffffff, 0, 0, 9 },
  { 0x796132392e, 0xffffffffff, 53, 0, 40 },
  { 0x6f7932, 0xffffff, 71, 0, 78 },
  { 0x6772313334383934, 0xffffffffffffffff, 68, 1, 55 },
  { 0x6a71716a3939, 0xffffffffffff, 65, 0, 44 },
  { 0x61697a61, 0xffffffff, 0, 0, 9 },
  { 0x61697a61, 0xffffffff, 53, 0, 39 },
  { 0x7b7b22, 0xffffff, 0, 0, 3 },
  { 0x7b25, 0xffff, 0, 0, 11 },
  { 0x5b25, 0xffff, 0, 0, 11 },
  { 0x7b7b27, 0xffffff, 0, 0, 3 },
  { 0x7b7b, 0xffff, 0, 0, 11 },
  { 0x5b5b, 0xffff, 0, 0, 11 },
  { 0x3c25, 0xffff, 0, 0, 11 },
  { 0x3c3c, 0xffff, 0, 0, 11 },
  { 0x3c3f, 0xffff, 0, 0, 11 },
  { 0x3d3d, 0xffff, 65, 0, 45 },
  { 0x6769746875625f70, 0xffffffffffffffff, 65, 3, 54 },
  { 0x6d64625f73615f73, 0xffffffffffffffff, 73, 2, 95 },
  { 0x5f5f, 0xffff, 0, 0, 14 },
};

static const uint64_t signs[] = {
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0x4000, 0, 0, 0,
  0x64, 0, 0, 0,
  0x4000, 0, 0, 0,
  0x6000, 0, 0, 0,
  0xc000, 0, 0, 0,
  0x2000, 0, 0, 0,
  0x64, 0, 0, 0,
  0x200000, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0x200, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0x2000, 0, 0, 0,
  0, 0, 0, 0,
  0x180000, 0, 0, 0,
  0, 0, 0, 0,
  0x100000, 0, 0, 0,
  0x2000, 0, 0, 0,
  0x26000, 0x1d80000000000000, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0x200000, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0x4000, 0, 0, 0,
  0x200, 0, 0, 0,
  0x1000, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0x248400, 0, 0, 0,
  0x4000, 0, 0, 0,
  0, 0, 0, 0,
  0x4000, 0, 0, 0,
  0, 0, 0, 0,
};

static const uint64_t always[] = {
  0x10000000, 0, 0, 0,
};

// rules.yml

static const struct connlint_message misspelled_secret_key_messages[] = {
  { T("near"), T("'{0}' is not masked by the server; did you mean '{1}'\?") },
  { T("open"), T("'{0}' looks like a misspelled '{1}', so nothing says that the server masks it.") },
  { T("likely"), T("'{0}' very likely holds a secret that may not be masked; did you mean '{1}'\?") },
  { T("no-suggestion"), T("'{0}' very likely holds a secret that may not be masked.") },
  { T("swapped"), T("Key and value are swapped: '{0}' stands where the value is due, and names are never masked.") },
};

static const struct connlint_message broken_statement_messages[] = {
  { T("syntax"), T("'{0}' holds a secret that may not be masked: {1}.") },
  { T("syntax-without-key"), T("This is a secret and may not be masked: {0}.") },
  { T("key-position"), T("A secret stands in the name of an option, and names are never masked: {0}.") },
  { T("too-long"), T("This statement is longer than '{0}', and what follows was not checked: look through it by hand.") },
  { T("too-tangled"), T("From '{0}' to the next statement nothing was checked: quotes and brackets are too tangled.") },
};

static const struct connlint_message secret_in_url_messages[] = {
  { T("embedded"), T("'{1}' holds {0}.") },
  { T("embedded-without-key"), T("This value holds {0}.") },
  { T("key-position"), T("The name of this option holds {0}, and names are never masked.") },
};

static const struct connlint_message secret_shaped_value_messages[] = {
  { T("provider"), T("'{1}' holds {0} and is not a key for secrets.") },
  { T("provider-without-key"), T("This value is {0}, and nothing masks it here.") },
  { T("key-position"), T("The name of this option is {0}, and names are never masked.") },
  { T("copy"), T("This text is {0}, so masking that one is not enough.") },
};

static const struct connlint_message exposed_secret_messages[] = {
  { T("masked-by-server"), T("'{0}' holds a secret: the server masks it, this file does not.") },
  { T("not-masked"), T("'{0}' holds a secret: neither the server nor this file masks it.") },
  { T("unknown"), T("'{0}' holds a secret: this file shows it, and the server may too.") },
};

static const struct connlint_message missing_secret_messages[] = {
  { T("assigned"), T("'{0}' very likely holds the missing '{2}' of {1}, and is not masked.") },
};

static const struct connlint_message unknown_key_messages[] = {
  { T("unknown"), T("'{0}' is not a key of {1}: the server would not mask a secret there.") },
  { T("did-you-mean"), T("'{0}' is not a key of {1}; did you mean '{2}'\?") },
};

static const struct connlint_message unknown_type_messages[] = {
  { T("unknown"), T("'{0}' is not a known type of connection, so it is not known which keys the server masks.") },
  { T("did-you-mean"), T("'{0}' is not a known type of connection; did you mean '{1}'\?") },
};

static const struct connlint_message misspelled_keyword_messages[] = {
  { T("keyword"), T("'{0}' should probably read '{1}': the server does not mask what it does not recognise.") },
  { T("missing"), T("The keyword '{0}' is missing: the server does not mask what it does not recognise.") },
};

static const struct connlint_message unused_suppression_messages[] = {
  { T("unused"), T("This comment suppresses no finding of '{0}'.") },
  { T("no-rule"), T("'{0}' names no rule, so it suppresses nothing.") },
  { T("unknown-rule"), T("'{0}' is not a rule of connlint, so nothing is suppressed by it.") },
  { T("unknown-rule-did-you-mean"), T("'{0}' is not a rule of connlint; did you mean '{1}'\?") },
  { T("unknown-directive"), T("'{0}' is not a directive of connlint, so it suppresses nothing.") },
  { T("no-reason"), T("'{0}' gives no reason, which the configuration requires, so it suppresses nothing.") },
  { T("not-allowed"), T("'{0}' suppresses nothing: the configuration allows no suppression by comments.") },
};

static const struct connlint_rule rules[] = {
  {
    T("misspelled-secret-key"),
    T("A secret under a misspelled key, which the server does not mask"),
    T(
      "A server that masks secrets in CONNECTION statements knows them by their keys. A key that is nearly right\n"
      "('ap-key', 'api_key', 'pasword') is to it an unknown option like any other, and its value stays readable.\n"
      "\n"
      "The value then shows in the statement list of the console, the API and the command line, in audit logs, in\n"
      "Terraform state, in the history files of shells and SQL clients, and in this file's git history. Often the\n"
      "statement fails as well, is corrected and run again: the failed statement and its secret remain in the list.\n"
      "\n"
      "Confluent's documentation has this very case: with 'ap-key' the value is not redacted. An underscore for a hyphen\n"
      "is enough."),
    T(
      "Correct the key, put a placeholder or a reference in place of the value, and rotate the secret if the statement\n"
      "was ever run or committed. 'connlint mask --fix-keys' corrects the key and masks the value."),
    T(
      "CREATE CONNECTION `openai-prod` WITH (\n"
      "  'type' = 'openai',\n"
      "  'endpoint' = 'https://api.openai.com/v1/chat/completions',\n"
      "  'ap-key' = 'harbour-lamp-stone'\n"
      ");"),
    T(
      "CREATE CONNECTION `openai-prod` WITH (\n"
      "  'type' = 'openai',\n"
      "  'endpoint' = 'https://api.openai.com/v1/chat/completions',\n"
      "  'api-key' = '${OPENAI_API_KEY}'\n"
      ");"),
    NUMBERS(2, 312, 798),
    T("9.1"), T("very-high"),
    misspelled_secret_key_messages, 5,
  },
  {
    T("broken-statement"),
    T("A secret in a statement whose syntax is wrong, so that masking may miss it"),
    T(
      "Masking on the server works on statements that it understands. If WITH, a comma, a quote or a bracket is missing,\n"
      "the text may be stored as it came, with the secret in it, although the key is right. The statement fails, but it\n"
      "has been sent: it shows in the statement list of the console, the API and the command line, in audit logs and in\n"
      "error messages, and it stays in the history file of the SQL client and in this file's git history."),
    T(
      "Mend the syntax before the statement is run, put a placeholder or a reference in place of the value, and rotate\n"
      "the secret if the statement was ever sent or committed."),
    T(
      "CREATE CONNECTION `openai-prod` WITH (\n"
      "  'type' = 'openai'\n"
      "  'endpoint' = 'https://api.openai.com/v1/chat/completions'\n"
      "  'api-key' = 'harbour-lamp-stone'\n"
      ");"),
    T(
      "CREATE CONNECTION `openai-prod` WITH (\n"
      "  'type' = 'openai',\n"
      "  'endpoint' = 'https://api.openai.com/v1/chat/completions',\n"
      "  'api-key' = '${OPENAI_API_KEY}'\n"
      ");"),
    NUMBERS(2, 312, 798),
    T("8.6"), T("high"),
    broken_statement_messages, 5,
  },
  {
    T("secret-in-url"),
    T("Credentials inside a URL, a connection string or a header"),
    T(
      "URLs, JDBC strings and connection strings can carry a user name and a password, a token or an account key; headers\n"
      "can carry an authorization. Servers mask whole values by key, and keys such as 'endpoint' are meant to be seen:\n"
      "what is embedded in their values is shown in clear text for good.\n"
      "\n"
      "It shows in the statement list of the console, the API and the command line, in DESCRIBE and SHOW CREATE, in audit\n"
      "logs, in Terraform state, in proxies' and web servers' logs, in error messages that quote the URL, and in this\n"
      "file's git history."),
    T(
      "Take the credential out of the value and give it under the key that the engine has for it, as a placeholder or a\n"
      "reference. Where there is no such key, use a placeholder for the credential alone. Rotate it if the statement was\n"
      "ever run or committed."),
    T(
      "CREATE CONNECTION orders WITH (\n"
      "  'type' = 'rest',\n"
      "  'endpoint' = 'https://reader:harbour-lamp-stone@orders.example/v1',\n"
      "  'token' = '${ORDERS_TOKEN}'\n"
      ");"),
    T(
      "CREATE CONNECTION orders WITH (\n"
      "  'type' = 'rest',\n"
      "  'endpoint' = 'https://orders.example/v1',\n"
      "  'username' = 'reader',\n"
      "  'password' = '${ORDERS_PASSWORD}'\n"
      ");"),
    NUMBERS(3, 798, 522, 312),
    T("8.6"), T("very-high"),
    secret_in_url_messages, 3,
  },
  {
    T("secret-shaped-value"),
    T("A value that is evidently a secret under a key that is not for secrets"),
    T(
      "The value has the format of a provider's API key or token, or is a private key, a JSON Web Token or a service\n"
      "account file, but its key is not one for secrets. Key and value were swapped, a value went to the wrong line, or\n"
      "the key was made up. The server does not mask values of such keys.\n"
      "\n"
      "The value shows in the statement list of the console, the API and the command line, in DESCRIBE and SHOW CREATE,\n"
      "in audit logs, in Terraform state, in history files of shells and SQL clients, and in this file's git history.\n"
      "Scanners that run on published text find such formats within minutes."),
    T(
      "Give the value under the right key, as a placeholder or a reference, and rotate the secret if the statement was\n"
      "ever run or committed."),
    T(
      "CREATE CONNECTION `vertex-prod` WITH (\n"
      "  'type' = 'vertexai',\n"
      "  'endpoint' = '-----BEGIN PRIVATE KEY-----\n"
      "cGx1bS10cmVlLXRlYQ==\n"
      "-----END PRIVATE KEY-----',\n"
      "  'service-key' = '${VERTEX_SERVICE_KEY}'\n"
      ");"),
    T(
      "CREATE CONNECTION `vertex-prod` WITH (\n"
      "  'type' = 'vertexai',\n"
      "  'endpoint' = 'https://europe-west4-aiplatform.googleapis.com/v1/models/demo',\n"
      "  'service-key' = '${VERTEX_SERVICE_KEY}'\n"
      ");"),
    NUMBERS(2, 798, 312),
    T("9.1"), T("very-high"),
    secret_shaped_value_messages, 4,
  },
  {
    T("exposed-secret"),
    T("A secret in clear text under the right key, exposed by the file itself"),
    T(
      "The key is right, so a server that masks secrets will mask this one. The file does not: whoever can read the\n"
      "repository, a backup, a CI log, an editor's swap file or a fork reads the secret too, and git keeps it after it is\n"
      "deleted.\n"
      "\n"
      "Not every server masks even then. Apache Flink keeps all but a few keys in its catalogue in clear text, and\n"
      "several databases store the statement as it came. The SQL client's history file has it in any case."),
    T(
      "Put a placeholder that your deployment fills in, or the engine's own secret reference, in place of the value.\n"
      "Rotate the secret if the file was ever committed or shared. 'connlint mask' replaces the value."),
    T(
      "CREATE CONNECTION `openai-prod` WITH (\n"
      "  'type' = 'openai',\n"
      "  'endpoint' = 'https://api.openai.com/v1/chat/completions',\n"
      "  'api-key' = 'harbour-lamp-stone'\n"
      ");"),
    T(
      "CREATE CONNECTION `openai-prod` WITH (\n"
      "  'type' = 'openai',\n"
      "  'endpoint' = 'https://api.openai.com/v1/chat/completions',\n"
      "  'api-key' = '${OPENAI_API_KEY}'\n"
      ");"),
    NUMBERS(2, 798, 312),
    T("7.5"), T("very-high"),
    exposed_secret_messages, 3,
  },
  {
    T("missing-secret"),
    T("A required secret is absent, and an unknown key holds what was meant to be it"),
    T(
      "This type of connection requires a secret. The statement does not give it under any key that the server knows, and\n"
      "it has a literal under a key that the type does not have. That literal was very likely meant to be the secret,\n"
      "however little its key resembles the right one.\n"
      "\n"
      "The server does not mask values of unknown keys: the literal shows in the statement list of the console, the API\n"
      "and the command line, in audit logs, in Terraform state, in history files and in this file's git history."),
    T(
      "Give the secret under the key that the message names, as a placeholder or a reference, and rotate it if the\n"
      "statement was ever run or committed. If the literal is no secret, remove the option: the server does not know it."),
    T(
      "CREATE CONNECTION `openai-prod` WITH (\n"
      "  'type' = 'openai',\n"
      "  'endpoint' = 'https://api.openai.com/v1/chat/completions',\n"
      "  'zugang' = 'harbour-lamp-stone'\n"
      ");"),
    T(
      "CREATE CONNECTION `openai-prod` WITH (\n"
      "  'type' = 'openai',\n"
      "  'endpoint' = 'https://api.openai.com/v1/chat/completions',\n"
      "  'api-key' = '${OPENAI_API_KEY}'\n"
      ");"),
    NUMBERS(2, 312, 798),
    T("8.2"), T("high"),
    missing_secret_messages, 1,
  },
  {
    T("unknown-key"),
    T("A literal under a key that this type of connection does not have"),
    T(
      "The type of the connection has a known and closed list of keys, and this key is not in it. Its value does not look\n"
      "like a secret, but nobody masks it either: whatever it is shows in the statement list of the console, the API and\n"
      "the command line, in audit logs and in Terraform state. Usually the server refuses the statement.\n"
      "\n"
      "Keys are matched as they are written: a hyphen, an underscore and a dot are different characters."),
    T(
      "Correct the key or remove the option. If the engine has learnt a new key, name it under 'keys' in '.connlint.yml',\n"
      "as secret or as harmless."),
    T(
      "CREATE CONNECTION `openai-prod` WITH (\n"
      "  'type' = 'openai',\n"
      "  'endpoint' = 'https://api.openai.com/v1/chat/completions',\n"
      "  'api-key' = '${OPENAI_API_KEY}',\n"
      "  'region' = 'europe-west'\n"
      ");"),
    T(
      "CREATE CONNECTION `openai-prod` WITH (\n"
      "  'type' = 'openai',\n"
      "  'endpoint' = 'https://api.openai.com/v1/chat/completions',\n"
      "  'api-key' = '${OPENAI_API_KEY}'\n"
      ");"),
    NUMBERS(1, 20),
    ABSENT, T("high"),
    unknown_key_messages, 2,
  },
  {
    T("unknown-type"),
    T("A connection type that no catalogue has"),
    T(
      "The type decides which keys the server knows and masks. With a type that does not exist the statement fails, and\n"
      "what it held may be shown as it was sent: in the statement list of the console, the API and the command line, and\n"
      "in audit logs. connlint judges the keys of such a statement by their words and values alone, which is less exact."),
    T(
      "Correct the type. If the engine has learnt a new type, suppress the warning with a reason until connlint knows it\n"
      "too."),
    T(
      "CREATE CONNECTION `openai-prod` WITH (\n"
      "  'type' = 'opanai',\n"
      "  'endpoint' = 'https://api.openai.com/v1/chat/completions',\n"
      "  'api-key' = '${OPENAI_API_KEY}'\n"
      ");"),
    T(
      "CREATE CONNECTION `openai-prod` WITH (\n"
      "  'type' = 'openai',\n"
      "  'endpoint' = 'https://api.openai.com/v1/chat/completions',\n"
      "  'api-key' = '${OPENAI_API_KEY}'\n"
      ");"),
    NUMBERS(1, 20),
    ABSENT, T("high"),
    unknown_type_messages, 2,
  },
  {
    T("misspelled-keyword"),
    T("A CONNECTION statement with a misspelled or missing keyword"),
    T(
      "The statement is meant to be a CONNECTION statement, but one of its keywords is misspelled or missing. The server\n"
      "does not recognise it, so it does not know that its options hold secrets: the whole text, values included, shows\n"
      "in the statement list of the console, the API and the command line, in audit logs and in error messages.\n"
      "\n"
      "connlint reads the statement in spite of it. Secrets in it are reported as broken-statement."),
    T("Correct the keyword."),
    T(
      "CREATE CONECTION `openai-prod` WITH (\n"
      "  'type' = 'openai',\n"
      "  'endpoint' = 'https://api.openai.com/v1/chat/completions',\n"
      "  'api-key' = '${OPENAI_API_KEY}'\n"
      ");"),
    T(
      "CREATE CONNECTION `openai-prod` WITH (\n"
      "  'type' = 'openai',\n"
      "  'endpoint' = 'https://api.openai.com/v1/chat/completions',\n"
      "  'api-key' = '${OPENAI_API_KEY}'\n"
      ");"),
    NUMBERS(1, 20),
    ABSENT, T("high"),
    misspelled_keyword_messages, 2,
  },
  {
    T("unused-suppression"),
    T("A suppression comment that suppresses nothing, or does not name a rule"),
    T(
      "A comment that suppresses nothing is left over from a finding that is gone, or stands on the wrong line, or names\n"
      "the wrong rule. Left in place it can hide the next secret that somebody writes there.\n"
      "\n"
      "A suppression has to name its rules, so that it never hides more than was looked at. Only comments count, not text\n"
      "in literals. A rule that is switched off for this run is not reported as unused."),
    T(
      "Remove the comment, or the rule that the message names. Otherwise name the rule, and put the comment on the\n"
      "finding's line, on the line where its statement starts, or on the line before with 'ignore-next-line'. A\n"
      "reason stands after '--'."),
    T(
      "-- connlint:ignore-next-line exposed-secret -- for the demonstration only\n"
      "CREATE CONNECTION `openai-prod` WITH (\n"
      "  'type' = 'openai',\n"
      "  'endpoint' = 'https://api.openai.com/v1/chat/completions',\n"
      "  'api-key' = '${OPENAI_API_KEY}'\n"
      ");"),
    T(
      "-- connlint:ignore-next-line exposed-secret -- for the demonstration only\n"
      "CREATE CONNECTION `openai-demo` WITH (\n"
      "  'type' = 'openai',\n"
      "  'endpoint' = 'http://localhost:8080/v1',\n"
      "  'api-key' = 'harbour-lamp-stone'\n"
      ");"),
    ABSENT,
    ABSENT, T("very-high"),
    unused_suppression_messages, 7,
  },
};

static const struct connlint_catalogue catalogue = {
  engines, 15,
  {
    { letters, sizeof letters - 1 }, words, 2378,
    NUMBERS(8192, 33, 1033, 1381, 0, 0, 0, 0, 1875, 1287, 1059, 895, 0, 0, 0, 0, 0, 1708, 0, 0, 0,
  0, 0, 0, 0, 1054, 0, 0, 0, 1682, 0, 0, 0, 26, 0, 12, 0, 2172, 0, 0, 375,
  0, 448, 0, 0, 0, 1360, 0, 0, 1253, 0, 0, 0, 0, 1512, 0, 0, 0, 0, 0, 0,
  0, 0, 1152, 157, 0, 0, 951, 1298, 1495, 1840, 0, 0, 0, 0, 527, 611, 0, 0, 1957, 0,
  0, 531, 0, 0, 0, 0, 0, 0, 0, 2232, 0, 0, 0, 0, 0, 1874, 0, 0, 445, 130,
  464, 0, 0, 0, 0, 0, 0, 944, 0, 0, 1045, 1736, 2106, 1144, 0, 1459, 1438, 0, 0, 0,
  842, 0, 0, 0, 0, 1403, 914, 1896, 0, 270, 1620, 0, 0, 0, 0, 0, 0, 0, 293, 0,
  0, 1175, 0, 2121, 0, 0, 572, 1884, 0, 0, 844, 1966, 0, 0, 0, 0, 0, 2359, 2366, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 915, 0, 1121, 1606, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 566, 0, 0, 0, 0, 0, 0, 0, 0, 0, 455, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 971, 0, 786, 0, 0, 0, 0, 859, 2329, 736, 2108, 1310, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 905, 0, 0, 809, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 2183, 0, 0, 2240, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 2311, 0,
  1533, 1358, 1942, 0, 0, 0, 0, 0, 0, 0, 0, 1334, 0, 0, 0, 0, 0, 0, 0, 0,
  24, 503, 2140, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1194, 0, 217, 0, 0, 0, 0, 0,
  0, 0, 0, 2009, 929, 0, 0, 0, 396, 0, 0, 0, 0, 603, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 570, 1093, 1592, 0, 48, 1282, 0, 0, 651, 0, 583, 1635,
  2313, 0, 0, 0, 1491, 0, 2057, 922, 1917, 0, 1838, 0, 0, 0, 0, 1830, 0, 0, 0, 1839,
  0, 0, 370, 1851, 0, 0, 0, 0, 1003, 0, 1106, 0, 2049, 0, 0, 665, 1607, 0, 1507, 857,
  2089, 2137, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2070, 2362, 0, 0, 0, 146, 0,
  0, 433, 0, 535, 0, 1613, 1847, 0, 0, 2364, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  613, 0, 0, 1486, 0, 0, 0, 892, 1363, 0, 0, 0, 1628, 0, 0, 0, 0, 0, 2221, 449,
  1448, 0, 0, 0, 0, 491, 0, 0, 0, 1918, 141, 0, 0, 0, 0, 0, 0, 0, 0, 1094,
  229, 967, 2064, 346, 840, 1362, 1707, 1809, 1953, 2013, 0, 1704, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 2190, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 2297, 0, 0, 0, 0, 0, 397, 1032, 0, 1570, 1182, 1777, 0, 0, 0,
  0, 0, 0, 0, 201, 1548, 1721, 0, 0, 0, 0, 1614, 371, 656, 1237, 1485, 0, 0, 381, 1739,
  846, 0, 0, 0, 0, 0, 0, 0, 0, 2368, 1213, 0, 372, 2123, 0, 0, 0, 0, 0, 0,
  318, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  978, 0, 0, 0, 749, 2105, 0, 2370, 0, 1146, 0, 0, 0, 0, 0, 0, 485, 0, 0, 0,
  0, 0, 0, 0, 0, 330, 758, 2005, 0, 1365, 0, 0, 0, 0, 0, 0, 0, 258, 1468, 0,
  0, 0, 0, 0, 1796, 0, 534, 0, 0, 0, 0, 1266, 0, 0, 0, 0, 0, 0, 0, 1706,
  0, 0, 0, 2004, 2186, 0, 0, 2319, 791, 997, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2239,
  0, 0, 0, 0, 0, 138, 0, 0, 0, 0, 0, 0, 0, 1525, 848, 0, 0, 161, 424, 0,
  0, 0, 0, 189, 0, 0, 0, 1044, 2205, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1862, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 439,
  0, 0, 1372, 0, 0, 0, 0, 1390, 0, 0, 0, 1947, 0, 0, 0, 1074, 0, 0, 0, 52,
  0, 0, 0, 0, 0, 0, 0, 0, 1698, 0, 0, 1798, 0, 0, 0, 0, 0, 0, 2011, 2161,
  0, 0, 0, 0, 0, 0, 168, 0, 0, 0, 0, 783, 989, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 195, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 298, 0, 0, 0, 0,
  0, 51, 0, 0, 0, 0, 1374, 0, 0, 0, 0, 0, 180, 0, 0, 0, 0, 0, 1011, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 870, 0, 0, 0, 0, 0, 0, 0,
  1389, 0, 0, 0, 1711, 0, 0, 1618, 0, 0, 0, 0, 0, 0, 0, 1616, 0, 0, 0, 0,
  0, 0, 0, 303, 2357, 0, 0, 0, 421, 0, 0, 85, 0, 0, 0, 0, 0, 1016, 122, 423,
  769, 117, 581, 1323, 1941, 2048, 2116, 0, 0, 0, 0, 0, 2331, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 1281, 0, 0, 0, 0, 0, 0, 0, 939, 451, 1728, 1804,
  2237, 1252, 0, 233, 495, 0, 2215, 145, 1926, 0, 0, 0, 58, 0, 2171, 0, 2337, 477, 1647, 0,
  0, 0, 0, 0, 0, 0, 980, 0, 0, 0, 0, 0, 474, 2194, 0, 0, 1998, 0, 0, 0,
  0, 0, 2344, 0, 1502, 0, 0, 0, 0, 149, 1183, 2290, 990, 0, 0, 0, 374, 0, 0, 0,
  0, 0, 0, 0, 1547, 0, 0, 0, 0, 0, 0, 1584, 0, 0, 1817, 356, 0, 0, 0, 1184,
  0, 2341, 0, 0, 1694, 129, 940, 1759, 0, 0, 0, 0, 2069, 0, 0, 0, 0, 878, 0, 0,
  0, 289, 0, 295, 941, 1513, 0, 0, 0, 0, 0, 1968, 0, 67, 0, 2201, 1867, 0, 0, 1521,
  336, 1743, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 890, 0, 0, 352, 0, 0, 0, 0,
  0, 0, 773, 1428, 1622, 2041, 0, 0, 2285, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1565, 2130, 1562, 0,
  0, 0, 2091, 0, 0, 0, 0, 2110, 438, 798, 2147, 0, 0, 0, 29, 0, 1385, 0, 0, 0,
  497, 1132, 0, 0, 0, 0, 0, 0, 0, 0, 1816, 1980, 0, 0, 0, 0, 0, 0, 0, 0,
  763, 799, 0, 1313, 178, 0, 0, 0, 0, 1995, 2056, 0, 1831, 0, 0, 0, 2263, 1445, 0, 0,
  0, 0, 0, 0, 0, 41, 1187, 0, 34, 523, 2300, 0, 100, 511, 0, 0, 0, 0, 0, 0,
  166, 1644, 0, 1192, 0, 2127, 0, 1370, 1653, 80, 1202, 1344, 0, 0, 0, 147, 0, 0, 0, 1138,
  0, 968, 1348, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1788, 0, 0, 0, 0,
  0, 0, 256, 0, 0, 0, 0, 0, 156, 0, 0, 0, 0, 1453, 279, 0, 0, 0, 77, 1042,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1257, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1070, 0, 830, 2133, 0, 0, 0, 1052, 0,
  0, 0, 0, 872, 490, 2316, 2101, 0, 2000, 0, 0, 0, 0, 0, 0, 0, 1004, 1108, 46, 1927,
  0, 0, 882, 0, 0, 599, 728, 1660, 970, 0, 0, 0, 0, 0, 0, 0, 0, 1554, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131, 244, 1131, 2315, 0, 0, 0, 751, 0, 0,
  931, 0, 0, 0, 0, 0, 199, 1894, 0, 1399, 0, 0, 979, 1391, 921, 0, 0, 473, 0, 0,
  669, 1411, 1837, 539, 556, 2142, 0, 0, 8, 0, 1027, 0, 0, 828, 584, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 72, 0, 0, 0, 0, 532, 0, 0,
  0, 1232, 0, 949, 0, 0, 0, 909, 0, 0, 329, 1185, 1436, 0, 2318, 0, 0, 0, 0, 0,
  0, 0, 0, 348, 0, 0, 0, 0, 0, 64, 394, 698, 0, 0, 1319, 163, 1970, 0, 0, 502,
  0, 0, 0, 0, 0, 345, 0, 518, 0, 0, 0, 0, 1836, 1551, 0, 0, 494, 0, 243, 684,
  0, 0, 344, 0, 0, 0, 0, 0, 0, 0, 15, 171, 1167, 1959, 221, 0, 0, 0, 0, 0,
  2289, 0, 0, 0, 1944, 0, 2371, 0, 0, 0, 0, 331, 1532, 1569, 0, 994, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 2008, 1065, 1155, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1215, 0, 0,
  0, 0, 0, 789, 0, 0, 0, 0, 0, 0, 0, 0, 1361, 0, 1520, 638, 1802, 0, 925, 0,
  0, 0, 0, 0, 0, 0, 2293, 607, 6, 0, 0, 0, 124, 1881, 1898, 1355, 1659, 1938, 0, 0,
  0, 0, 2206, 0, 687, 0, 479, 0, 0, 0, 0, 0, 0, 0, 0, 585, 0, 0, 0, 0,
  0, 1541, 0, 0, 54, 213, 0, 452, 0, 1375, 0, 0, 0, 1730, 1337, 1807, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 545, 0, 0, 0, 0, 0, 2322, 0, 0, 0, 1244, 0, 500, 76, 2306,
  0, 0, 2223, 0, 377, 0, 271, 307, 0, 0, 0, 0, 0, 0, 0, 0, 784, 550, 1433, 0,
  0, 0, 962, 0, 0, 154, 0, 0, 0, 1461, 0, 1219, 2131, 0, 561, 0, 0, 0, 357, 2195,
  1333, 0, 0, 0, 0, 0, 0, 987, 2036, 0, 0, 0, 0, 0, 0, 0, 948, 0, 0, 1259,
  0, 0, 0, 1632, 1262, 0, 0, 136, 0, 0, 0, 0, 0, 0, 0, 0, 2024, 0, 1079, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1111, 823, 0, 0, 0,
  0, 0, 209, 0, 1671, 0, 0, 0, 0, 0, 488, 0, 0, 0, 847, 1663, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 1296, 0, 0, 0, 319, 2082, 0, 0, 0, 0, 82, 0, 0,
  0, 0, 0, 0, 815, 0, 0, 1800, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1414,
  30, 1326, 2272, 0, 14, 230, 1568, 2378, 0, 0, 0, 822, 1772, 0, 919, 0, 0, 699, 0, 0,
  0, 0, 0, 0, 0, 0, 1825, 1400, 501, 0, 0, 0, 0, 2233, 337, 0, 0, 216, 0, 0,
  1725, 1441, 0, 0, 0, 1229, 0, 0, 2273, 0, 0, 1794, 1261, 0, 0, 0, 0, 1366, 0, 551,
  0, 0, 0, 0, 0, 0, 0, 358, 0, 0, 0, 0, 0, 0, 0, 952, 0, 0, 0, 0,
  0, 0, 0, 2119, 0, 0, 2154, 0, 0, 43, 0, 1812, 0, 0, 0, 0, 0, 834, 252, 2348,
  0, 0, 0, 0, 0, 1166, 1427, 2286, 0, 2203, 0, 0, 2019, 0, 0, 0, 0, 0, 0, 187,
  0, 0, 0, 536, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 716, 1223, 0, 0, 2066, 0, 0, 1174, 0, 0, 1803, 0, 0, 0, 0, 0,
  1680, 2102, 0, 0, 0, 0, 0, 0, 0, 306, 1745, 0, 0, 0, 0, 0, 128, 1538, 0, 0,
  0, 0, 904, 896, 0, 0, 0, 0, 2235, 69, 0, 0, 86, 1303, 692, 0, 1346, 0, 0, 0,
  0, 2094, 0, 0, 1125, 1960, 1230, 0, 0, 0, 0, 2275, 0, 1932, 1964, 2109, 0, 1466, 2294, 417,
  0, 0, 1919, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1417, 1432, 0, 0, 0, 0, 0, 1646,
  0, 0, 0, 0, 0, 283, 1750, 281, 0, 1023, 0, 0, 0, 0, 0, 0, 0, 2346, 0, 92,
  1675, 1705, 0, 0, 0, 0, 0, 0, 0, 1335, 0, 0, 94, 0, 0, 273, 816, 1088, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 228, 2006, 0, 0, 333, 0, 0, 0, 0, 403,
  0, 0, 0, 2184, 0, 0, 2249, 0, 0, 0, 1890, 0, 0, 0, 0, 1199, 2029, 2080, 0, 0,
  0, 0, 2292, 0, 0, 1492, 0, 0, 393, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 885, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 975, 0, 0, 0, 0, 0, 0, 1712, 0, 1545, 0, 0, 1151, 55, 1120, 0, 0,
  0, 79, 0, 1709, 2146, 0, 50, 0, 37, 2134, 778, 2188, 0, 0, 0, 701, 0, 0, 0, 1090,
  0, 0, 0, 1320, 0, 533, 0, 0, 0, 0, 1555, 0, 0, 0, 0, 0, 202, 0, 0, 0,
  0, 1747, 2256, 0, 0, 764, 0, 923, 0, 2034, 0, 1442, 443, 0, 812, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 365, 0, 0, 0, 275, 0, 1986, 0, 340,
  1546, 0, 0, 1643, 0, 267, 0, 2035, 142, 897, 1136, 1950, 0, 0, 2016, 0, 382, 1169, 0, 832,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 686, 0, 74, 0, 0, 0, 0, 2107, 831,
  714, 0, 1517, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1092, 0, 0, 0, 0, 1180, 1312, 0, 0, 0, 0, 0, 2061, 1695, 0, 172, 932, 0, 0, 563,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1972, 1506, 0, 515, 0, 0, 0, 200,
  957, 1030, 1544, 2136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 756, 0, 0, 0, 0, 0,
  0, 0, 1882, 0, 1022, 0, 1848, 0, 0, 0, 137, 0, 1514, 0, 0, 0, 586, 0, 0, 471,
  0, 0, 0, 17, 0, 0, 0, 114, 1393, 0, 0, 0, 1336, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 1367, 0, 1208, 0, 1160, 0, 0, 785, 0, 2321, 0, 0, 691, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 1089, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1751,
  0, 0, 102, 0, 0, 0, 0, 0, 0, 1096, 0, 369, 0, 1141, 0, 1394, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 1210, 0, 2067, 0, 446, 1279, 0, 833, 0, 0, 2026, 0, 0, 0, 194,
  127, 0, 0, 492, 453, 0, 0, 0, 1511, 1693, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1340, 351, 2202, 0, 0, 463, 0, 0, 0, 0,
  140, 2375, 0, 0, 0, 0, 0, 0, 0, 0, 0, 854, 0, 0, 0, 2128, 0, 104, 0, 0,
  1631, 0, 0, 0, 525, 0, 0, 0, 0, 160, 152, 1990, 0, 0, 814, 0, 0, 169, 0, 0,
  0, 0, 1669, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 838, 1225, 1509, 1082, 1734, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 891, 0, 0, 0, 254, 0, 0, 186, 0, 0, 1908, 121,
  0, 2003, 0, 0, 992, 2334, 0, 1109, 0, 0, 0, 1991, 0, 1055, 0, 0, 0, 206, 602, 0,
  735, 0, 977, 0, 0, 850, 0, 1233, 0, 1755, 0, 0, 164, 0, 0, 0, 0, 0, 0, 0,
  0, 144, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2208, 151, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 2209, 0, 0, 0, 0, 2276, 0, 0, 526, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 1098, 0, 0, 1431, 1649, 0, 541, 0, 0, 0, 0, 0, 0, 1019,
  2032, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 999, 1405, 0, 0, 0, 0, 0,
  0, 0, 65, 300, 0, 648, 0, 0, 0, 0, 0, 0, 0, 0, 1041, 507, 1250, 2196, 0, 1000,
  0, 0, 0, 0, 1650, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 983, 0,
  0, 633, 232, 0, 1640, 2010, 0, 0, 0, 0, 0, 1025, 0, 0, 1104, 0, 0, 1484, 0, 0,
  212, 0, 0, 0, 0, 0, 1609, 0, 2165, 0, 2279, 1128, 0, 0, 1443, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 1888, 0, 0, 0, 1656, 1913, 0, 1696, 0, 105, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 287, 0, 0, 0, 0, 0, 0, 0, 0, 0, 893, 1227, 0, 0,
  0, 0, 0, 0, 0, 0, 310, 0, 2302, 1126, 0, 0, 0, 1641, 0, 2018, 0, 0, 0, 0,
  1648, 2023, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 239, 0, 0, 0, 0, 0, 0, 772,
  868, 343, 0, 0, 0, 0, 0, 0, 0, 379, 573, 0, 0, 0, 0, 0, 1454, 0, 0, 606,
  1103, 0, 2252, 0, 0, 0, 0, 0, 1561, 0, 0, 0, 1384, 1081, 0, 0, 0, 2336, 236, 0,
  0, 0, 0, 0, 0, 0, 0, 766, 1422, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2148, 139,
  0, 0, 0, 427, 1602, 0, 2213, 0, 0, 0, 0, 0, 109, 0, 0, 0, 1161, 1518, 0, 0,
  0, 0, 546, 0, 0, 0, 320, 0, 0, 0, 179, 0, 0, 0, 0, 2151, 1859, 0, 0, 0,
  0, 0, 0, 0, 781, 224, 0, 0, 0, 966, 334, 1434, 185, 1748, 0, 0, 0, 376, 2347, 0,
  1985, 0, 0, 0, 1746, 0, 0, 0, 0, 0, 378, 1489, 0, 0, 0, 0, 0, 0, 1189, 0,
  0, 0, 0, 636, 0, 0, 0, 819, 0, 0, 0, 0, 2224, 0, 0, 0, 0, 0, 761, 1357,
  1925, 0, 354, 0, 0, 0, 454, 481, 901, 1308, 2330, 0, 579, 1018, 1742, 953, 0, 0, 0, 482,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 804, 0, 0, 0, 0, 0, 0, 1503, 1579, 1856, 0,
  0, 663, 1118, 2090, 2270, 1844, 0, 0, 0, 0, 1283, 0, 0, 0, 0, 759, 1272, 2079, 0, 234,
  871, 0, 1770, 0, 0, 0, 0, 0, 0, 389, 0, 0, 0, 0, 0, 1841, 0, 0, 0, 0,
  0, 0, 0, 1424, 0, 0, 0, 0, 1470, 0, 1687, 0, 0, 0, 0, 0, 862, 1823, 0, 2189,
  1475, 0, 2339, 0, 103, 1566, 2253, 0, 1600, 0, 0, 1099, 0, 0, 0, 752, 276, 0, 0, 0,
  0, 0, 0, 0, 0, 1787, 292, 1971, 0, 0, 0, 0, 0, 339, 205, 1069, 0, 2280, 0, 0,
  1278, 0, 0, 0, 0, 44, 60, 0, 704, 0, 0, 399, 1274, 0, 0, 0, 0, 0, 1676, 0,
  0, 1780, 1793, 0, 0, 0, 0, 0, 0, 0, 0, 2182, 0, 1188, 2288, 0, 0, 0, 0, 2072,
  2074, 0, 1762, 0, 0, 0, 97, 771, 0, 0, 0, 0, 0, 1543, 1984, 1299, 0, 0, 2045, 2193,
  1892, 291, 0, 1978, 522, 910, 1857, 486, 802, 843, 2308, 727, 562, 1197, 1870, 650, 0, 1752, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 841, 0, 0, 1542, 0, 1037, 1091, 1347,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 245, 1402, 0, 0, 0, 0, 0, 0,
  942, 0, 0, 0, 0, 0, 0, 167, 2247, 1795, 0, 0, 0, 1638, 466, 0, 746, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 2167, 504, 996, 0, 1067, 1869, 0, 0, 325, 1738, 1835,
  0, 0, 1615, 2296, 0, 0, 0, 1582, 0, 745, 0, 0, 660, 0, 0, 0, 0, 0, 53, 0,
  0, 880, 0, 0, 0, 1021, 0, 1850, 0, 0, 0, 0, 654, 0, 0, 0, 0, 0, 1988, 0,
  0, 1556, 0, 0, 1051, 0, 0, 1849, 2058, 2284, 0, 1191, 0, 0, 0, 0, 0, 388, 0, 0,
  0, 0, 0, 0, 2212, 0, 0, 888, 0, 2335, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 1329, 1601, 0, 0, 0, 0, 0, 0, 0, 395, 805, 0, 0, 0, 148, 0, 0, 373,
  1733, 0, 0, 1277, 2021, 645, 748, 2187, 2352, 2216, 2087, 440, 0, 2097, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 1280, 0, 242, 0, 0, 0, 2303, 0, 0, 667, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 428, 0, 0, 0, 0, 0, 0, 0, 0, 558,
  1392, 0, 1190, 1758, 0, 0, 286, 297, 1779, 0, 1505, 0, 0, 0, 0, 0, 0, 568, 0, 0,
  0, 0, 0, 0, 0, 0, 616, 0, 0, 2141, 386, 430, 860, 879, 924, 1598, 0, 2118, 1952, 0,
  0, 1775, 530, 1703, 2310, 0, 0, 0, 0, 0, 685, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 214, 1371, 0, 0, 0, 0, 0, 0, 0, 695, 0, 0, 0, 520, 0, 0, 96,
  0, 0, 0, 0, 165, 2342, 0, 0, 0, 0, 0, 0, 1516, 0, 0, 775, 0, 0, 2037, 249,
  750, 0, 0, 559, 1756, 0, 0, 928, 0, 0, 0, 1176, 0, 0, 509, 0, 0, 0, 0, 0,
  0, 0, 0, 836, 0, 0, 2326, 0, 869, 0, 0, 0, 0, 1550, 2081, 0, 0, 0, 0, 0,
  0, 0, 0, 1488, 457, 0, 0, 0, 0, 498, 640, 0, 0, 0, 1080, 1667, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2254, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 2328, 732, 936, 2257, 0, 0, 0, 0, 0, 1501, 0, 0, 0, 0, 0, 973, 2350, 642, 0,
  73, 0, 0, 0, 0, 578, 1571, 906, 1969, 0, 0, 0, 0, 0, 0, 0, 1552, 0, 0, 0,
  0, 1527, 1477, 0, 0, 0, 0, 0, 0, 0, 0, 2358, 705, 926, 0, 0, 0, 0, 644, 0,
  0, 0, 1268, 1487, 697, 729, 0, 0, 1982, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1196,
  1122, 0, 0, 422, 1302, 0, 0, 0, 0, 0, 0, 0, 0, 708, 0, 803, 0, 0, 0, 0,
  0, 0, 0, 350, 1754, 0, 2282, 0, 0, 0, 937, 0, 757, 0, 0, 0, 0, 0, 852, 1383,
  0, 0, 0, 0, 326, 0, 0, 0, 115, 0, 0, 0, 0, 0, 0, 0, 410, 0, 0, 0,
  0, 0, 0, 1173, 1341, 2132, 2158, 66, 982, 0, 203, 0, 1369, 0, 1078, 0, 0, 1123, 0, 1198,
  797, 1962, 0, 0, 0, 0, 0, 0, 0, 0, 0, 920, 0, 0, 0, 0, 62, 0, 2138, 0,
  0, 0, 0, 0, 693, 0, 13, 0, 2164, 0, 1763, 0, 0, 0, 557, 0, 0, 0, 0, 865,
  2349, 1626, 1878, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 610, 1315, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1062, 0, 0, 0, 0, 555, 2078, 0, 1900, 1407,
  0, 0, 0, 0, 662, 0, 0, 0, 0, 0, 0, 0, 0, 2020, 0, 0, 1699, 0, 0, 1673,
  768, 2264, 0, 0, 2073, 0, 0, 0, 1955, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 1007, 0, 0, 316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1288, 0,
  0, 776, 0, 0, 0, 1627, 0, 196, 153, 2260, 0, 0, 1097, 0, 1377, 0, 0, 0, 0, 174,
  0, 0, 0, 20, 1147, 0, 0, 0, 118, 2054, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 143, 0, 0, 0, 0, 0, 0, 0, 0, 529, 0, 0, 908, 0, 0, 1603, 0, 0, 0,
  0, 0, 0, 0, 0, 1651, 1744, 0, 0, 0, 0, 0, 0, 0, 0, 0, 866, 0, 0, 0,
  1914, 1504, 0, 0, 0, 0, 0, 0, 793, 1359, 0, 0, 0, 0, 2062, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 1133, 0, 1774, 0, 0, 0, 484, 0, 0, 0, 0, 0, 0, 1425,
  0, 0, 1916, 0, 0, 0, 0, 2099, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1352, 39,
  1586, 0, 0, 0, 1782, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 720, 2333, 193, 1451, 2374, 0, 0, 0, 0, 1339, 0, 1483, 0, 0, 0, 981, 0,
  0, 0, 0, 0, 1790, 432, 0, 740, 0, 183, 235, 1321, 0, 0, 0, 0, 1350, 0, 1297, 278,
  0, 0, 676, 0, 972, 45, 2320, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1134, 1249, 0,
  0, 0, 0, 2044, 0, 782, 574, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 817, 0, 553,
  296, 747, 1075, 0, 1678, 0, 0, 0, 0, 680, 2261, 0, 383, 95, 1642, 0, 0, 2117, 0, 0,
  0, 0, 734, 0, 0, 0, 0, 0, 1757, 1789, 1115, 0, 0, 0, 99, 0, 0, 0, 0, 0,
  0, 0, 1591, 0, 1295, 0, 0, 0, 1929, 0, 0, 1574, 0, 0, 0, 0, 0, 0, 0, 2015,
  0, 849, 900, 0, 2174, 0, 630, 264, 0, 1596, 0, 0, 0, 1224, 0, 0, 0, 1572, 0, 1940,
  1889, 1005, 0, 0, 0, 1127, 2210, 367, 0, 0, 694, 0, 0, 384, 658, 0, 1408, 0, 0, 0,
  0, 0, 0, 0, 1801, 0, 0, 0, 0, 1530, 0, 0, 0, 517, 0, 0, 2115, 0, 0, 0,
  0, 1732, 0, 956, 1791, 1958, 0, 0, 2177, 0, 0, 0, 0, 0, 918, 0, 1040, 2173, 0, 1325,
  0, 1951, 0, 0, 0, 0, 0, 1413, 0, 1713, 0, 0, 0, 0, 1907, 0, 1471, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2250, 0, 0, 0, 2096, 0, 0, 0, 0,
  1723, 2299, 0, 398, 1852, 0, 0, 0, 0, 0, 0, 544, 1537, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 1490, 779, 0, 0, 0, 0, 0, 36, 1064, 1729, 0, 1583, 1046,
  601, 0, 0, 204, 0, 2363, 0, 0, 0, 0, 78, 0, 0, 0, 61, 1885, 0, 0, 0, 0,
  0, 2314, 0, 1956, 2372, 0, 0, 0, 0, 0, 1691, 0, 0, 0, 0, 1580, 696, 0, 246, 390,
  332, 2085, 429, 1013, 2176, 0, 0, 0, 0, 741, 1140, 0, 0, 0, 1057, 820, 2281, 0, 0, 0,
  0, 1066, 946, 1273, 825, 1496, 198, 0, 0, 0, 0, 0, 0, 0, 547, 0, 0, 0, 0, 0,
  668, 0, 2046, 2084, 0, 0, 0, 0, 0, 0, 0, 0, 1946, 0, 0, 1587, 1799, 0, 0, 0,
  1499, 0, 0, 1206, 0, 845, 0, 0, 0, 0, 0, 0, 886, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 2157, 0, 309, 1904, 1827, 0, 0, 0, 0, 469,
  1891, 0, 0, 0, 1883, 0, 0, 0, 1549, 0, 57, 0, 0, 0, 0, 0, 1585, 0, 0, 0,
  401, 1679, 0, 0, 0, 0, 355, 1965, 0, 0, 516, 0, 1009, 0, 0, 0, 0, 240, 441, 0,
  0, 0, 0, 0, 0, 0, 0, 2113, 1500, 0, 1024, 0, 808, 0, 323, 0, 0, 827, 1143, 1379,
  0, 0, 0, 0, 0, 0, 0, 1494, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 416,
  2377, 0, 0, 0, 887, 353, 0, 0, 0, 0, 1860, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 2262, 0, 0, 1593, 0, 2160, 0, 710, 0, 0, 1797, 0, 0, 0, 0, 2243, 2143, 0, 0,
  1139, 0, 40, 0, 0, 0, 0, 0, 0, 0, 1353, 0, 1154, 2305, 0, 0, 0, 1275, 0, 0,
  0, 0, 0, 0, 0, 0, 241, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 1670, 0, 1553, 0, 0, 0, 0, 0, 0, 0, 543, 974, 1186,
  0, 0, 0, 0, 0, 0, 0, 0, 1936, 0, 0, 0, 0, 2343, 0, 0, 2059, 0, 1921, 0,
  528, 0, 0, 690, 0, 0, 1997, 0, 0, 958, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1150,
  360, 0, 2086, 0, 2229, 1301, 1872, 2365, 0, 0, 0, 0, 0, 0, 0, 2098, 0, 0, 0, 0,
  465, 0, 1943, 4, 0, 0, 0, 0, 576, 0, 0, 672, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 1510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1076, 0, 0, 0, 0, 1294, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 1376, 0, 0, 0, 0, 0, 1819, 2153, 0, 0, 0,
  0, 1317, 262, 1311, 342, 0, 0, 0, 0, 0, 462, 1058, 0, 0, 0, 0, 0, 0, 0, 133,
  0, 0, 0, 0, 0, 0, 1886, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 1095, 0, 0,
  0, 0, 0, 0, 2266, 0, 652, 81, 1449, 2244, 1879, 0, 0, 0, 1524, 0, 0, 0, 1465, 268,
  1467, 0, 811, 1209, 1060, 2373, 1677, 1681, 2222, 0, 0, 1864, 1330, 2114, 0, 1247, 0, 0, 0, 0,
  0, 0, 0, 0, 1590, 0, 0, 0, 0, 0, 1328, 0, 0, 0, 0, 0, 1818, 0, 0, 0,
  0, 0, 943, 0, 0, 1536, 0, 0, 0, 0, 0, 0, 0, 0, 0, 796, 0, 682, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 1248, 0, 0, 0, 0, 1338, 0, 425, 1222, 0, 2340, 0,
  173, 0, 0, 0, 0, 0, 0, 597, 0, 274, 1226, 1629, 1418, 0, 0, 0, 0, 0, 0, 0,
  934, 0, 0, 0, 0, 0, 0, 0, 1050, 0, 0, 0, 0, 0, 0, 622, 0, 0, 302, 0,
  1493, 1006, 2226, 0, 0, 0, 538, 858, 0, 1158, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1316,
  2369, 0, 0, 1314, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 2155, 0, 0, 933, 938, 1474, 1135, 1594, 1853, 639, 0, 0, 0, 567, 0, 1905, 0, 23,
  0, 2169, 2277, 0, 1842, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1010, 0, 1833, 2125, 0,
  0, 0, 0, 0, 0, 0, 0, 1083, 93, 620, 0, 0, 867, 0, 0, 0, 0, 0, 0, 0,
  0, 1623, 0, 0, 988, 272, 0, 0, 0, 0, 722, 2050, 2104, 0, 0, 0, 0, 0, 0, 1806,
  0, 0, 0, 0, 0, 0, 0, 0, 1828, 0, 0, 0, 0, 0, 2179, 0, 0, 0, 1462, 0,
  2354, 0, 0, 0, 1826, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2191, 2307, 0, 1239, 1163, 0,
  0, 0, 0, 0, 1688, 0, 0, 0, 0, 0, 0, 0, 0, 2234, 0, 0, 1291, 0, 0, 0,
  0, 0, 571, 0, 1581, 387, 1652, 0, 993, 0, 0, 0, 0, 0, 0, 460, 0, 0, 634, 0,
  0, 1200, 0, 0, 0, 0, 0, 1773, 0, 0, 0, 0, 0, 1401, 0, 284, 0, 0, 0, 0,
  0, 0, 548, 0, 683, 0, 0, 0, 282, 0, 0, 0, 0, 0, 0, 1781, 0, 0, 0, 90,
  1617, 2166, 0, 0, 0, 853, 1087, 0, 475, 0, 0, 0, 524, 0, 674, 0, 0, 0, 0, 0,
  314, 0, 0, 0, 670, 0, 876, 837, 1168, 1808, 1456, 1834, 1589, 0, 0, 0, 0, 666, 2259, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 1740, 1368, 32, 0, 0, 0, 0, 0, 0, 1567, 1829, 0,
  0, 1855, 0, 0, 0, 0, 0, 0, 0, 0, 598, 0, 0, 1731, 0, 0, 0, 2075, 0, 2047,
  0, 0, 1404, 2120, 1195, 0, 0, 0, 0, 0, 0, 1930, 2053, 0, 0, 614, 0, 0, 0, 2163,
  113, 7, 0, 2093, 884, 1949, 0, 2038, 733, 1578, 1349, 0, 1020, 0, 0, 251, 0, 2267, 0, 0,
  0, 0, 0, 49, 863, 3, 1028, 1735, 1963, 950, 1327, 2103, 2327, 0, 0, 0, 0, 0, 0, 1534,
  0, 2304, 0, 0, 0, 0, 0, 0, 2170, 2295, 0, 0, 0, 0, 1292, 1112, 468, 290, 1398, 225,
  739, 1284, 1409, 2095, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 404,
  27, 184, 402, 0, 0, 0, 1217, 1285, 0, 0, 0, 2051, 2180, 0, 0, 0, 0, 0, 0, 0,
  1605, 2022, 0, 98, 1426, 0, 0, 0, 0, 0, 0, 0, 913, 0, 0, 0, 0, 0, 0, 88,
  0, 0, 0, 609, 1630, 0, 2246, 0, 0, 2298, 1915, 0, 0, 0, 0, 0, 617, 0, 0, 0,
  1760, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1973, 0, 0, 0, 0, 0, 0, 0,
  0, 1242, 0, 263, 1977, 0, 0, 0, 407, 83, 2291, 0, 0, 0, 0, 0, 0, 1737, 0, 0,
  0, 1701, 0, 1625, 363, 1446, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1157, 0, 0, 0,
  0, 0, 0, 1015, 447, 1001, 285, 0, 0, 0, 0, 0, 903, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 2126, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1072, 0, 0, 0, 1805, 2031, 0, 162, 0, 0, 0, 1961, 0, 0, 0, 0, 721, 341, 0, 0,
  0, 0, 1810, 0, 1722, 1684, 0, 0, 0, 1895, 1276, 0, 126, 1444, 0, 582, 519, 0, 0, 2214,
  0, 0, 0, 2220, 1820, 2, 1954, 0, 0, 0, 1256, 1786, 0, 0, 0, 0, 47, 119, 0, 0,
  0, 618, 0, 0, 1149, 0, 0, 0, 0, 1397, 0, 0, 493, 0, 0, 0, 0, 589, 593, 211,
  995, 1153, 1172, 1702, 0, 191, 0, 588, 738, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  2236, 0, 1692, 0, 0, 0, 0, 0, 1901, 1999, 0, 0, 0, 0, 0, 89, 0, 0, 801, 0,
  0, 0, 0, 0, 0, 182, 0, 0, 0, 2159, 1201, 0, 0, 0, 0, 1332, 305, 1156, 1519, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 311, 1203, 1458, 1423, 0, 824, 0, 0, 0,
  0, 0, 0, 0, 1269, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 59, 0, 0, 0,
  1645, 0, 0, 0, 0, 2268, 0, 0, 1110, 0, 2323, 0, 1387, 368, 0, 0, 0, 317, 1300, 0,
  223, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1130, 1178, 0, 0, 821, 731, 5, 0, 0, 0,
  0, 0, 0, 0, 826, 0, 0, 0, 0, 0, 0, 1928, 207, 0, 0, 0, 0, 0, 0, 0,
  0, 800, 0, 1061, 0, 0, 0, 0, 991, 1992, 0, 496, 1406, 0, 0, 0, 0, 0, 1792, 0,
  0, 0, 301, 512, 1822, 608, 0, 2068, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1455, 0, 0, 248, 1220, 0, 0, 0, 0, 0, 0, 0, 1718, 2218, 0, 1307, 0, 0, 0,
  2230, 0, 2156, 418, 0, 1658, 0, 0, 0, 0, 419, 328, 0, 0, 0, 0, 1657, 2178, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 917, 0, 0, 0, 0, 2088, 0,
  0, 0, 0, 0, 0, 322, 0, 0, 595, 0, 1768, 0, 0, 0, 788, 0, 0, 0, 0, 0,
  0, 0, 364, 0, 0, 1304, 0, 1843, 0, 0, 0, 0, 25, 0, 0, 0, 564, 0, 0, 0,
  0, 0, 0, 0, 0, 304, 679, 0, 0, 0, 0, 0, 2052, 489, 1017, 0, 0, 0, 0, 0,
  0, 0, 0, 1858, 0, 0, 0, 0, 0, 0, 0, 540, 1440, 1479, 0, 0, 0, 0, 0, 0,
  0, 0, 689, 1039, 0, 0, 0, 0, 0, 0, 0, 2185, 0, 1214, 0, 0, 777, 0, 2122, 255,
  508, 1234, 1290, 1597, 35, 0, 718, 0, 0, 0, 612, 0, 2217, 0, 851, 219, 1741, 0, 0, 0,
  1056, 0, 0, 0, 0, 0, 0, 0, 2278, 0, 0, 0, 0, 0, 0, 1378, 0, 0, 861, 0,
  0, 1526, 0, 0, 0, 0, 0, 0, 0, 947, 0, 874, 0, 0, 0, 0, 442, 0, 998, 0,
  0, 0, 0, 0, 0, 0, 963, 514, 0, 458, 0, 1124, 0, 1903, 965, 0, 0, 0, 0, 0,
  197, 0, 873, 1036, 0, 0, 647, 0, 0, 1880, 308, 1933, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 655, 554, 0, 0, 0, 0, 476, 0, 0, 0, 0, 0, 2043, 0, 0, 0, 0, 792, 765,
  0, 1113, 0, 324, 155, 0, 1236, 0, 0, 0, 0, 237, 1655, 1612, 0, 0, 883, 0, 2017, 0,
  0, 855, 856, 0, 1193, 0, 0, 0, 0, 0, 902, 678, 71, 1920, 0, 0, 0, 0, 0, 0,
  0, 632, 1116, 1430, 0, 1716, 0, 0, 0, 0, 0, 2283, 0, 0, 1610, 1668, 2245, 0, 1897, 0,
  1996, 0, 635, 1764, 0, 2231, 411, 1159, 1697, 0, 312, 0, 0, 1482, 0, 0, 0, 0, 0, 1672,
  1771, 0, 1231, 0, 0, 0, 192, 1084, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 1893, 0, 0, 0, 0, 0, 227, 0, 0, 0, 0, 0, 0, 0, 0, 0, 436,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 770, 1639, 0, 277, 1043, 231, 1463,
  1975, 0, 480, 0, 0, 0, 0, 1212, 1481, 1821, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1948, 1342, 0, 0, 0, 0, 0, 226, 0, 0, 0, 1876, 0, 0, 0, 0, 0, 1935, 0,
  0, 0, 0, 712, 0, 0, 0, 0, 0, 0, 0, 637, 0, 0, 0, 1450, 0, 0, 818, 1508,
  0, 0, 0, 1388, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1309, 1865, 702, 569,
  0, 0, 0, 0, 0, 2129, 0, 0, 0, 175, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 1271, 0, 0, 1749, 0, 0, 575, 0, 0, 1258,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 134, 0, 1293, 0, 1264, 0, 0, 0, 0, 0,
  0, 2356, 877, 1263, 0, 0, 0, 0, 0, 0, 1724, 1811, 0, 984, 1216, 0, 0, 2077, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 431, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 743,
  1267, 0, 0, 894, 0, 0, 0, 0, 0, 677, 0, 1238, 106, 552, 0, 1967, 327, 0, 0, 1529,
  2241, 0, 0, 215, 0, 754, 1814, 2150, 1576, 2338, 0, 0, 1026, 1221, 0, 0, 0, 1204, 1689, 0,
  0, 1246, 0, 0, 0, 0, 0, 0, 0, 0, 1665, 594, 2332, 0, 0, 0, 2219, 0, 190, 2135,
  0, 592, 0, 0, 0, 0, 625, 835, 1887, 0, 0, 0, 176, 1068, 621, 158, 1171, 0, 1559, 959,
  0, 1753, 641, 0, 1861, 0, 0, 760, 1386, 1522, 0, 366, 380, 755, 1305, 1981, 0, 596, 1945, 1012,
  1086, 2092, 1983, 1473, 2211, 2317, 0, 0, 0, 0, 435, 673, 0, 0, 0, 0, 461, 0, 1498, 0,
  0, 1624, 0, 2255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1107, 0, 0, 0, 2258, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 1531, 623, 0, 0, 0, 0, 1053, 0, 0, 0, 1480,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1165, 590, 1784, 0, 0,
  1715, 0, 0, 0, 0, 0, 1588, 1322, 2361, 415, 472, 0, 0, 0, 0, 2287, 1535, 0, 0, 0,
  0, 0, 1177, 0, 1119, 0, 0, 0, 0, 0, 0, 742, 0, 0, 0, 1415, 0, 1815, 0, 0,
  510, 0, 0, 0, 0, 0, 0, 0, 0, 392, 0, 0, 0, 0, 265, 2162, 0, 0, 0, 0,
  1114, 1008, 1912, 0, 2055, 1380, 16, 1228, 406, 9, 1974, 0, 0, 0, 0, 0, 0, 0, 0, 1637,
  0, 0, 0, 0, 0, 1464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 349,
  321, 0, 719, 0, 0, 1868, 2355, 0, 0, 0, 0, 0, 1410, 2040, 0, 0, 0, 0, 0, 2014,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 945, 2071, 0, 0, 0, 0, 0, 1595, 0,
  0, 0, 0, 0, 0, 2181, 1664, 521, 1207, 0, 0, 0, 709, 0, 1785, 1931, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2325, 688, 2324, 1029, 2001, 1071, 2076, 2197,
  1035, 434, 1674, 1373, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1437, 0, 0, 0, 0,
  0, 0, 1324, 1564, 0, 0, 1034, 0, 0, 247, 1619, 1877, 1343, 0, 0, 0, 0, 0, 0, 1211,
  0, 0, 0, 1599, 0, 1846, 0, 1396, 605, 0, 0, 0, 0, 0, 456, 0, 0, 0, 0, 0,
  0, 1726, 1558, 1685, 0, 0, 927, 0, 0, 1923, 0, 0, 1979, 467, 0, 0, 1611, 0, 0, 1478,
  0, 986, 560, 0, 0, 0, 0, 0, 806, 0, 0, 0, 0, 591, 0, 0, 269, 807, 542, 1354,
  1765, 0, 0, 70, 0, 0, 0, 1452, 0, 0, 0, 0, 0, 0, 0, 725, 478, 0, 0, 0,
  1331, 935, 985, 0, 0, 2251, 0, 0, 1937, 1240, 0, 19, 1421, 580, 116, 0, 0, 426, 0, 0,
  0, 0, 0, 0, 726, 0, 864, 0, 0, 0, 780, 0, 2030, 0, 0, 0, 0, 2083, 0, 2112,
  0, 0, 112, 0, 0, 10, 499, 0, 0, 0, 0, 0, 1783, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 135, 0, 0, 0, 0, 899, 0, 0, 0, 0, 68, 960, 87, 2002,
  0, 0, 0, 0, 0, 0, 220, 2242, 0, 0, 964, 0, 1845, 753, 0, 0, 0, 0, 0, 717,
  0, 0, 0, 0, 0, 218, 0, 1636, 413, 0, 1560, 0, 0, 643, 0, 0, 911, 1447, 1717, 0,
  0, 0, 0, 420, 0, 0, 2200, 0, 107, 0, 0, 0, 0, 0, 875, 0, 0, 1049, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 1395, 0, 0, 0, 1686, 0, 0, 0, 0, 0, 813,
  0, 0, 0, 0, 0, 762, 0, 1031, 444, 0, 0, 0, 0, 0, 412, 0, 969, 0, 2033, 0,
  18, 0, 0, 0, 0, 0, 0, 0, 675, 0, 0, 2039, 0, 0, 0, 0, 0, 0, 0, 0,
  391, 0, 1048, 2175, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 737, 0, 0, 1181, 0, 0,
  210, 0, 0, 0, 653, 2301, 0, 2192, 261, 0, 1654, 359, 1002, 222, 2353, 0, 0, 0, 0, 0,
  1235, 0, 0, 0, 0, 2228, 0, 0, 0, 1714, 0, 2145, 0, 0, 0, 0, 0, 0, 0, 1523,
  0, 0, 1356, 0, 0, 0, 1435, 912, 0, 0, 0, 0, 1909, 0, 0, 0, 385, 1776, 294, 1265,
  0, 0, 0, 1690, 2227, 0, 0, 0, 0, 0, 0, 723, 120, 1270, 288, 657, 1457, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 338, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 1416, 181, 1243,
  629, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 646, 0, 0, 0, 0,
  1142, 0, 0, 0, 0, 0, 0, 0, 0, 0, 259, 1832, 0, 0, 0, 2207, 0, 1420, 810, 0,
  1539, 1117, 313, 42, 1260, 1761, 108, 907, 1866, 0, 0, 1727, 2269, 619, 1345, 0, 1906, 0, 0, 0,
  0, 0, 0, 661, 0, 0, 0, 0, 1993, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2152, 0,
  75, 299, 0, 0, 0, 0, 0, 961, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  774, 0, 0, 2198, 0, 0, 0, 0, 0, 0, 0, 0, 0, 260, 724, 0, 0, 315, 1710, 0,
  0, 0, 0, 0, 0, 408, 0, 0, 930, 0, 0, 0, 0, 0, 787, 0, 0, 2274, 0, 1382,
  257, 0, 0, 0, 0, 0, 0, 159, 0, 0, 0, 0, 1251, 1102, 0, 0, 0, 0, 0, 0,
  0, 437, 0, 0, 0, 1497, 0, 1621, 0, 0, 0, 1976, 0, 0, 0, 0, 0, 0, 1412, 0,
  0, 0, 0, 0, 0, 0, 2100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 266, 0, 649, 715, 0, 0, 0, 0, 0, 0, 0, 0, 0, 707, 0, 0, 0,
  0, 0, 0, 0, 0, 1137, 513, 0, 744, 0, 0, 0, 0, 188, 2238, 2312, 0, 0, 0, 659,
  1769, 0, 0, 0, 0, 1318, 2124, 0, 0, 0, 0, 1871, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 955, 0, 0, 0, 0, 0, 0, 2012, 1439, 1766, 0, 0, 0, 0, 0, 0, 0, 0,
  21, 170, 1813, 537, 1073, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1419, 0, 1129, 1573,
  0, 0, 0, 0, 1528, 1575, 470, 549, 0, 0, 0, 0, 730, 0, 0, 0, 0, 1429, 0, 1854,
  0, 0, 0, 2351, 0, 459, 2309, 483, 0, 0, 0, 1633, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 2149, 0, 0, 0, 0, 0, 1476, 1105, 31, 1515, 1683, 0, 0, 1662, 0, 0, 0, 681,
  0, 795, 0, 0, 0, 2065, 409, 0, 0, 767, 0, 0, 1989, 0, 0, 1924, 0, 2225, 0, 0,
  0, 0, 0, 0, 0, 1563, 0, 0, 0, 0, 0, 0, 0, 0, 280, 1922, 0, 628, 0, 794,
  0, 0, 0, 565, 976, 0, 0, 0, 790, 0, 0, 0, 0, 0, 0, 56, 1286, 2007, 0, 0,
  0, 2025, 0, 0, 0, 253, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1162, 1205,
  0, 0, 335, 0, 700, 1047, 0, 0, 0, 0, 713, 2063, 0, 1666, 0, 0, 1077, 587, 0, 703,
  0, 0, 0, 0, 0, 0, 0, 0, 577, 1720, 2042, 0, 0, 0, 0, 0, 0, 0, 2204, 0,
  0, 0, 0, 0, 0, 506, 0, 132, 1241, 0, 0, 400, 711, 1170, 0, 0, 0, 2367, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 347, 0, 1873, 0, 0, 0, 0, 1460,
  0, 0, 0, 0, 0, 0, 0, 1164, 1100, 0, 0, 0, 1577, 0, 0, 0, 664, 0, 1910, 2199,
  0, 0, 0, 0, 0, 0, 600, 1063, 0, 101, 0, 0, 0, 1719, 250, 0, 0, 0, 1911, 0,
  0, 0, 0, 110, 1218, 0, 0, 0, 0, 0, 0, 0, 1351, 0, 0, 1767, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 671, 0, 0, 0, 0, 0, 0, 0, 1778, 0, 2060, 898, 0, 0, 0,
  0, 0, 0, 0, 414, 0, 1608, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 63, 125, 208,
  2265, 0, 0, 0, 0, 0, 1540, 0, 0, 0, 0, 0, 0, 2360, 0, 1014, 362, 1038, 2345, 0,
  0, 0, 487, 0, 0, 0, 0, 0, 0, 0, 1469, 839, 0, 0, 0, 0, 1472, 0, 0, 0,
  0, 0, 631, 0, 0, 0, 1661, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  954, 0, 0, 0, 238, 627, 0, 0, 0, 2028, 1254, 0, 0, 0, 361, 624, 0, 1634, 0, 0,
  0, 1101, 0, 0, 0, 123, 1364, 1939, 0, 1289, 0, 0, 0, 0, 0, 1255, 0, 0, 0, 1987,
  0, 1604, 0, 0, 1179, 0, 2248, 0, 0, 0, 0, 604, 0, 1306, 1085, 0, 0, 1557, 0, 706,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1899, 2139, 150, 829, 0, 0, 1934, 2168, 0, 0,
  0, 1148, 177, 1245, 0, 0, 1824, 0, 0, 0, 0, 0, 0, 0, 0, 0, 626, 0, 0, 0,
  881, 0, 0, 0, 889, 0, 0, 0, 0, 0, 0, 0, 405, 0, 0, 0, 0, 0, 0, 615,
  0, 0, 1902, 0, 0, 0, 1145, 0, 0, 0, 0, 0, 0, 0, 2111, 0, 0, 0, 0, 0,
  0, 0, 0, 1863, 0, 0, 1994, 0, 2144, 2271, 0, 0, 916, 1700, 2027, 0, 0, 0, 0, 0,
  0, 0, 2376, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    NUMBERS(239, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
  20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39,
  40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
  60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79,
  80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99,
  100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119,
  120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139,
  140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159,
  160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179,
  180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199,
  200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219,
  220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238),
    NUMBERS(134, 239, 7, 240, 241, 242, 243, 18, 244, 245, 246, 247, 248, 249, 37, 250, 251, 252, 43, 253, 254,
  255, 256, 257, 258, 259, 51, 52, 260, 261, 262, 263, 264, 63, 64, 265, 266, 267, 268, 269, 270,
  81, 271, 272, 273, 274, 275, 276, 277, 278, 279, 104, 110, 280, 114, 281, 282, 283, 121, 284, 285,
  286, 287, 288, 289, 290, 291, 292, 128, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304,
  305, 306, 307, 168, 169, 308, 171, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321,
  322, 323, 324, 325, 326, 327, 204, 205, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339,
  340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353),
    NUMBERS(37, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373,
  374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390),
    NUMBERS(75, 450, 2331, 2332, 455, 476, 2333, 512, 1474, 543, 430, 1878, 564, 2335, 2336, 669, 2338, 384, 726, 737, 2341,
  2342, 2343, 2344, 778, 784, 804, 814, 826, 907, 909, 922, 1010, 1034, 1148, 35, 2349, 2350, 2351, 1204, 2352,
  2353, 1279, 1295, 2356, 1403, 1533, 2358, 2359, 1595, 2360, 357, 156, 2363, 1683, 1689, 1701, 389, 1850, 2365, 194,
  1590, 195, 1898, 440, 1912, 2015, 199, 2034, 2157, 2159, 2366, 2367, 2368, 2271, 2300),
  },
  {
    secrets, 192,
    NUMBERS(512, 0, 72, 0, 0, 0, 0, 0, 178, 0, 0, 0, 132, 0, 81, 0, 0, 103, 0, 0, 0,
  0, 91, 100, 171, 0, 84, 0, 0, 112, 187, 175, 0, 0, 0, 0, 0, 0, 90, 104, 0,
  0, 0, 0, 63, 55, 42, 61, 9, 0, 0, 0, 0, 0, 59, 0, 0, 0, 0, 0, 0,
  50, 144, 0, 39, 0, 0, 0, 0, 0, 0, 33, 161, 0, 109, 0, 0, 0, 0, 0, 108,
  0, 180, 0, 0, 173, 31, 0, 0, 0, 0, 0, 0, 37, 0, 0, 86, 0, 0, 0, 0,
  0, 0, 29, 94, 0, 78, 0, 0, 0, 0, 0, 131, 40, 0, 52, 57, 79, 0, 0, 0,
  0, 0, 0, 0, 82, 0, 0, 0, 168, 66, 89, 54, 98, 142, 87, 0, 0, 0, 0, 101,
  0, 0, 0, 0, 85, 0, 0, 0, 0, 0, 35, 160, 0, 0, 0, 92, 0, 30, 8, 181,
  0, 0, 22, 154, 157, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 47, 0, 0, 0,
  0, 0, 88, 0, 166, 0, 0, 117, 179, 0, 0, 107, 70, 0, 177, 191, 0, 0, 0, 3,
  0, 68, 21, 0, 48, 0, 0, 0, 0, 0, 0, 110, 124, 0, 148, 170, 0, 111, 0, 0,
  0, 0, 0, 0, 0, 0, 74, 0, 0, 43, 190, 0, 0, 129, 0, 0, 138, 140, 153, 0,
  0, 0, 0, 0, 163, 0, 184, 116, 0, 0, 0, 0, 0, 0, 65, 0, 126, 188, 97, 0,
  0, 0, 0, 0, 0, 99, 14, 95, 0, 0, 0, 0, 0, 0, 0, 0, 0, 105, 136, 0,
  56, 0, 76, 0, 147, 0, 77, 0, 0, 0, 0, 0, 41, 16, 0, 1, 6, 186, 0, 0,
  58, 0, 19, 0, 0, 0, 0, 0, 106, 0, 0, 0, 25, 49, 44, 151, 0, 0, 0, 150,
  0, 165, 60, 139, 0, 0, 17, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 146,
  0, 0, 0, 155, 0, 0, 0, 0, 0, 2, 0, 69, 120, 164, 119, 159, 0, 96, 18, 0,
  10, 36, 122, 141, 143, 162, 0, 0, 152, 0, 0, 0, 0, 0, 121, 0, 0, 0, 0, 0,
  0, 0, 62, 0, 0, 0, 0, 0, 51, 158, 0, 174, 0, 5, 0, 0, 0, 0, 67, 0,
  0, 0, 0, 28, 169, 0, 34, 0, 0, 7, 45, 192, 0, 0, 0, 0, 83, 26, 125, 0,
  149, 0, 0, 156, 13, 0, 0, 145, 0, 0, 0, 0, 0, 0, 0, 0, 172, 115, 0, 0,
  185, 0, 182, 0, 0, 0, 0, 20, 113, 0, 73, 123, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 118, 0, 75, 0, 0, 0, 189, 0, 38, 23, 127, 130, 0, 102, 93, 176, 71, 15, 0,
  0, 0, 167, 0, 0, 0, 0, 24, 128, 133, 137, 46, 0, 0, 0, 80, 32, 0, 0, 0,
  0, 4, 135, 53, 0, 12, 64, 27, 0, 134, 114, 0),
    NUMBERS(27, 0, 0, 0, 0, 3, 5, 9, 23, 32, 45, 66, 90, 108, 124, 143, 155, 163, 168, 177, 183,
  186, 188, 190, 190, 190, 191, 192),
  },
  {
    harmless, 44,
    NUMBERS(128, 38, 0, 0, 41, 0, 0, 0, 0, 13, 21, 43, 0, 26, 27, 8, 0, 0, 14, 0, 4,
  25, 40, 2, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 3, 23, 0,
  0, 0, 0, 18, 0, 0, 0, 0, 0, 9, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
  0, 19, 0, 0, 42, 0, 0, 0, 0, 0, 0, 33, 31, 0, 29, 0, 15, 0, 0, 0,
  0, 0, 0, 0, 0, 6, 11, 7, 12, 34, 0, 0, 0, 0, 0, 36, 0, 30, 0, 32,
  5, 24, 44, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 39, 17, 37, 0, 0, 0,
  0, 0, 0, 28, 35, 0, 0, 0),
    NUMBERS(31, 0, 0, 0, 0, 1, 2, 5, 6, 7, 16, 25, 30, 32, 32, 34, 35, 36, 38, 40, 40,
  40, 42, 42, 42, 42, 42, 42, 42, 42, 43, 44),
  },
  patterns, 132,
  {
    needles, 353, T("\154\156\145\156\164\072\160\072\146\164\163\145\164\164\151\156\147\145\144\145\162\156\164\141\154\145\164\151\141\154\144\144\055\172\062\154\165\171\170\144\172\171\170\144\172\141\160\151\055\153\145\171\055\153\145\171\153\145\171\162\165\144\152\164\151\141\164\137\061\056\137\164\137\153\137\145\164\055\153\145\171\055\061\151\163\056\143\157\155\143\145\163\163\163\151\147\156\141\164\165\162\145\141\154\141\154\141\164\151\157\156\141\143\153\056\143\157\155\157\157\153\163\057\157\146\146\151\143\145\056\143\157\155"),
    NUMBERS(1025, 0, 0, 0, 2, 2, 2, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
  4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 8, 9, 10, 10, 10, 10,
  10, 10, 11, 11, 11, 11, 12, 12, 12, 13, 13, 13, 14, 15, 15, 15, 15, 15, 15, 15,
  15, 15, 15, 15, 18, 18, 19, 20, 20, 20, 23, 23, 23, 24, 24, 24, 25, 25, 26, 27,
  27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 28, 28, 31, 31,
  32, 33, 34, 34, 34, 34, 34, 34, 35, 35, 36, 36, 37, 38, 38, 40, 40, 41, 41, 41,
  41, 41, 41, 41, 42, 42, 42, 42, 45, 45, 45, 46, 46, 47, 49, 49, 49, 51, 51, 51,
  51, 51, 51, 51, 54, 54, 54, 54, 54, 54, 54, 54, 54, 54, 54, 54, 57, 57, 57, 57,
  58, 59, 59, 59, 59, 62, 62, 63, 63, 64, 64, 64, 64, 64, 64, 71, 71, 71, 71, 78,
  79, 88, 88, 88, 88, 88, 97, 98, 99, 99, 100, 100, 104, 104, 104, 104, 104, 104, 104, 104,
  104, 104, 104, 104, 105, 105, 106, 106, 106, 106, 106, 106, 106, 106, 107, 107, 107, 107, 108, 108,
  108, 108, 108, 108, 109, 109, 109, 109, 109, 109, 110, 110, 110, 110, 110, 110, 110, 111, 111, 113,
  113, 113, 113, 113, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 116, 116, 116, 116,
  116, 116, 116, 116, 116, 117, 117, 117, 117, 117, 117, 117, 118, 119, 119, 119, 119, 119, 119, 119,
  119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 124, 124, 126, 128, 129, 129, 131, 131, 131, 131,
  131, 132, 137, 138, 138, 138, 138, 138, 138, 141, 141, 144, 144, 144, 144, 145, 145, 145, 145, 145,
  146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 148, 148, 148, 148, 148, 148, 149, 149, 149,
  149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 150, 150,
  150, 150, 150, 150, 150, 150, 155, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156,
  156, 156, 156, 156, 159, 159, 159, 159, 159, 160, 163, 163, 163, 163, 163, 163, 163, 164, 165, 166,
  166, 166, 166, 166, 166, 170, 170, 170, 170, 170, 171, 171, 171, 171, 171, 171, 171, 171, 172, 172,
  173, 173, 175, 175, 175, 175, 175, 175, 175, 175, 175, 175, 175, 175, 175, 175, 176, 176, 176, 176,
  176, 176, 178, 179, 179, 179, 179, 179, 180, 180, 180, 180, 181, 181, 181, 181, 182, 182, 182, 182,
  183, 183, 184, 185, 187, 187, 187, 187, 187, 187, 188, 190, 190, 190, 190, 191, 191, 191, 191, 191,
  193, 193, 194, 194, 194, 194, 194, 194, 195, 195, 196, 196, 196, 197, 197, 197, 198, 199, 199, 200,
  200, 201, 201, 201, 202, 203, 203, 203, 203, 203, 203, 203, 204, 204, 204, 204, 204, 204, 205, 205,
  205, 205, 208, 208, 208, 208, 211, 212, 212, 213, 213, 213, 214, 214, 214, 214, 214, 214, 214, 215,
  215, 215, 215, 215, 220, 220, 220, 220, 221, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222,
  222, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 224, 226, 226, 227, 227,
  227, 228, 230, 230, 230, 230, 230, 230, 231, 231, 232, 234, 234, 234, 234, 234, 234, 235, 235, 235,
  235, 235, 235, 235, 235, 235, 235, 235, 239, 239, 239, 240, 240, 240, 243, 243, 243, 243, 243, 243,
  246, 247, 249, 253, 254, 254, 254, 254, 260, 263, 263, 263, 263, 263, 263, 266, 266, 266, 266, 266,
  268, 268, 268, 269, 269, 269, 273, 274, 274, 276, 279, 279, 279, 279, 282, 282, 283, 284, 284, 285,
  288, 288, 288, 288, 288, 288, 289, 289, 290, 290, 290, 290, 295, 295, 295, 297, 297, 297, 297, 297,
  297, 297, 297, 297, 297, 298, 299, 300, 300, 301, 301, 304, 307, 308, 308, 308, 308, 308, 308, 308,
  308, 308, 308, 308, 312, 312, 313, 313, 313, 313, 314, 314, 314, 314, 314, 314, 314, 314, 314, 315,
  315, 315, 317, 317, 317, 317, 317, 317, 317, 317, 317, 319, 319, 319, 319, 319, 319, 319, 319, 319,
  319, 323, 323, 323, 323, 323, 323, 323, 323, 323, 323, 323, 323, 323, 323, 323, 323, 324, 324, 324,
  324, 324, 324, 324, 324, 324, 324, 324, 325, 325, 325, 325, 325, 325, 325, 325, 325, 325, 325, 325,
  325, 325, 327, 327, 327, 327, 327, 327, 327, 327, 327, 327, 327, 329, 329, 329, 329, 329, 329, 329,
  330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 333, 335, 335, 335, 335, 336,
  336, 337, 337, 337, 337, 337, 338, 338, 338, 338, 338, 338, 338, 338, 340, 340, 340, 340, 340, 340,
  340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340,
  340, 340, 340, 340, 340, 340, 340, 341, 341, 341, 343, 343, 344, 344, 344, 344, 344, 344, 344, 344,
  344, 344, 344, 344, 344, 344, 344, 344, 344, 344, 344, 344, 346, 346, 346, 346, 346, 346, 346, 346,
  346, 346, 347, 347, 347, 347, 347, 347, 347, 347, 347, 347, 347, 347, 347, 347, 347, 347, 347, 347,
  347, 347, 347, 347, 347, 348, 348, 348, 349, 349, 349, 349, 349, 349, 349, 349, 349, 349, 349, 349,
  349, 349, 349, 349, 349, 349, 349, 349, 349, 349, 349, 349, 349, 349, 349, 349, 349, 349, 350, 350,
  350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350,
  350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350, 350,
  350, 350, 350, 350, 350, 350, 350, 350, 350, 351, 351, 351, 352, 352, 352, 352, 352, 352, 352, 352,
  352, 352, 352, 352, 353),
    signs, 0xd40021fe00000000, 0x58000001c8000001, always,
  },
  rules, 10,
  { document, sizeof document },
};

const struct connlint_catalogue *connlint_rule_tables(void) { return &catalogue; }
