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

// statements.yml

static const struct connlint_statement_word statement_words[] = {
  { T("a"), connlint_other_nouns },
  { T("add"), connlint_statement_starts | connlint_clauses },
  { T("after"), connlint_verb_lookalikes },
  { T("agent"), connlint_other_nouns },
  { T("aggregate"), connlint_other_nouns },
  { T("alder"), connlint_verb_lookalikes },
  { T("alert"), connlint_verb_lookalikes },
  { T("alerts"), connlint_verb_lookalikes },
  { T("aleter"), connlint_verb_lookalikes },
  { T("alias"), connlint_verb_lookalikes },
  { T("all"), connlint_other_nouns | connlint_verb_lookalikes },
  { T("also"), connlint_verb_lookalikes },
  { T("altar"), connlint_verb_lookalikes },
  { T("alter"), connlint_altering_verbs | connlint_statement_starts },
  { T("altered"), connlint_verb_lookalikes },
  { T("alters"), connlint_verb_lookalikes },
  { T("an"), connlint_other_nouns },
  { T("analyze"), connlint_statement_starts },
  { T("and"), connlint_other_nouns | connlint_verb_lookalikes },
  { T("another"), connlint_other_nouns },
  { T("any"), connlint_other_nouns | connlint_verb_lookalikes },
  { T("are"), connlint_verb_lookalikes },
  { T("area"), connlint_verb_lookalikes },
  { T("as"), connlint_other_nouns | connlint_clauses | connlint_literal_clauses | connlint_plain_clauses | connlint_prepositions },
  { T("aster"), connlint_verb_lookalikes },
  { T("at"), connlint_other_nouns | connlint_clauses },
  { T("authorization"), connlint_clauses },
  { T("be"), connlint_other_nouns },
  { T("begin"), connlint_statement_starts },
  { T("by"), connlint_other_nouns | connlint_prepositions },
  { T("cached"), connlint_verb_lookalikes },
  { T("call"), connlint_statement_starts },
  { T("can"), connlint_other_nouns },
  { T("care"), connlint_verb_lookalikes },
  { T("caret"), connlint_verb_lookalikes },
  { T("cast"), connlint_other_nouns },
  { T("catalog"), connlint_other_nouns },
  { T("cater"), connlint_verb_lookalikes },
  { T("certificate"), connlint_other_nouns },
  { T("change"), connlint_altering_verbs },
  { T("cite"), connlint_verb_lookalikes },
  { T("cleared"), connlint_verb_lookalikes },
  { T("collation"), connlint_other_nouns },
  { T("collection"), connlint_noun_lookalikes },
  { T("collections"), connlint_noun_lookalikes },
  { T("column"), connlint_other_nouns },
  { T("comment"), connlint_clauses | connlint_literal_clauses | connlint_plain_clauses },
  { T("commit"), connlint_statement_starts },
  { T("compile"), connlint_statement_starts },
  { T("conception"), connlint_noun_lookalikes },
  { T("concoction"), connlint_noun_lookalikes },
  { T("condition"), connlint_noun_lookalikes },
  { T("confection"), connlint_noun_lookalikes },
  { T("conjunction"), connlint_noun_lookalikes },
  { T("connect"), connlint_clauses },
  { T("connected"), connlint_noun_lookalikes },
  { T("connecting"), connlint_noun_lookalikes },
  { T("connection"), connlint_clauses | connlint_literal_clauses },
  { T("connectionid"), connlint_noun_lookalikes },
  { T("connector"), connlint_noun_lookalikes | connlint_clauses },
  { T("connectors"), connlint_noun_lookalikes },
  { T("connotation"), connlint_noun_lookalikes },
  { T("constraint"), connlint_other_nouns },
  { T("contention"), connlint_noun_lookalikes },
  { T("convection"), connlint_noun_lookalikes },
  { T("convention"), connlint_noun_lookalikes },
  { T("conviction"), connlint_noun_lookalikes },
  { T("copy"), connlint_statement_starts },
  { T("correction"), connlint_noun_lookalikes },
  { T("crate"), connlint_verb_lookalikes },
  { T("crates"), connlint_verb_lookalikes },
  { T("cream"), connlint_verb_lookalikes },
  { T("create"), connlint_statement_starts },
  { T("created"), connlint_verb_lookalikes },
  { T("creates"), connlint_verb_lookalikes },
  { T("creator"), connlint_verb_lookalikes },
  { T("creature"), connlint_verb_lookalikes },
  { T("credential"), connlint_other_nouns },
  { T("credentials"), connlint_clauses },
  { T("curate"), connlint_verb_lookalikes },
  { T("data"), connlint_qualifiers },
  { T("database"), connlint_other_nouns },
  { T("date"), connlint_verb_lookalikes },
  { T("db"), connlint_other_nouns },
  { T("declare"), connlint_statement_starts },
  { T("delete"), connlint_verb_lookalikes | connlint_statement_starts },
  { T("deny"), connlint_no_creators },
  { T("desc"), connlint_statement_starts | connlint_optionless_starts },
  { T("describe"), connlint_no_verbs | connlint_statement_starts | connlint_optionless_starts },
  { T("description"), connlint_clauses | connlint_literal_clauses | connlint_plain_clauses },
  { T("disconnection"), connlint_noun_lookalikes },
  { T("domain"), connlint_other_nouns },
  { T("drop"), connlint_no_verbs | connlint_statement_starts | connlint_optionless_starts | connlint_clauses },
  { T("each"), connlint_other_nouns },
  { T("earlier"), connlint_verb_lookalikes },
  { T("eater"), connlint_verb_lookalikes },
  { T("elder"), connlint_verb_lookalikes },
  { T("enable"), connlint_clauses },
  { T("end"), connlint_statement_starts },
  { T("endpoint"), connlint_other_nouns },
  { T("engine"), connlint_clauses },
  { T("enter"), connlint_verb_lookalikes },
  { T("environment"), connlint_clauses },
  { T("event"), connlint_other_nouns },
  { T("every"), connlint_other_nouns },
  { T("exec"), connlint_statement_starts },
  { T("execute"), connlint_statement_starts },
  { T("exists"), connlint_qualifiers | connlint_standard_qualifiers },
  { T("explain"), connlint_statement_starts | connlint_optionless_starts },
  { T("extension"), connlint_other_nouns },
  { T("external"), connlint_qualifiers },
  { T("filter"), connlint_verb_lookalikes },
  { T("first"), connlint_other_nouns },
  { T("for"), connlint_other_nouns | connlint_before_options | connlint_clauses | connlint_literal_clauses | connlint_plain_clauses | connlint_name_clauses },
  { T("foreign"), connlint_qualifiers },
  { T("from"), connlint_other_nouns | connlint_no_verbs },
  { T("function"), connlint_other_nouns },
  { T("global"), connlint_qualifiers },
  { T("go"), connlint_statement_starts },
  { T("grant"), connlint_no_creators | connlint_no_verbs | connlint_statement_starts | connlint_optionless_starts },
  { T("great"), connlint_verb_lookalikes },
  { T("greater"), connlint_verb_lookalikes },
  { T("group"), connlint_other_nouns },
  { T("halter"), connlint_verb_lookalikes },
  { T("identified"), connlint_clauses | connlint_literal_clauses },
  { T("if"), connlint_qualifiers | connlint_standard_qualifiers },
  { T("in"), connlint_other_nouns | connlint_clauses | connlint_plain_clauses },
  { T("index"), connlint_other_nouns },
  { T("inner"), connlint_verb_lookalikes },
  { T("insert"), connlint_other_nouns | connlint_statement_starts },
  { T("integration"), connlint_other_nouns },
  { T("into"), connlint_other_nouns },
  { T("is"), connlint_other_nouns | connlint_prepositions },
  { T("it"), connlint_other_nouns },
  { T("its"), connlint_other_nouns | connlint_verb_lookalikes },
  { T("key"), connlint_other_nouns },
  { T("language"), connlint_other_nouns },
  { T("late"), connlint_verb_lookalikes },
  { T("later"), connlint_verb_lookalikes },
  { T("latter"), connlint_verb_lookalikes },
  { T("layer"), connlint_verb_lookalikes },
  { T("limit"), connlint_other_nouns },
  { T("load"), connlint_statement_starts },
  { T("local"), connlint_qualifiers },
  { T("login"), connlint_other_nouns },
  { T("managed"), connlint_qualifiers },
  { T("mapping"), connlint_other_nouns },
  { T("materialized"), connlint_other_nouns },
  { T("merge"), connlint_statement_starts },
  { T("model"), connlint_other_nouns },
  { T("modify"), connlint_altering_verbs },
  { T("more"), connlint_other_nouns },
  { T("must"), connlint_other_nouns },
  { T("my"), connlint_other_nouns },
  { T("network"), connlint_other_nouns },
  { T("new"), connlint_other_nouns },
  { T("no"), connlint_other_nouns },
  { T("not"), connlint_qualifiers | connlint_standard_qualifiers | connlint_clauses },
  { T("of"), connlint_other_nouns },
  { T("older"), connlint_verb_lookalikes },
  { T("on"), connlint_other_nouns | connlint_no_verbs | connlint_clauses },
  { T("one"), connlint_other_nouns },
  { T("operator"), connlint_other_nouns },
  { T("option"), connlint_lists | connlint_clauses },
  { T("options"), connlint_lists | connlint_open_lists | connlint_clauses },
  { T("or"), connlint_qualifiers | connlint_standard_qualifiers },
  { T("other"), connlint_verb_lookalikes },
  { T("our"), connlint_other_nouns },
  { T("outer"), connlint_verb_lookalikes },
  { T("over"), connlint_verb_lookalikes },
  { T("own"), connlint_other_nouns },
  { T("owner"), connlint_clauses },
  { T("package"), connlint_other_nouns },
  { T("parameters"), connlint_last_list_words },
  { T("password"), connlint_clauses | connlint_literal_clauses },
  { T("per"), connlint_other_nouns | connlint_verb_lookalikes },
  { T("pipe"), connlint_other_nouns },
  { T("player"), connlint_verb_lookalikes },
  { T("policy"), connlint_other_nouns },
  { T("pool"), connlint_other_nouns },
  { T("private"), connlint_qualifiers },
  { T("procedure"), connlint_other_nouns },
  { T("profile"), connlint_other_nouns },
  { T("properties"), connlint_lists | connlint_open_lists | connlint_clauses },
  { T("public"), connlint_qualifiers },
  { T("publication"), connlint_other_nouns | connlint_clauses },
  { T("rate"), connlint_verb_lookalikes },
  { T("rates"), connlint_verb_lookalikes },
  { T("react"), connlint_verb_lookalikes },
  { T("reconnection"), connlint_noun_lookalikes },
  { T("recreate"), connlint_verb_lookalikes },
  { T("refresh"), connlint_statement_starts },
  { T("relate"), connlint_verb_lookalikes },
  { T("remote"), connlint_other_nouns },
  { T("remove"), connlint_statement_starts },
  { T("rename"), connlint_statement_starts | connlint_clauses },
  { T("replace"), connlint_qualifiers | connlint_standard_qualifiers | connlint_statement_starts },
  { T("reset"), connlint_statement_starts | connlint_lists | connlint_clauses },
  { T("resource"), connlint_other_nouns },
  { T("revoke"), connlint_no_creators | connlint_no_verbs | connlint_statement_starts | connlint_optionless_starts },
  { T("role"), connlint_other_nouns },
  { T("rollback"), connlint_statement_starts },
  { T("rule"), connlint_other_nouns },
  { T("salted"), connlint_verb_lookalikes },
  { T("schema"), connlint_other_nouns },
  { T("second"), connlint_other_nouns },
  { T("secret"), connlint_other_nouns | connlint_clauses },
  { T("secure"), connlint_qualifiers },
  { T("security"), connlint_other_nouns },
  { T("select"), connlint_other_nouns | connlint_statement_starts | connlint_optionless_starts },
  { T("selection"), connlint_noun_lookalikes },
  { T("sequence"), connlint_other_nouns },
  { T("server"), connlint_other_nouns | connlint_clauses },
  { T("session"), connlint_other_nouns },
  { T("set"), connlint_lists | connlint_open_lists | connlint_clauses },
  { T("share"), connlint_other_nouns },
  { T("shared"), connlint_qualifiers | connlint_clauses | connlint_plain_clauses },
  { T("should"), connlint_other_nouns },
  { T("show"), connlint_no_creators | connlint_no_verbs | connlint_statement_starts | connlint_optionless_starts },
  { T("sink"), connlint_other_nouns },
  { T("some"), connlint_other_nouns },
  { T("source"), connlint_other_nouns },
  { T("stage"), connlint_other_nouns },
  { T("statistics"), connlint_other_nouns },
  { T("storage_type"), connlint_clauses },
  { T("stream"), connlint_other_nouns },
  { T("subscription"), connlint_other_nouns },
  { T("synonym"), connlint_other_nouns },
  { T("system"), connlint_qualifiers | connlint_standard_qualifiers },
  { T("table"), connlint_other_nouns },
  { T("tablespace"), connlint_other_nouns },
  { T("tag"), connlint_other_nouns },
  { T("task"), connlint_other_nouns },
  { T("temp"), connlint_qualifiers | connlint_standard_qualifiers },
  { T("temporary"), connlint_qualifiers | connlint_standard_qualifiers },
  { T("test"), connlint_other_nouns },
  { T("than"), connlint_other_nouns },
  { T("that"), connlint_other_nouns },
  { T("the"), connlint_other_nouns },
  { T("their"), connlint_other_nouns },
  { T("this"), connlint_other_nouns },
  { T("to"), connlint_other_nouns | connlint_before_options | connlint_clauses | connlint_literal_clauses | connlint_plain_clauses | connlint_name_clauses | connlint_prepositions },
  { T("tool"), connlint_other_nouns },
  { T("transform"), connlint_other_nouns },
  { T("treat"), connlint_verb_lookalikes },
  { T("trigger"), connlint_other_nouns },
  { T("truncate"), connlint_statement_starts },
  { T("type"), connlint_other_nouns | connlint_before_options | connlint_clauses | connlint_literal_clauses | connlint_plain_clauses | connlint_name_clauses },
  { T("unload"), connlint_statement_starts },
  { T("update"), connlint_verb_lookalikes | connlint_altering_verbs | connlint_statement_starts },
  { T("url"), connlint_clauses | connlint_literal_clauses },
  { T("use"), connlint_statement_starts | connlint_optionless_starts },
  { T("user"), connlint_other_nouns | connlint_verb_lookalikes | connlint_clauses | connlint_literal_clauses | connlint_plain_clauses },
  { T("username"), connlint_clauses | connlint_literal_clauses | connlint_plain_clauses },
  { T("using"), connlint_other_nouns | connlint_no_verbs | connlint_last_list_words | connlint_before_options | connlint_clauses | connlint_literal_clauses | connlint_plain_clauses },
  { T("validate"), connlint_statement_starts | connlint_clauses },
  { T("values"), connlint_statement_starts },
  { T("via"), connlint_other_nouns },
  { T("view"), connlint_other_nouns },
  { T("warehouse"), connlint_other_nouns },
  { T("water"), connlint_verb_lookalikes },
  { T("where"), connlint_other_nouns },
  { T("with"), connlint_other_nouns | connlint_no_creators | connlint_no_verbs | connlint_lists | connlint_open_lists | connlint_before_options | connlint_clauses | connlint_prepositions },
  { T("wrapper"), connlint_other_nouns },
  { T("your"), connlint_other_nouns },
};

static const struct connlint_statement_noun statement_nouns[] = {
  { T("connection"), T("connection"), 2, false },
  { T("subscription"), T("subscription"), 2, false },
  { T("server"), T("server"), 0, true },
};

static const struct connlint_inline statement_inlines[] = {
  { T("federated-table"), connlint_literal, false, TEXTS(1, T("federated")), ABSENT, ABSENT },
  { T("federated-table"), connlint_literal, false, TEXTS(2, T("engine"), T("connect ")), ABSENT, ABSENT },
  { T("federated-table"), connlint_literal, false, TEXTS(1, T("engine")), T("federated"), ABSENT },
  { T("federated-table"), connlint_literal, true, TEXTS(2, T("alter"), T("table")), ABSENT, T("mysql://") },
};

// words.yml

static const uint8_t letters[] =
  "address" "addresses" "age" "algorithm" "algorithms" "alias" "aliases" "allowed" "arn" "arns" "attribute" "attributes"
  "audience" "audiences" "authority" "bits" "budget" "bytes" "cacert" "cache" "cert" "certificate" "certificates" "chain"
  "chars" "checksum" "claim" "claims" "class" "classes" "column" "columns" "command" "config" "converter" "count"
  "counter" "date" "days" "decoder" "delay" "delimiter" "description" "deserializer" "digest" "dir" "directory" "duration"
  "enable" "enabled" "encoder" "encoding" "endpoint" "endpoints" "engine" "exchange" "exp" "expiration" "expire" "expired"
  "expires" "expiry" "field" "fields" "file" "filename" "files" "fingerprint" "folder" "format" "formats" "generator"
  "grace" "granularity" "handler" "hash" "header" "headers" "headroom" "hint" "history" "hours" "id" "identifier"
  "identity" "ids" "index" "interval" "issuer" "issuers" "keyid" "kid" "kind" "label" "length" "lengths"
  "lifetime" "limit" "limits" "list" "listener" "location" "locations" "lookup" "manager" "mapper" "mapping" "max"
  "mechanism" "mechanisms" "metadata" "method" "methods" "millis" "min" "minutes" "mode" "ms" "name" "names"
  "namespace" "number" "object" "offset" "option" "options" "overlap" "parameter" "parser" "partitioner" "path" "paths"
  "pattern" "permission" "plugin" "policies" "policy" "pool" "port" "position" "preference" "prefix" "processor" "properties"
  "property" "protocol" "provider" "providers" "query" "quota" "ratio" "reader" "realm" "ref" "reference" "refresher"
  "refs" "regex" "renew" "renewal" "renewer" "required" "requirement" "resolver" "resource" "retries" "rotation" "rule"
  "rules" "salt" "schema" "scheme" "scope" "scopes" "sec" "seconds" "secs" "selector" "separator" "serde"
  "serializer" "size" "status" "store" "storetype" "strategy" "strength" "style" "suffix" "support" "supported" "table"
  "threshold" "time" "timeout" "timestamp" "timezone" "to" "topic" "tracking" "transform" "transforms" "ttl" "type"
  "types" "uri" "uris" "url" "urls" "usage" "user" "username" "validation" "validator" "validity" "vault"
  "version" "versions" "visibility" "window" "wrapper" "writer" "allow" "allows" "ask" "auto" "avg" "can"
  "change" "check" "cleartext" "completion" "contains" "decode" "delegate" "delete" "deny" "detect" "disable" "disabled"
  "dont" "drop" "empty" "encrypt" "end" "exclude" "excluded" "expand" "fallback" "forbid" "force" "forward"
  "generate" "has" "hide" "ignore" "in" "include" "includes" "input" "invalidate" "is" "leading" "mask"
  "maximum" "median" "merge" "minimum" "multi" "must" "next" "no" "non" "nonce" "null" "num"
  "obfuscate" "optional" "output" "pad" "page" "per" "persist" "prefer" "preserve" "prevent" "prompt" "redact"
  "reject" "remaining" "remove" "require" "requires" "requiring" "reset" "resolve" "return" "reuse" "rotate" "sanitize"
  "save" "sentence" "should" "show" "single" "skip" "special" "split" "stop" "strip" "subword" "supports"
  "suppress" "tokenize" "total" "track" "trailing" "trim" "two" "unique" "unknown" "update" "upper" "use"
  "used" "uses" "validate" "vary" "vend" "vended" "vending" "verify" "warn" "when" "with" "without"
  "zero" "b64" "base" "base64" "content" "contents" "current" "data" "der" "dev" "encoded" "final"
  "here" "hex" "json" "literal" "main" "my" "new" "old" "pem" "pkcs" "pkcs1" "pkcs12"
  "pkcs8" "plain" "plaintext" "prod" "production" "raw" "staging" "string" "test" "text" "v" "val"
  "value" "values" "ai21" "algolia" "anthropic" "assemblyai" "azure" "azureopenai" "bedrock" "claude" "cohere" "datadog"
  "deepgram" "deepseek" "elevenlabs" "fireworks" "fireworksai" "gemini" "googleai" "groq" "huggingface" "mailchimp" "mailgun" "mistral"
  "newrelic" "openai" "openrouter" "perplexity" "pinecone" "replicate" "sendgrid" "stripe" "together" "togetherai" "twilio" "vertexai"
  "voyage" "voyageai" "weaviate" "ak" "auth" "cred" "key" "keys" "pat" "pin" "psk" "pw"
  "sig" "signature" "sk" "tok" "abort" "abs" "abscess" "absolute" "accent" "accept" "acceptance" "access"
  "accessed" "accessible" "accession" "accessor" "account" "accounts" "accuracy" "ace" "ack" "acks" "acl" "acls"
  "across" "action" "actions" "activate" "active" "actor" "actress" "adapter" "adaptive" "add" "added" "additional"
  "adjust" "admin" "ads" "advanced" "advertised" "after" "agent" "aggregate" "aggregation" "ahead" "aim" "air"
  "alert" "align" "alike" "all" "allocate" "allocation" "alter" "always" "amount" "amp" "analysis" "analyze"
  "analyzer" "anchor" "and" "annotation" "annotations" "anonymous" "ansi" "ant" "any" "api" "apiary" "app"
  "append" "application" "applications" "apply" "arc" "arch" "archive" "area" "args" "argument" "arm" "array"
  "arrival" "arrow" "art" "as" "ascii" "asp" "assess" "assign" "assigner" "assignment" "assume" "async"
  "at" "atomic" "attach" "attempt" "attempts" "audit" "authenticate" "authenticated" "authentication" "authenticator" "authorizer" "autocommit"
  "availability" "available" "avro" "aws" "back" "backend" "background" "backoff" "backpressure" "backup" "balance" "balancer"
  "balancing" "bandwidth" "barcode" "barer" "barrier" "basic" "batch" "batches" "batching" "beaker" "bear" "bearers"
  "bearing" "bearish" "beater" "beaver" "before" "begin" "behavior" "behaviour" "beret" "between" "bias" "bigint"
  "billing" "bin" "binary" "bind" "bindings" "bit" "blacklist" "blob" "block" "blocked" "blocking" "blocks"
  "blocksize" "bloom" "body" "boolean" "boot" "bootstrap" "both" "bound" "bounded" "bounds" "branch" "brand"
  "break" "bridge" "broadcast" "broken" "broker" "brokers" "browser" "bucket" "buckets" "buffer" "buffered" "buffering"
  "buffers" "build" "builder" "bulk" "by" "bypass" "byte" "ca" "calculate" "calendar" "call" "callback"
  "canonical" "cap" "capabilities" "capability" "capacity" "capture" "card" "cardinality" "cards" "cascade" "case" "cast"
  "caster" "catalog" "catalogs" "catalogue" "cause" "cdc" "cell" "central" "changelog" "changes" "channel" "channels"
  "char" "character" "characters" "charset" "checkpoint" "checkpointing" "checkpoints" "child" "chunk" "chunking" "chunks" "cipher"
  "ciphers" "cleaner" "cleanup" "cli" "client" "clientele" "clients" "clinic" "clint" "clock" "close" "closed"
  "cloud" "cluster" "clusters" "cn" "code" "codec" "codecs" "cold" "collapse" "collation" "collect" "collection"
  "collections" "collector" "color" "combine" "comma" "comment" "comments" "commit" "commits" "committed" "common" "communication"
  "compact" "compaction" "comparator" "compare" "compass" "compatibility" "compatible" "complete" "completed" "complex" "component" "composite"
  "compound" "compress" "compressed" "compression" "compute" "concurrency" "concurrent" "condition" "conf" "confirm" "conflict" "connect"
  "connected" "connection" "connections" "connectivity" "connector" "connectors" "consistency" "console" "constant" "constraint" "constraints" "consumed"
  "consumer" "consumers" "container" "context" "continuous" "control" "convert" "cookie" "cookies" "coordinator" "copy" "cords"
  "core" "cores" "correction" "correlation" "cors" "cost" "coverage" "cpu" "crawl" "create" "created" "creation"
  "credentialed" "credo" "creeds" "crevice" "crews" "crl" "cross" "crossword" "crowd" "crowds" "csrf" "csv"
  "cube" "curl" "currency" "cursor" "custom" "customer" "cutoff" "cycle" "daemon" "dao" "dashboard" "database"
  "databases" "dataset" "datasets" "datasource" "datastream" "datatype" "datetime" "db" "db2" "dbname" "ddl" "dead"
  "deadlock" "debezium" "debug" "decimal" "decimals" "decoding" "decompress" "decryption" "dedicated" "deduplicate" "deduplication" "default"
  "defaults" "defer" "deferred" "definition" "delayed" "delegation" "deleted" "deletes" "deletion" "delimited" "delimiters" "deliver"
  "delivery" "delta" "demand" "denied" "dependency" "deploy" "deployment" "depth" "derived" "desc" "describe" "destination"
  "detail" "detection" "detokenize" "device" "diagnostics" "dialect" "dialects" "dictionary" "difference" "digit" "digits" "dim"
  "dimension" "dimensions" "dip" "direct" "direction" "dirty" "discover" "discovery" "disk" "dispatcher" "display" "distinct"
  "distributed" "distribution" "dlq" "dml" "dn" "dns" "document" "documents" "domain" "donkey" "double" "downgrade"
  "download" "downstream" "driver" "dropped" "dry" "ds" "dsn" "dt" "dto" "dual" "due" "dump"
  "duplicate" "duplicates" "duplication" "durable" "dynamic" "each" "eager" "early" "easter" "edge" "editor" "effective"
  "effort" "egret" "elastic" "elasticsearch" "element" "elements" "email" "embedded" "embedding" "embeddings" "emission" "emit"
  "employ" "encompass" "encrypted" "encryption" "entries" "entry" "enum" "env" "environment" "epoch" "epsilon" "equality"
  "erase" "error" "errors" "escape" "estimate" "estimated" "etag" "evaluate" "evaluation" "event" "events" "eviction"
  "evolution" "exact" "except" "exception" "exclusive" "exec" "execute" "execution" "executor" "executors" "existing" "exists"
  "exit" "explain" "explode" "exponential" "export" "exposed" "expression" "extended" "extension" "extensions" "external" "extra"
  "extract" "eye" "factor" "factory" "fail" "failed" "failing" "failover" "failure" "failures" "false" "family"
  "fan" "fast" "faster" "fault" "feature" "features" "federated" "feed" "fetched" "fifo" "filesystem" "fill"
  "filler" "filter" "filtering" "filters" "finalize" "finish" "firehose" "first" "fit" "fixed" "fk" "flag"
  "flags" "flat" "flatten" "flink" "float" "floor" "flow" "flush" "flushes" "follow" "footer" "for"
  "forced" "foreach" "foreign" "fork" "fraction" "frame" "frequency" "from" "fs" "fsync" "ftp" "full"
  "fully" "function" "functions" "future" "fuzzy" "gap" "garbage" "gateway" "gauge" "gb" "gc" "gcp"
  "gcs" "gen" "generated" "generation" "generic" "geo" "geometry" "get" "gid" "git" "github" "glob"
  "glue" "google" "gpg" "gpu" "graceful" "gradient" "grant" "graph" "greatest" "grey" "group" "grouping"
  "groups" "grpc" "gs" "gssapi" "guarantee" "guard" "gui" "guid" "gzip" "h2" "hadoop" "half"
  "handle" "handling" "handshake" "hard" "hashed" "hdfs" "head" "heap" "hearer" "heartbeat" "heartbeats" "height"
  "hidden" "hierarchy" "high" "highwatermark" "hip" "hive" "hms" "hockey" "hold" "holder" "home" "hook"
  "hooks" "hop" "horizon" "host" "hostname" "hostnames" "hosts" "hot" "hotkey" "hotkeys" "hour" "hsts"
  "html" "http" "https" "hub" "hudi" "human" "hyper" "iam" "iceberg" "icu" "idempotence" "idempotent"
  "idle" "idp" "ignored" "image" "images" "immediate" "impersonation" "implementation" "implication" "implicit" "import" "inactive"
  "inbound" "incremental" "indent" "indexes" "indices" "inet" "infer" "inference" "infinite" "info" "ingest" "ingestion"
  "inherit" "init" "initial" "initialization" "initialize" "inject" "inline" "inner" "insecure" "insensitive" "insert" "inserts"
  "inside" "inspect" "install" "instance" "instances" "instant" "instruction" "integer" "integrated" "integration" "integrity" "interactive"
  "intercept" "interceptor" "interceptors" "interleave" "intermediate" "internal" "interop" "interpolation" "into" "invalid" "invocation" "io"
  "ip" "ipv4" "ipv6" "isolation" "item" "items" "iterations" "iterator" "jaas" "jackson" "jar" "jars"
  "java" "jdbc" "jetty" "jms" "jmx" "job" "jobs" "jockey" "join" "joined" "jolokia" "js"
  "jvm" "jwks" "kafka" "kb" "keep" "keepalive" "kerberos" "keyboard" "keyed" "keyframe" "keying" "keyless"
  "keymap" "keynote" "keypad" "keyspace" "keyspaces" "keystore" "keytab" "keyword" "keywords" "kill" "kinesis" "kms"
  "known" "krb5" "kubernetes" "kudu" "labels" "lag" "lambda" "language" "large" "late" "latency" "later"
  "latest" "launch" "layer" "layout" "lazy" "ldap" "lead" "leader" "leaderboard" "leak" "lease" "least"
  "legacy" "lengthen" "level" "lib" "library" "lifecycle" "lightweight" "line" "lineage" "linear" "lines" "linger"
  "link" "linked" "liveness" "load" "loadbalance" "loader" "local" "locale" "localhost" "locality" "lock" "locking"
  "locks" "log" "logger" "logging" "logical" "logit" "logprobs" "logs" "long" "lookahead" "lookback" "loop"
  "loss" "lost" "low" "lower" "lowercase" "lru" "lz4" "machine" "magic" "mail" "mailbox" "maintenance"
  "major" "maker" "managed" "management" "mandatory" "manifest" "manual" "map" "mark" "marker" "markers" "massed"
  "master" "match" "matcher" "matching" "materialize" "materialized" "matter" "matters" "mb" "md5" "measure" "media"
  "medium" "megabytes" "member" "membership" "memo" "memory" "memtable" "menu" "merged" "message" "messages" "meta"
  "metastore" "meter" "metric" "metrics" "mib" "microseconds" "middle" "migrate" "migration" "millisecond" "mini" "minor"
  "mirror" "misfire" "missing" "mister" "mix" "mixed" "model" "models" "modified" "modify" "module" "mongo"
  "mongodb" "monitor" "monitoring" "monkey" "monotonic" "month" "most" "mount" "move" "moving" "msk" "mtls"
  "multicast" "multiline" "multipart" "multiple" "multiplex" "multiplier" "muster" "mutable" "mutation" "mutual" "mv" "mysql"
  "named" "naming" "nan" "nanos" "native" "nats" "natural" "near" "nearer" "nearest" "negative" "nessie"
  "nested" "net" "network" "never" "newline" "nextval" "nifi" "nio" "node" "nodes" "noop" "normalize"
  "normalizer" "not" "notification" "notify" "npm" "ns" "ntp" "nullable" "nulls" "numeric" "nvme" "oath"
  "oauth" "oauth2" "oauthbearer" "objects" "obs" "observe" "ocsp" "odbc" "ods" "of" "off" "offline"
  "offload" "offsets" "og" "oidc" "ol" "on" "once" "one" "online" "only" "oom" "open"
  "openid" "openlineage" "opensearch" "openssl" "operation" "operations" "operator" "operators" "ops" "opt" "optimistic" "optimize"
  "optimized" "optimizer" "or" "oracle" "orc" "order" "ordering" "ordinal" "ordinary" "org" "organization" "origin"
  "original" "orphan" "os" "oss" "out" "outbound" "outer" "overflow" "overhead" "overlay" "override" "overrides"
  "overwrite" "owner" "ownership" "pack" "packet" "packets" "padding" "pages" "paging" "pair" "parallel" "parallelism"
  "params" "paraphrase" "parent" "parity" "parquet" "parse" "parsed" "parses" "parsing" "part" "partial" "participant"
  "partition" "partitioned" "partitioning" "partitions" "passable" "passage" "passages" "passed" "passenger" "passengers" "passer" "passes"
  "passfile" "passim" "passing" "passion" "passive" "passport" "passthrough" "passwordless" "pasted" "pastor" "patch" "pause"
  "paused" "payload" "peak" "peer" "peers" "penalty" "pending" "percent" "percentage" "percentile" "perform" "performance"
  "period" "periodic" "permissions" "permit" "persistence" "persistent" "pg" "pgbouncer" "pgp" "phase" "phone" "phrase"
  "physical" "pickup" "pid" "ping" "pipe" "pipeline" "pirate" "pk" "pkcs11" "placeholder" "placement" "plan"
  "planner" "planning" "plaster" "platform" "plugins" "point" "pointer" "points" "polaris" "poll" "polling" "populate"
  "portal" "ports" "possession" "post" "postcode" "poster" "postfix" "postgres" "postgresql" "postpone" "power" "precision"
  "predicate" "predict" "prediction" "preemptive" "preferred" "prefetch" "prefixes" "prepare" "prepared" "presence" "preserved" "presigned"
  "pressure" "presto" "pretend" "pretty" "previous" "primary" "primate" "prime" "principal" "principals" "print" "priority"
  "privacy" "private" "probe" "procedure" "process" "processing" "produce" "producer" "producers" "product" "profile" "profiler"
  "profiles" "profiling" "program" "progress" "project" "projection" "projects" "prometheus" "promote" "propagate" "propagation" "protobuf"
  "provision" "proxied" "proxy" "prune" "pruning" "pub" "public" "publication" "publish" "publisher" "pull" "pulsar"
  "purge" "purpose" "push" "put" "py" "python" "qos" "qualified" "quantile" "queries" "queue" "queues"
  "quick" "quiet" "quite" "quorum" "quote" "quoted" "quotes" "r2" "rabbitmq" "rack" "random" "range"
  "ranger" "rank" "ranking" "rate" "rates" "rdbms" "read" "readable" "readahead" "readers" "readiness" "readonly"
  "reads" "ready" "real" "reasoning" "rebalance" "rebalancing" "rebuild" "receive" "received" "receiver" "recent" "recess"
  "recheck" "reconnect" "reconnection" "record" "records" "recover" "recovery" "recursive" "red" "redelivery" "redirect" "redirects"
  "redis" "redo" "reds" "redshift" "reduce" "reduction" "redundancy" "reed" "reestablish" "referrals" "refill" "reflection"
  "refresh" "region" "regional" "register" "registry" "regret" "rejected" "relation" "relational" "relationship" "relative" "relaxed"
  "relay" "release" "reliability" "reliable" "reload" "remainder" "remap" "remote" "rename" "renegotiation" "repair" "repeat"
  "repetition" "replace" "replacement" "replay" "replica" "replicas" "replication" "reply" "report" "reporter" "reporting" "repository"
  "represent" "request" "requests" "rerank" "resend" "reserve" "reserved" "reservoir" "resize" "resolution" "resolved" "resolving"
  "resourcemanager" "resources" "respect" "response" "responses" "rest" "restart" "restarts" "restore" "restrict" "restricted" "result"
  "results" "resume" "retain" "retained" "retention" "retriable" "retry" "reverse" "revision" "revocation" "rewrite" "rewriting"
  "rfc" "rio" "rip" "rite" "road" "robin" "rocksdb" "role" "roles" "roll" "rollback" "rolling"
  "rollover" "rollup" "root" "roster" "round" "roundrobin" "route" "router" "routes" "routing" "row" "rows"
  "rpc" "rsa" "run" "runner" "running" "runtime" "s3" "s3a" "s3n" "sacred" "safe" "sagemaker"
  "sample" "sampler" "sampling" "sap" "sasl" "savepoint" "sbt" "scala" "scalar" "scale" "scaling" "scan"
  "scanner" "scene" "schedule" "scheduled" "scheduler" "schemas" "score" "scored" "scree" "screen" "scrip" "script"
  "scripted" "scripts" "scroll" "sdk" "search" "secant" "second" "secondary" "secrecy" "secretarial" "secretaries" "secretary"
  "secretless" "section" "sections" "sector" "sectors" "secure" "secured" "securely" "security" "seed" "seek" "segment"
  "segments" "select" "selection" "self" "semantic" "semantics" "semaphore" "sender" "sensitive" "sensitivity" "seq" "sequel"
  "sequence" "sequences" "sequential" "sergeant" "serial" "serializable" "serialization" "serialize" "server" "servers" "serves" "service"
  "services" "serving" "servlet" "session" "sessionless" "sessions" "set" "sets" "settings" "setup" "severity" "sftp"
  "sha" "sha1" "sha256" "shade" "shaped" "shaping" "shard" "sharded" "sharding" "shards" "share" "shared"
  "sharp" "shell" "shift" "short" "shred" "shuffle" "shutdown" "sibling" "side" "sign" "signal" "signed"
  "signer" "signing" "silence" "silent" "similarity" "simple" "simulate" "since" "sink" "sip" "site" "sizing"
  "sketch" "skew" "ski" "skipping" "sku" "slack" "sleep" "slice" "slot" "slots" "slow" "small"
  "smart" "smb" "smt" "snappy" "snapshot" "snapshots" "sniff" "snowflake" "sns" "soap" "socket" "sockets"
  "soft" "solr" "some" "sort" "sorted" "sorting" "source" "sources" "spa" "space" "spaces" "span"
  "spared" "spark" "spec" "speculation" "speculative" "speed" "spike" "spikey" "spiky" "spill" "spnego" "spool"
  "spread" "spring" "spy" "sql" "sqrt" "sqs" "src" "srv" "ssd" "sse" "ssh" "ssl"
  "sslcert" "sslkey" "sslmode" "sso" "stable" "stack" "stage" "stages" "stale" "stall" "standalone" "standard"
  "standby" "star" "start" "started" "starting" "startup" "stash" "state" "stateful" "statement" "statements" "static"
  "statistics" "stats" "statuses" "stddev" "step" "steps" "sticky" "stomp" "stopped" "storage" "stored" "stores"
  "straggler" "stream" "streaming" "streams" "strict" "strings" "structure" "structured" "sub" "subject" "submission" "submit"
  "subnet" "subquery" "subscribe" "subscriber" "subscription" "subtask" "subtoken" "success" "suite" "sum" "summary" "super"
  "surface" "surpass" "surrogate" "suspend" "swap" "switch" "sword" "sybase" "symbol" "symbols" "sync" "synchronization"
  "synchronous" "syntax" "synthetic" "system" "systems" "tables" "tablespace" "tag" "tags" "tail" "take" "target"
  "task" "tasks" "tb" "tcp" "team" "telemetry" "temp" "temperature" "template" "templates" "temporal" "temporary"
  "tenancy" "tenant" "tenants" "teradata" "term" "terminate" "tester" "tez" "thinking" "thread" "threads" "thresholds"
  "thrift" "throttle" "throttling" "throughput" "throw" "tick" "ticker" "ticket" "tickets" "tidb" "tier" "tiered"
  "tikv" "tile" "timeline" "timeouts" "timer" "timers" "times" "timestamps" "timing" "tinyint" "tip" "tls"
  "tmp" "tokenization" "tokenized" "tokenizer" "tokenizing" "tolerance" "tolerant" "tombstone" "tombstones" "tool" "tools" "top"
  "topics" "topology" "toucan" "tpu" "trace" "tracer" "tracing" "trading" "traffic" "transaction" "transactional" "transactions"
  "transfer" "transformation" "transformer" "transient" "transit" "transition" "translate" "transport" "transports" "traverse" "tree" "trespass"
  "tri" "trigger" "triggers" "trino" "true" "trunc" "truncate" "truncation" "trust" "trusted" "truststore" "try"
  "ts" "tsv" "tune" "tuning" "tunnel" "tuple" "turkey" "turn" "twin" "twitter" "txn" "tycoon"
  "tz" "udf" "udt" "ui" "unaligned" "unary" "unbounded" "unclean" "uncommitted" "undefined" "under" "undo"
  "unicode" "uninitialized" "union" "unit" "unite" "units" "universe" "unix" "unlimited" "unload" "unloading" "unlogged"
  "unnest" "unquoted" "unsafe" "unsigned" "unsubscribe" "until" "untokenized" "unzip" "updated" "updates" "upgrade" "upload"
  "uploads" "ups" "upsert" "upstream" "uptime" "us" "usergroup" "userinfo" "users" "utc" "utf" "utf8"
  "utilization" "uuid" "vacuum" "valid" "validated" "variable" "variables" "variant" "vector" "vectorization" "vectorized" "vectors"
  "velocity" "vendor" "verbose" "verification" "verified" "verifier" "versioning" "vertex" "vertica" "view" "views" "virtual"
  "visible" "vm" "volatile" "voldemort" "volume" "vpc" "vpn" "vs" "wait" "waiting" "wakeup" "wal"
  "warehouse" "warm" "warmup" "warning" "warnings" "watch" "watchdog" "watcher" "water" "watermark" "watermarks" "weak"
  "wearer" "web" "webhook" "webhooks" "websocket" "weight" "weights" "welcome" "where" "while" "whiskey" "white"
  "whitelist" "whitespace" "wide" "width" "wildcard" "windows" "wire" "within" "word" "words" "work" "worker"
  "workers" "workload" "workspace" "workspaces" "world" "wrap" "wrapped" "write" "writers" "writes" "xa" "xdr"
  "xid" "xlog" "xml" "xsd" "yaml" "yarn" "year" "yugabyte" "zip" "zk" "zlib" "znode"
  "zone" "zones" "zookeeper" "zorder" "zstd" "zulu" "excess" "secrete" "sect" "sects" "taken" "takes"
  "toke" "tokes" "secret" "token" "password" "aes" "authorization" "credentials" "bearer" "bot" "assertion" "conn"
  "str" "contrasena" "cosmos" "credential" "creds" "pass" "hec" "hmac" "jwt" "kennwort" "passphrase" "keyfile"
  "license" "login" "mot" "de" "passe" "otp" "passkey" "passwd" "personal" "pswd" "pwd" "pword"
  "sas" "senha" "unlock" "wachtwoord" "wallet" "x" "bi" "mat" "kata" "laluan" "khau" "palabra"
  "paso" "palavra" "d" "ordine" "bos" "cancellation" "continuation" "eos" "idempotency" "sep" "uid" "unk"
  "acces" "acceso" "accesso" "acesso" "adgang" "adgangskode" "akses" "anahtar" "anahtari" "anahtariniz" "atkomst" "atslega"
  "avain" "belirtec" "bimilbeonho" "chave" "cheia" "cheie" "chiave" "clave" "cle" "clef" "dostep" "dostepu"
  "fangwen" "geheim" "geheimnis" "geslo" "gettone" "gizli" "haslo" "hemlig" "hemlighet" "hemmelig" "hemmelighed" "hemmelighet"
  "heslo" "himitsu" "jelszava" "jelszo" "jeton" "kagi" "khoa" "kleidi" "klic" "kliuch" "kljuc" "kluc"
  "kluch" "klucz" "klyuch" "kodeord" "kodikos" "kouling" "kulcs" "kulcsa" "kulcsot" "kunci" "lingpai" "llave"
  "losen" "losenord" "losungswort" "lozinka" "mdp" "mima" "mimi" "miyao" "miyue" "motdepasse" "noegle" "noekkel"
  "nogle" "nokkel" "noslepums" "nyckel" "parol" "parola" "parolaniz" "parool" "paslaptis" "passord" "passwoerter" "passwort"
  "passworter" "pasuwaado" "pasuwado" "pristup" "pristupu" "rahasia" "rahsia" "raktas" "saladus" "salainen" "salaisuus" "salasana"
  "salasona" "sandi" "schluessel" "schlussel" "secreta" "secreto" "secretul" "segredo" "segreta" "segreto" "sekret" "sifra"
  "sifre" "sifreni" "sifreniz" "skrivnost" "slaptazodis" "sleutel" "tajemstvi" "tajna" "tajne" "tajny" "tajomstvo" "tilgang"
  "titkos" "titok" "toegang" "toegangs" "tokun" "voti" "zaporka" "zeton" "zugang" "zugangs" "zugriff" "zugriffs";

#define OPTION connlint_word_option
#define HEAD connlint_word_head
#define MODIFIER connlint_word_modifier
#define NEUTRAL connlint_word_neutral
#define VENDOR connlint_word_vendor
#define WEAK connlint_word_weak
#define PART connlint_word_part
#define HARMLESS connlint_word_harmless
#define LOOKALIKE connlint_word_lookalike
#define FOREIGN connlint_word_foreign

static const struct connlint_key_word words[] = {
  { 0, 7, HEAD }, { 7, 9, HEAD }, { 16, 3, HEAD }, { 19, 9, HEAD },
  { 28, 10, HEAD }, { 38, 5, HEAD }, { 43, 7, HEAD }, { 50, 7, HEAD | MODIFIER },
  { 57, 3, HEAD }, { 60, 4, HEAD }, { 64, 9, HEAD }, { 73, 10, HEAD },
  { 83, 8, HEAD }, { 91, 9, HEAD }, { 100, 9, HEAD }, { 109, 4, HEAD },
  { 113, 6, HEAD | MODIFIER }, { 119, 5, HEAD }, { 124, 6, HEAD }, { 130, 5, HEAD },
  { 135, 4, HEAD | PART }, { 139, 11, HEAD }, { 150, 12, HEAD }, { 162, 5, HEAD },
  { 167, 5, HEAD }, { 172, 8, HEAD }, { 180, 5, HEAD }, { 185, 6, HEAD },
  { 191, 5, HEAD }, { 196, 7, HEAD }, { 203, 6, HEAD }, { 209, 7, HEAD },
  { 216, 7, HEAD }, { 223, 6, HEAD | PART }, { 229, 9, HEAD }, { 238, 5, HEAD | MODIFIER },
  { 243, 7, HEAD }, { 250, 4, HEAD }, { 254, 4, HEAD }, { 258, 7, HEAD },
  { 265, 5, HEAD }, { 270, 9, HEAD | MODIFIER }, { 279, 11, HEAD }, { 290, 12, HEAD },
  { 302, 6, HEAD }, { 308, 3, HEAD }, { 311, 9, HEAD }, { 320, 8, HEAD },
  { 328, 6, HEAD | MODIFIER }, { 334, 7, HEAD | MODIFIER }, { 341, 7, HEAD }, { 348, 8, HEAD },
  { 356, 8, HEAD }, { 364, 9, HEAD }, { 373, 6, HEAD }, { 379, 8, HEAD },
  { 387, 3, HEAD }, { 390, 10, HEAD }, { 400, 6, HEAD | MODIFIER }, { 406, 7, HEAD | MODIFIER },
  { 413, 7, HEAD }, { 420, 6, HEAD }, { 426, 5, HEAD }, { 431, 6, HEAD },
  { 437, 4, HEAD }, { 441, 8, HEAD }, { 449, 5, HEAD }, { 454, 11, HEAD },
  { 465, 6, HEAD }, { 471, 6, HEAD }, { 477, 7, HEAD }, { 484, 9, HEAD },
  { 493, 5, HEAD }, { 498, 11, HEAD }, { 509, 7, HEAD }, { 516, 4, HEAD | MODIFIER },
  { 520, 6, HEAD }, { 526, 7, HEAD }, { 533, 8, HEAD }, { 541, 4, HEAD },
  { 545, 7, HEAD }, { 552, 5, HEAD }, { 557, 2, HEAD | PART }, { 559, 10, HEAD },
  { 569, 8, HEAD }, { 577, 3, HEAD }, { 580, 5, HEAD }, { 585, 8, HEAD },
  { 593, 6, HEAD }, { 599, 7, HEAD }, { 606, 5, HEAD }, { 611, 3, HEAD },
  { 614, 4, HEAD }, { 618, 5, HEAD }, { 623, 6, HEAD }, { 629, 7, HEAD },
  { 636, 8, HEAD }, { 644, 5, HEAD | MODIFIER }, { 649, 6, HEAD }, { 655, 4, HEAD },
  { 659, 8, HEAD }, { 667, 8, HEAD }, { 675, 9, HEAD }, { 684, 6, HEAD | MODIFIER },
  { 690, 7, HEAD }, { 697, 6, HEAD }, { 703, 7, HEAD }, { 710, 3, HEAD | MODIFIER },
  { 713, 9, HEAD }, { 722, 10, HEAD }, { 732, 8, HEAD }, { 740, 6, HEAD },
  { 746, 7, HEAD }, { 753, 6, HEAD }, { 759, 3, HEAD | MODIFIER }, { 762, 7, HEAD },
  { 769, 4, HEAD }, { 773, 2, HEAD }, { 775, 4, HEAD | PART }, { 779, 5, HEAD },
  { 784, 9, HEAD }, { 793, 6, HEAD | MODIFIER }, { 799, 6, HEAD }, { 805, 6, HEAD },
  { 811, 6, HEAD }, { 817, 7, HEAD }, { 824, 7, HEAD }, { 831, 9, HEAD },
  { 840, 6, HEAD }, { 846, 11, HEAD }, { 857, 4, HEAD }, { 861, 5, HEAD },
  { 866, 7, HEAD }, { 873, 10, HEAD }, { 883, 6, HEAD }, { 889, 8, HEAD },
  { 897, 6, HEAD }, { 903, 4, HEAD }, { 907, 4, HEAD }, { 911, 8, HEAD },
  { 919, 10, HEAD }, { 929, 6, HEAD }, { 935, 9, HEAD }, { 944, 10, HEAD },
  { 954, 8, HEAD }, { 962, 8, HEAD }, { 970, 8, HEAD }, { 978, 9, HEAD },
  { 987, 5, HEAD }, { 992, 5, HEAD }, { 997, 5, HEAD }, { 1002, 6, HEAD },
  { 1008, 5, HEAD }, { 1013, 3, HEAD }, { 1016, 9, HEAD }, { 1025, 9, HEAD },
  { 1034, 4, HEAD }, { 1038, 5, HEAD }, { 1043, 5, HEAD | MODIFIER }, { 1048, 7, HEAD | MODIFIER },
  { 1055, 7, HEAD }, { 1062, 8, HEAD | MODIFIER }, { 1070, 11, HEAD }, { 1081, 8, HEAD },
  { 1089, 8, HEAD }, { 1097, 7, HEAD }, { 1104, 8, HEAD }, { 1112, 4, HEAD },
  { 1116, 5, HEAD }, { 1121, 4, HEAD }, { 1125, 6, HEAD }, { 1131, 6, HEAD },
  { 1137, 5, HEAD }, { 1142, 6, HEAD }, { 1148, 3, HEAD | WEAK }, { 1151, 7, HEAD },
  { 1158, 4, HEAD }, { 1162, 8, HEAD }, { 1170, 9, HEAD }, { 1179, 5, HEAD },
  { 1184, 10, HEAD }, { 1194, 4, HEAD }, { 1198, 6, HEAD }, { 1204, 5, HEAD | PART },
  { 1209, 9, HEAD }, { 1218, 8, HEAD }, { 1226, 8, HEAD }, { 1234, 5, HEAD },
  { 1239, 6, HEAD | MODIFIER }, { 1245, 7, HEAD | MODIFIER }, { 1252, 9, HEAD }, { 1261, 5, HEAD },
  { 1266, 9, HEAD }, { 1275, 4, HEAD }, { 1279, 7, HEAD }, { 1286, 9, HEAD },
  { 1295, 8, HEAD }, { 1303, 2, HEAD }, { 1305, 5, HEAD }, { 1310, 8, HEAD },
  { 1318, 9, HEAD }, { 1327, 10, HEAD }, { 1337, 3, HEAD }, { 1340, 4, HEAD },
  { 1344, 5, HEAD }, { 1349, 3, HEAD }, { 1352, 4, HEAD }, { 1356, 3, HEAD },
  { 1359, 4, HEAD }, { 1363, 5, HEAD }, { 1368, 4, HEAD | PART | HARMLESS }, { 1372, 8, HEAD | HARMLESS },
  { 1380, 10, HEAD }, { 1390, 9, HEAD }, { 1399, 8, HEAD }, { 1407, 5, HEAD },
  { 1412, 7, HEAD }, { 1419, 8, HEAD }, { 1427, 10, HEAD }, { 1437, 6, HEAD },
  { 1443, 7, HEAD }, { 1450, 6, HEAD }, { 1456, 5, MODIFIER }, { 1461, 6, MODIFIER },
  { 1467, 3, MODIFIER }, { 1470, 4, MODIFIER }, { 1474, 3, MODIFIER }, { 1477, 3, MODIFIER },
  { 1480, 6, MODIFIER }, { 1486, 5, MODIFIER }, { 1491, 9, MODIFIER }, { 1500, 10, MODIFIER },
  { 1510, 8, MODIFIER }, { 1518, 6, MODIFIER }, { 1524, 8, MODIFIER }, { 1532, 6, MODIFIER },
  { 1538, 4, MODIFIER }, { 1542, 6, MODIFIER }, { 1548, 7, MODIFIER }, { 1555, 8, MODIFIER },
  { 1563, 4, MODIFIER }, { 1567, 4, MODIFIER }, { 1571, 5, MODIFIER }, { 1576, 7, MODIFIER },
  { 1583, 3, MODIFIER }, { 1586, 7, MODIFIER }, { 1593, 8, MODIFIER }, { 1601, 6, MODIFIER },
  { 1607, 8, MODIFIER }, { 1615, 6, MODIFIER }, { 1621, 5, MODIFIER }, { 1626, 7, MODIFIER },
  { 1633, 8, MODIFIER }, { 1641, 3, MODIFIER }, { 1644, 4, MODIFIER }, { 1648, 6, MODIFIER },
  { 1654, 2, MODIFIER }, { 1656, 7, MODIFIER }, { 1663, 8, MODIFIER }, { 1671, 5, MODIFIER },
  { 1676, 10, MODIFIER }, { 1686, 2, MODIFIER }, { 1688, 7, MODIFIER }, { 1695, 4, MODIFIER },
  { 1699, 7, MODIFIER }, { 1706, 6, MODIFIER }, { 1712, 5, MODIFIER }, { 1717, 7, MODIFIER },
  { 1724, 5, MODIFIER }, { 1729, 4, MODIFIER }, { 1733, 4, MODIFIER | PART }, { 1737, 2, MODIFIER },
  { 1739, 3, MODIFIER }, { 1742, 5, MODIFIER }, { 1747, 4, MODIFIER }, { 1751, 3, MODIFIER },
  { 1754, 9, MODIFIER }, { 1763, 8, MODIFIER }, { 1771, 6, MODIFIER }, { 1777, 3, MODIFIER | PART },
  { 1780, 4, MODIFIER | PART }, { 1784, 3, MODIFIER }, { 1787, 7, MODIFIER }, { 1794, 6, MODIFIER },
  { 1800, 8, MODIFIER }, { 1808, 7, MODIFIER }, { 1815, 6, MODIFIER }, { 1821, 6, MODIFIER },
  { 1827, 6, MODIFIER }, { 1833, 9, MODIFIER }, { 1842, 6, MODIFIER }, { 1848, 7, MODIFIER },
  { 1855, 8, MODIFIER }, { 1863, 9, MODIFIER }, { 1872, 5, MODIFIER }, { 1877, 7, MODIFIER },
  { 1884, 6, MODIFIER }, { 1890, 5, MODIFIER }, { 1895, 6, MODIFIER }, { 1901, 8, MODIFIER },
  { 1909, 4, MODIFIER }, { 1913, 8, MODIFIER }, { 1921, 6, MODIFIER }, { 1927, 4, MODIFIER },
  { 1931, 6, MODIFIER }, { 1937, 4, MODIFIER }, { 1941, 7, MODIFIER }, { 1948, 5, MODIFIER },
  { 1953, 4, MODIFIER | PART }, { 1957, 5, MODIFIER }, { 1962, 7, MODIFIER }, { 1969, 8, MODIFIER },
  { 1977, 8, MODIFIER }, { 1985, 8, MODIFIER }, { 1993, 5, MODIFIER }, { 1998, 5, MODIFIER },
  { 2003, 8, MODIFIER }, { 2011, 4, MODIFIER }, { 2015, 3, MODIFIER }, { 2018, 6, MODIFIER },
  { 2024, 7, MODIFIER }, { 2031, 6, MODIFIER }, { 2037, 5, MODIFIER }, { 2042, 3, MODIFIER },
  { 2045, 4, MODIFIER }, { 2049, 4, MODIFIER }, { 2053, 8, MODIFIER }, { 2061, 4, MODIFIER },
  { 2065, 4, MODIFIER }, { 2069, 6, MODIFIER }, { 2075, 7, MODIFIER }, { 2082, 6, MODIFIER },
  { 2088, 4, MODIFIER }, { 2092, 4, MODIFIER }, { 2096, 4, MODIFIER }, { 2100, 7, MODIFIER },
  { 2107, 4, MODIFIER }, { 2111, 3, NEUTRAL }, { 2114, 4, NEUTRAL | PART }, { 2118, 6, NEUTRAL },
  { 2124, 7, NEUTRAL | PART }, { 2131, 8, NEUTRAL }, { 2139, 7, NEUTRAL }, { 2146, 4, NEUTRAL | PART },
  { 2150, 3, NEUTRAL }, { 2153, 3, NEUTRAL }, { 2156, 7, NEUTRAL }, { 2163, 5, NEUTRAL },
  { 2168, 4, NEUTRAL }, { 2172, 3, NEUTRAL }, { 2175, 4, NEUTRAL | PART }, { 2179, 7, NEUTRAL },
  { 2186, 4, NEUTRAL }, { 2190, 2, NEUTRAL }, { 2192, 3, NEUTRAL }, { 2195, 3, NEUTRAL },
  { 2198, 3, NEUTRAL | PART }, { 2201, 4, NEUTRAL }, { 2205, 5, NEUTRAL }, { 2210, 6, NEUTRAL },
  { 2216, 5, NEUTRAL }, { 2221, 5, NEUTRAL }, { 2226, 9, NEUTRAL }, { 2235, 4, NEUTRAL },
  { 2239, 10, NEUTRAL }, { 2249, 3, NEUTRAL }, { 2252, 7, NEUTRAL }, { 2259, 6, NEUTRAL | PART },
  { 2265, 4, NEUTRAL }, { 2269, 4, NEUTRAL }, { 2273, 1, NEUTRAL }, { 2274, 3, NEUTRAL },
  { 2277, 5, NEUTRAL | PART }, { 2282, 6, NEUTRAL }, { 2288, 4, VENDOR }, { 2292, 7, VENDOR },
  { 2299, 9, VENDOR }, { 2308, 10, VENDOR }, { 2318, 5, VENDOR }, { 2323, 11, VENDOR },
  { 2334, 7, VENDOR }, { 2341, 6, VENDOR }, { 2347, 6, VENDOR }, { 2353, 7, VENDOR },
  { 2360, 8, VENDOR }, { 2368, 8, VENDOR }, { 2376, 10, VENDOR }, { 2386, 9, VENDOR },
  { 2395, 11, VENDOR }, { 2406, 6, VENDOR }, { 2412, 8, VENDOR }, { 2420, 4, VENDOR },
  { 2424, 11, VENDOR }, { 2435, 9, VENDOR }, { 2444, 7, VENDOR }, { 2451, 7, VENDOR },
  { 2458, 8, VENDOR }, { 2466, 6, VENDOR }, { 2472, 10, VENDOR }, { 2482, 10, VENDOR },
  { 2492, 8, VENDOR }, { 2500, 9, VENDOR }, { 2509, 8, VENDOR }, { 2517, 6, VENDOR },
  { 2523, 8, VENDOR }, { 2531, 10, VENDOR }, { 2541, 6, VENDOR }, { 2547, 8, VENDOR },
  { 2555, 6, VENDOR }, { 2561, 8, VENDOR }, { 2569, 8, VENDOR }, { 2577, 2, WEAK },
  { 2579, 4, WEAK | PART }, { 2583, 4, WEAK }, { 2587, 3, WEAK | PART }, { 2590, 4, WEAK },
  { 2594, 3, WEAK }, { 2597, 3, WEAK }, { 2600, 3, WEAK }, { 2603, 2, WEAK },
  { 2605, 3, WEAK }, { 2608, 9, WEAK | PART }, { 2617, 2, WEAK }, { 2619, 3, WEAK },
  { 2622, 5, OPTION }, { 2627, 3, OPTION }, { 2630, 7, OPTION }, { 2637, 8, OPTION },
  { 2645, 6, OPTION }, { 2651, 6, OPTION }, { 2657, 10, OPTION }, { 2667, 6, OPTION | PART },
  { 2673, 8, OPTION }, { 2681, 10, OPTION }, { 2691, 9, OPTION }, { 2700, 8, OPTION },
  { 2708, 7, OPTION | PART }, { 2715, 8, OPTION }, { 2723, 8, OPTION }, { 2731, 3, OPTION },
  { 2734, 3, OPTION }, { 2737, 4, OPTION }, { 2741, 3, OPTION }, { 2744, 4, OPTION },
  { 2748, 6, OPTION }, { 2754, 6, OPTION }, { 2760, 7, OPTION }, { 2767, 8, OPTION },
  { 2775, 6, OPTION }, { 2781, 5, OPTION }, { 2786, 7, OPTION }, { 2793, 7, OPTION },
  { 2800, 8, OPTION }, { 2808, 3, OPTION }, { 2811, 5, OPTION }, { 2816, 10, OPTION },
  { 2826, 6, OPTION }, { 2832, 5, OPTION | PART }, { 2837, 3, OPTION }, { 2840, 8, OPTION },
  { 2848, 10, OPTION }, { 2858, 5, OPTION }, { 2863, 5, OPTION }, { 2868, 9, OPTION },
  { 2877, 11, OPTION }, { 2888, 5, OPTION }, { 2893, 3, OPTION }, { 2896, 3, OPTION },
  { 2899, 5, OPTION }, { 2904, 5, OPTION }, { 2909, 5, OPTION }, { 2914, 3, OPTION },
  { 2917, 8, OPTION }, { 2925, 10, OPTION }, { 2935, 5, OPTION }, { 2940, 6, OPTION },
  { 2946, 6, OPTION }, { 2952, 3, OPTION }, { 2955, 8, OPTION }, { 2963, 7, OPTION },
  { 2970, 8, OPTION }, { 2978, 6, OPTION }, { 2984, 3, OPTION }, { 2987, 10, OPTION },
  { 2997, 11, OPTION }, { 3008, 9, OPTION }, { 3017, 4, OPTION }, { 3021, 3, OPTION },
  { 3024, 3, OPTION }, { 3027, 3, OPTION | PART }, { 3030, 6, OPTION }, { 3036, 3, OPTION | PART },
  { 3039, 6, OPTION }, { 3045, 11, OPTION | PART }, { 3056, 12, OPTION }, { 3068, 5, OPTION },
  { 3073, 3, OPTION }, { 3076, 4, OPTION }, { 3080, 7, OPTION }, { 3087, 4, OPTION },
  { 3091, 4, OPTION }, { 3095, 8, OPTION }, { 3103, 3, OPTION }, { 3106, 5, OPTION },
  { 3111, 7, OPTION }, { 3118, 5, OPTION }, { 3123, 3, OPTION }, { 3126, 2, OPTION },
  { 3128, 5, OPTION }, { 3133, 3, OPTION }, { 3136, 6, OPTION }, { 3142, 6, OPTION },
  { 3148, 8, OPTION }, { 3156, 10, OPTION }, { 3166, 6, OPTION }, { 3172, 5, OPTION },
  { 3177, 2, OPTION }, { 3179, 6, OPTION }, { 3185, 6, OPTION }, { 3191, 7, OPTION },
  { 3198, 8, OPTION }, { 3206, 5, OPTION }, { 3211, 12, OPTION }, { 3223, 13, OPTION },
  { 3236, 14, OPTION | PART }, { 3250, 13, OPTION }, { 3263, 10, OPTION }, { 3273, 10, OPTION },
  { 3283, 12, OPTION }, { 3295, 9, OPTION }, { 3304, 4, OPTION }, { 3308, 3, OPTION | PART },
  { 3311, 4, OPTION }, { 3315, 7, OPTION }, { 3322, 10, OPTION }, { 3332, 7, OPTION },
  { 3339, 12, OPTION }, { 3351, 6, OPTION }, { 3357, 7, OPTION }, { 3364, 8, OPTION },
  { 3372, 9, OPTION }, { 3381, 9, OPTION }, { 3390, 7, OPTION }, { 3397, 5, OPTION },
  { 3402, 7, OPTION }, { 3409, 5, OPTION | PART }, { 3414, 5, OPTION }, { 3419, 7, OPTION },
  { 3426, 8, OPTION }, { 3434, 6, OPTION }, { 3440, 4, OPTION }, { 3444, 7, OPTION },
  { 3451, 7, OPTION }, { 3458, 7, OPTION }, { 3465, 6, OPTION }, { 3471, 6, OPTION },
  { 3477, 6, OPTION }, { 3483, 5, OPTION }, { 3488, 8, OPTION }, { 3496, 9, OPTION },
  { 3505, 5, OPTION }, { 3510, 7, OPTION }, { 3517, 4, OPTION }, { 3521, 6, OPTION },
  { 3527, 7, OPTION }, { 3534, 3, OPTION }, { 3537, 6, OPTION }, { 3543, 4, OPTION | PART },
  { 3547, 8, OPTION }, { 3555, 3, OPTION }, { 3558, 9, OPTION }, { 3567, 4, OPTION },
  { 3571, 5, OPTION }, { 3576, 7, OPTION }, { 3583, 8, OPTION }, { 3591, 6, OPTION },
  { 3597, 9, OPTION }, { 3606, 5, OPTION }, { 3611, 4, OPTION }, { 3615, 7, OPTION },
  { 3622, 4, OPTION }, { 3626, 9, OPTION }, { 3635, 4, OPTION }, { 3639, 5, OPTION },
  { 3644, 7, OPTION }, { 3651, 6, OPTION }, { 3657, 6, OPTION }, { 3663, 5, OPTION },
  { 3668, 5, OPTION }, { 3673, 6, OPTION }, { 3679, 9, OPTION }, { 3688, 6, OPTION },
  { 3694, 6, OPTION }, { 3700, 7, OPTION }, { 3707, 7, OPTION }, { 3714, 6, OPTION },
  { 3720, 7, OPTION }, { 3727, 6, OPTION }, { 3733, 8, OPTION }, { 3741, 9, OPTION },
  { 3750, 7, OPTION }, { 3757, 5, OPTION }, { 3762, 7, OPTION }, { 3769, 4, OPTION },
  { 3773, 2, OPTION }, { 3775, 6, OPTION }, { 3781, 4, OPTION }, { 3785, 2, OPTION },
  { 3787, 9, OPTION }, { 3796, 8, OPTION }, { 3804, 4, OPTION }, { 3808, 8, OPTION },
  { 3816, 9, OPTION }, { 3825, 3, OPTION }, { 3828, 12, OPTION }, { 3840, 10, OPTION },
  { 3850, 8, OPTION }, { 3858, 7, OPTION }, { 3865, 4, OPTION }, { 3869, 11, OPTION },
  { 3880, 5, OPTION }, { 3885, 7, OPTION }, { 3892, 4, OPTION }, { 3896, 4, OPTION },
  { 3900, 6, OPTION }, { 3906, 7, OPTION }, { 3913, 8, OPTION }, { 3921, 9, OPTION },
  { 3930, 5, OPTION }, { 3935, 3, OPTION }, { 3938, 4, OPTION }, { 3942, 7, OPTION },
  { 3949, 9, OPTION }, { 3958, 7, OPTION }, { 3965, 7, OPTION }, { 3972, 8, OPTION },
  { 3980, 4, OPTION }, { 3984, 9, OPTION }, { 3993, 10, OPTION }, { 4003, 7, OPTION },
  { 4010, 10, OPTION }, { 4020, 13, OPTION }, { 4033, 11, OPTION }, { 4044, 5, OPTION },
  { 4049, 5, OPTION }, { 4054, 8, OPTION }, { 4062, 6, OPTION }, { 4068, 6, OPTION },
  { 4074, 7, OPTION }, { 4081, 7, OPTION }, { 4088, 7, OPTION }, { 4095, 3, OPTION },
  { 4098, 6, OPTION | PART }, { 4104, 9, OPTION }, { 4113, 7, OPTION }, { 4120, 6, OPTION },
  { 4126, 5, OPTION }, { 4131, 5, OPTION }, { 4136, 5, OPTION }, { 4141, 6, OPTION },
  { 4147, 5, OPTION }, { 4152, 7, OPTION }, { 4159, 8, OPTION }, { 4167, 2, OPTION },
  { 4169, 4, OPTION | PART }, { 4173, 5, OPTION }, { 4178, 6, OPTION }, { 4184, 4, OPTION },
  { 4188, 8, OPTION }, { 4196, 9, OPTION }, { 4205, 7, OPTION }, { 4212, 10, OPTION },
  { 4222, 11, OPTION }, { 4233, 9, OPTION }, { 4242, 5, OPTION }, { 4247, 7, OPTION },
  { 4254, 5, OPTION }, { 4259, 7, OPTION }, { 4266, 8, OPTION }, { 4274, 6, OPTION },
  { 4280, 7, OPTION }, { 4287, 9, OPTION }, { 4296, 6, OPTION }, { 4302, 13, OPTION },
  { 4315, 7, OPTION }, { 4322, 10, OPTION }, { 4332, 10, OPTION }, { 4342, 7, OPTION },
  { 4349, 7, OPTION }, { 4356, 13, OPTION }, { 4369, 10, OPTION }, { 4379, 8, OPTION },
  { 4387, 9, OPTION }, { 4396, 7, OPTION }, { 4403, 9, OPTION }, { 4412, 9, OPTION },
  { 4421, 8, OPTION }, { 4429, 8, OPTION }, { 4437, 10, OPTION }, { 4447, 11, OPTION },
  { 4458, 7, OPTION }, { 4465, 11, OPTION }, { 4476, 10, OPTION }, { 4486, 9, OPTION },
  { 4495, 4, OPTION }, { 4499, 7, OPTION }, { 4506, 8, OPTION }, { 4514, 7, OPTION },
  { 4521, 9, OPTION }, { 4530, 10, OPTION | PART }, { 4540, 11, OPTION }, { 4551, 12, OPTION },
  { 4563, 9, OPTION }, { 4572, 10, OPTION }, { 4582, 11, OPTION }, { 4593, 7, OPTION },
  { 4600, 8, OPTION }, { 4608, 10, OPTION }, { 4618, 11, OPTION }, { 4629, 8, OPTION },
  { 4637, 8, OPTION | PART }, { 4645, 9, OPTION }, { 4654, 9, OPTION }, { 4663, 7, OPTION },
  { 4670, 10, OPTION }, { 4680, 7, OPTION }, { 4687, 7, OPTION }, { 4694, 6, OPTION },
  { 4700, 7, OPTION }, { 4707, 11, OPTION }, { 4718, 4, OPTION }, { 4722, 5, OPTION },
  { 4727, 4, OPTION }, { 4731, 5, OPTION }, { 4736, 10, OPTION }, { 4746, 11, OPTION | PART },
  { 4757, 4, OPTION }, { 4761, 4, OPTION }, { 4765, 8, OPTION }, { 4773, 3, OPTION },
  { 4776, 5, OPTION }, { 4781, 6, OPTION }, { 4787, 7, OPTION }, { 4794, 8, OPTION },
  { 4802, 12, OPTION }, { 4814, 5, OPTION }, { 4819, 6, OPTION }, { 4825, 7, OPTION },
  { 4832, 5, OPTION }, { 4837, 3, OPTION }, { 4840, 5, OPTION }, { 4845, 9, OPTION },
  { 4854, 5, OPTION }, { 4859, 6, OPTION }, { 4865, 4, OPTION | PART }, { 4869, 3, OPTION },
  { 4872, 4, OPTION }, { 4876, 4, OPTION }, { 4880, 8, OPTION }, { 4888, 6, OPTION },
  { 4894, 6, OPTION }, { 4900, 8, OPTION | PART }, { 4908, 6, OPTION }, { 4914, 5, OPTION },
  { 4919, 6, OPTION }, { 4925, 3, OPTION }, { 4928, 9, OPTION }, { 4937, 8, OPTION | PART },
  { 4945, 9, OPTION }, { 4954, 7, OPTION }, { 4961, 8, OPTION }, { 4969, 10, OPTION },
  { 4979, 10, OPTION }, { 4989, 8, OPTION }, { 4997, 8, OPTION }, { 5005, 2, OPTION | PART },
  { 5007, 3, OPTION }, { 5010, 6, OPTION }, { 5016, 3, OPTION }, { 5019, 4, OPTION },
  { 5023, 8, OPTION }, { 5031, 8, OPTION }, { 5039, 5, OPTION }, { 5044, 7, OPTION },
  { 5051, 8, OPTION }, { 5059, 8, OPTION }, { 5067, 10, OPTION }, { 5077, 10, OPTION | PART },
  { 5087, 9, OPTION }, { 5096, 11, OPTION }, { 5107, 13, OPTION }, { 5120, 7, OPTION | PART },
  { 5127, 8, OPTION }, { 5135, 5, OPTION }, { 5140, 8, OPTION }, { 5148, 10, OPTION },
  { 5158, 7, OPTION }, { 5165, 10, OPTION | PART }, { 5175, 7, OPTION }, { 5182, 7, OPTION },
  { 5189, 8, OPTION }, { 5197, 9, OPTION }, { 5206, 10, OPTION }, { 5216, 7, OPTION },
  { 5223, 8, OPTION }, { 5231, 5, OPTION }, { 5236, 6, OPTION }, { 5242, 6, OPTION },
  { 5248, 10, OPTION }, { 5258, 6, OPTION | PART }, { 5264, 10, OPTION }, { 5274, 5, OPTION },
  { 5279, 7, OPTION }, { 5286, 4, OPTION }, { 5290, 8, OPTION }, { 5298, 11, OPTION },
  { 5309, 6, OPTION }, { 5315, 9, OPTION }, { 5324, 10, OPTION }, { 5334, 6, OPTION },
  { 5340, 11, OPTION }, { 5351, 7, OPTION }, { 5358, 8, OPTION }, { 5366, 10, OPTION },
  { 5376, 10, OPTION }, { 5386, 5, OPTION }, { 5391, 6, OPTION }, { 5397, 3, OPTION },
  { 5400, 9, OPTION }, { 5409, 10, OPTION }, { 5419, 3, OPTION }, { 5422, 6, OPTION },
  { 5428, 9, OPTION }, { 5437, 5, OPTION }, { 5442, 8, OPTION }, { 5450, 9, OPTION },
  { 5459, 4, OPTION }, { 5463, 10, OPTION }, { 5473, 7, OPTION }, { 5480, 8, OPTION },
  { 5488, 11, OPTION }, { 5499, 12, OPTION }, { 5511, 3, OPTION }, { 5514, 3, OPTION },
  { 5517, 2, OPTION }, { 5519, 3, OPTION }, { 5522, 8, OPTION }, { 5530, 9, OPTION },
  { 5539, 6, OPTION }, { 5545, 6, OPTION }, { 5551, 6, OPTION }, { 5557, 9, OPTION },
  { 5566, 8, OPTION }, { 5574, 10, OPTION }, { 5584, 6, OPTION }, { 5590, 7, OPTION },
  { 5597, 3, OPTION }, { 5600, 2, OPTION }, { 5602, 3, OPTION }, { 5605, 2, OPTION },
  { 5607, 3, OPTION }, { 5610, 4, OPTION }, { 5614, 3, OPTION }, { 5617, 4, OPTION },
  { 5621, 9, OPTION }, { 5630, 10, OPTION }, { 5640, 11, OPTION }, { 5651, 7, OPTION },
  { 5658, 7, OPTION }, { 5665, 4, OPTION }, { 5669, 5, OPTION }, { 5674, 5, OPTION },
  { 5679, 6, OPTION }, { 5685, 4, OPTION }, { 5689, 6, OPTION }, { 5695, 9, OPTION },
  { 5704, 6, OPTION }, { 5710, 5, OPTION }, { 5715, 7, OPTION }, { 5722, 13, OPTION },
  { 5735, 7, OPTION }, { 5742, 8, OPTION }, { 5750, 5, OPTION }, { 5755, 8, OPTION },
  { 5763, 9, OPTION }, { 5772, 10, OPTION }, { 5782, 8, OPTION }, { 5790, 4, OPTION },
  { 5794, 6, OPTION }, { 5800, 9, OPTION }, { 5809, 9, OPTION }, { 5818, 10, OPTION | PART },
  { 5828, 7, OPTION }, { 5835, 5, OPTION | PART }, { 5840, 4, OPTION }, { 5844, 3, OPTION },
  { 5847, 11, OPTION }, { 5858, 5, OPTION }, { 5863, 7, OPTION }, { 5870, 8, OPTION },
  { 5878, 5, OPTION }, { 5883, 5, OPTION }, { 5888, 6, OPTION }, { 5894, 6, OPTION },
  { 5900, 8, OPTION }, { 5908, 9, OPTION }, { 5917, 4, OPTION }, { 5921, 8, OPTION },
  { 5929, 10, OPTION }, { 5939, 5, OPTION | PART }, { 5944, 6, OPTION }, { 5950, 8, OPTION },
  { 5958, 9, OPTION }, { 5967, 5, OPTION }, { 5972, 6, OPTION }, { 5978, 9, OPTION },
  { 5987, 9, OPTION }, { 5996, 4, OPTION }, { 6000, 7, OPTION }, { 6007, 9, OPTION },
  { 6016, 8, OPTION }, { 6024, 9, OPTION }, { 6033, 8, OPTION }, { 6041, 6, OPTION },
  { 6047, 4, OPTION }, { 6051, 7, OPTION }, { 6058, 7, OPTION }, { 6065, 11, OPTION },
  { 6076, 6, OPTION }, { 6082, 7, OPTION }, { 6089, 10, OPTION }, { 6099, 8, OPTION },
  { 6107, 9, OPTION }, { 6116, 10, OPTION }, { 6126, 8, OPTION }, { 6134, 5, OPTION },
  { 6139, 7, OPTION }, { 6146, 3, OPTION }, { 6149, 6, OPTION }, { 6155, 7, OPTION },
  { 6162, 4, OPTION }, { 6166, 6, OPTION }, { 6172, 7, OPTION }, { 6179, 8, OPTION },
  { 6187, 7, OPTION }, { 6194, 8, OPTION }, { 6202, 5, OPTION }, { 6207, 6, OPTION },
  { 6213, 3, OPTION }, { 6216, 4, OPTION }, { 6220, 6, OPTION }, { 6226, 5, OPTION },
  { 6231, 7, OPTION }, { 6238, 8, OPTION }, { 6246, 9, OPTION }, { 6255, 4, OPTION },
  { 6259, 7, OPTION }, { 6266, 4, OPTION }, { 6270, 10, OPTION }, { 6280, 4, OPTION },
  { 6284, 6, OPTION }, { 6290, 6, OPTION }, { 6296, 9, OPTION }, { 6305, 7, OPTION },
  { 6312, 8, OPTION }, { 6320, 6, OPTION }, { 6326, 8, OPTION }, { 6334, 5, OPTION },
  { 6339, 3, OPTION }, { 6342, 5, OPTION }, { 6347, 2, OPTION }, { 6349, 4, OPTION },
  { 6353, 5, OPTION }, { 6358, 4, OPTION }, { 6362, 7, OPTION }, { 6369, 5, OPTION },
  { 6374, 5, OPTION }, { 6379, 5, OPTION }, { 6384, 4, OPTION }, { 6388, 5, OPTION },
  { 6393, 7, OPTION }, { 6400, 6, OPTION }, { 6406, 6, OPTION }, { 6412, 3, OPTION },
  { 6415, 6, OPTION }, { 6421, 7, OPTION }, { 6428, 7, OPTION }, { 6435, 4, OPTION },
  { 6439, 8, OPTION }, { 6447, 5, OPTION }, { 6452, 9, OPTION }, { 6461, 4, OPTION },
  { 6465, 2, OPTION }, { 6467, 5, OPTION }, { 6472, 3, OPTION }, { 6475, 4, OPTION },
  { 6479, 5, OPTION }, { 6484, 8, OPTION | PART }, { 6492, 9, OPTION | PART }, { 6501, 6, OPTION },
  { 6507, 5, OPTION }, { 6512, 3, OPTION }, { 6515, 7, OPTION }, { 6522, 7, OPTION },
  { 6529, 5, OPTION }, { 6534, 2, OPTION }, { 6536, 2, OPTION }, { 6538, 3, OPTION },
  { 6541, 3, OPTION | PART }, { 6544, 3, OPTION }, { 6547, 9, OPTION }, { 6556, 10, OPTION },
  { 6566, 7, OPTION }, { 6573, 3, OPTION }, { 6576, 8, OPTION }, { 6584, 3, OPTION },
  { 6587, 3, OPTION }, { 6590, 3, OPTION }, { 6593, 6, OPTION }, { 6599, 4, OPTION },
  { 6603, 4, OPTION }, { 6607, 6, OPTION | PART }, { 6613, 3, OPTION }, { 6616, 3, OPTION },
  { 6619, 8, OPTION }, { 6627, 8, OPTION }, { 6635, 5, OPTION }, { 6640, 5, OPTION },
  { 6645, 8, OPTION }, { 6653, 4, OPTION }, { 6657, 5, OPTION }, { 6662, 8, OPTION },
  { 6670, 6, OPTION }, { 6676, 4, OPTION }, { 6680, 2, OPTION }, { 6682, 6, OPTION },
  { 6688, 9, OPTION }, { 6697, 5, OPTION }, { 6702, 3, OPTION }, { 6705, 4, OPTION },
  { 6709, 4, OPTION }, { 6713, 2, OPTION }, { 6715, 6, OPTION }, { 6721, 4, OPTION },
  { 6725, 6, OPTION }, { 6731, 8, OPTION }, { 6739, 9, OPTION }, { 6748, 4, OPTION },
  { 6752, 6, OPTION }, { 6758, 4, OPTION }, { 6762, 4, OPTION }, { 6766, 4, OPTION },
  { 6770, 6, OPTION }, { 6776, 9, OPTION }, { 6785, 10, OPTION }, { 6795, 6, OPTION },
  { 6801, 6, OPTION }, { 6807, 9, OPTION }, { 6816, 4, OPTION }, { 6820, 13, OPTION },
  { 6833, 3, OPTION }, { 6836, 4, OPTION }, { 6840, 3, OPTION }, { 6843, 6, OPTION },
  { 6849, 4, OPTION }, { 6853, 6, OPTION }, { 6859, 4, OPTION }, { 6863, 4, OPTION },
  { 6867, 5, OPTION }, { 6872, 3, OPTION }, { 6875, 7, OPTION }, { 6882, 4, OPTION | PART },
  { 6886, 8, OPTION }, { 6894, 9, OPTION }, { 6903, 5, OPTION }, { 6908, 3, OPTION },
  { 6911, 6, OPTION }, { 6917, 7, OPTION }, { 6924, 4, OPTION }, { 6928, 4, OPTION },
  { 6932, 4, OPTION }, { 6936, 4, OPTION }, { 6940, 5, OPTION }, { 6945, 3, OPTION | PART },
  { 6948, 4, OPTION }, { 6952, 5, OPTION }, { 6957, 5, OPTION }, { 6962, 3, OPTION },
  { 6965, 7, OPTION }, { 6972, 3, OPTION }, { 6975, 11, OPTION }, { 6986, 10, OPTION },
  { 6996, 4, OPTION }, { 7000, 3, OPTION }, { 7003, 7, OPTION }, { 7010, 5, OPTION | PART },
  { 7015, 6, OPTION }, { 7021, 9, OPTION }, { 7030, 13, OPTION }, { 7043, 14, OPTION },
  { 7057, 11, OPTION }, { 7068, 8, OPTION }, { 7076, 6, OPTION }, { 7082, 8, OPTION },
  { 7090, 7, OPTION }, { 7097, 11, OPTION }, { 7108, 6, OPTION }, { 7114, 7, OPTION },
  { 7121, 7, OPTION }, { 7128, 4, OPTION }, { 7132, 5, OPTION }, { 7137, 9, OPTION },
  { 7146, 8, OPTION }, { 7154, 4, OPTION | PART }, { 7158, 6, OPTION }, { 7164, 9, OPTION },
  { 7173, 7, OPTION }, { 7180, 4, OPTION }, { 7184, 7, OPTION }, { 7191, 14, OPTION },
  { 7205, 10, OPTION }, { 7215, 6, OPTION }, { 7221, 6, OPTION }, { 7227, 5, OPTION },
  { 7232, 8, OPTION }, { 7240, 11, OPTION }, { 7251, 6, OPTION }, { 7257, 7, OPTION },
  { 7264, 6, OPTION }, { 7270, 7, OPTION }, { 7277, 7, OPTION }, { 7284, 8, OPTION },
  { 7292, 9, OPTION }, { 7301, 7, OPTION }, { 7308, 11, OPTION }, { 7319, 7, OPTION },
  { 7326, 10, OPTION }, { 7336, 11, OPTION | PART }, { 7347, 9, OPTION }, { 7356, 11, OPTION },
  { 7367, 9, OPTION }, { 7376, 11, OPTION }, { 7387, 12, OPTION }, { 7399, 10, OPTION },
  { 7409, 12, OPTION }, { 7421, 8, OPTION }, { 7429, 7, OPTION }, { 7436, 13, OPTION },
  { 7449, 4, OPTION }, { 7453, 7, OPTION }, { 7460, 10, OPTION }, { 7470, 2, OPTION },
  { 7472, 2, OPTION }, { 7474, 4, OPTION }, { 7478, 4, OPTION }, { 7482, 9, OPTION },
  { 7491, 4, OPTION }, { 7495, 5, OPTION }, { 7500, 10, OPTION }, { 7510, 8, OPTION },
  { 7518, 4, OPTION | PART }, { 7522, 7, OPTION }, { 7529, 3, OPTION }, { 7532, 4, OPTION },
  { 7536, 4, OPTION }, { 7540, 4, OPTION | PART }, { 7544, 5, OPTION }, { 7549, 3, OPTION },
  { 7552, 3, OPTION }, { 7555, 3, OPTION }, { 7558, 4, OPTION }, { 7562, 6, OPTION },
  { 7568, 4, OPTION }, { 7572, 6, OPTION }, { 7578, 7, OPTION }, { 7585, 2, OPTION },
  { 7587, 3, OPTION }, { 7590, 4, OPTION }, { 7594, 5, OPTION }, { 7599, 2, OPTION },
  { 7601, 4, OPTION }, { 7605, 9, OPTION }, { 7614, 8, OPTION }, { 7622, 8, OPTION },
  { 7630, 5, OPTION }, { 7635, 8, OPTION }, { 7643, 6, OPTION }, { 7649, 7, OPTION },
  { 7656, 6, OPTION }, { 7662, 7, OPTION }, { 7669, 6, OPTION }, { 7675, 8, OPTION },
  { 7683, 9, OPTION }, { 7692, 8, OPTION | PART }, { 7700, 6, OPTION }, { 7706, 7, OPTION },
  { 7713, 8, OPTION }, { 7721, 4, OPTION }, { 7725, 7, OPTION }, { 7732, 3, OPTION },
  { 7735, 5, OPTION }, { 7740, 4, OPTION }, { 7744, 10, OPTION }, { 7754, 4, OPTION },
  { 7758, 6, OPTION }, { 7764, 3, OPTION }, { 7767, 6, OPTION }, { 7773, 8, OPTION },
  { 7781, 5, OPTION }, { 7786, 4, OPTION }, { 7790, 7, OPTION }, { 7797, 5, OPTION },
  { 7802, 6, OPTION }, { 7808, 6, OPTION }, { 7814, 5, OPTION }, { 7819, 6, OPTION },
  { 7825, 4, OPTION }, { 7829, 4, OPTION }, { 7833, 4, OPTION }, { 7837, 6, OPTION },
  { 7843, 11, OPTION }, { 7854, 4, OPTION }, { 7858, 5, OPTION }, { 7863, 5, OPTION },
  { 7868, 6, OPTION }, { 7874, 8, OPTION }, { 7882, 5, OPTION }, { 7887, 3, OPTION | PART },
  { 7890, 7, OPTION }, { 7897, 9, OPTION }, { 7906, 11, OPTION }, { 7917, 4, OPTION },
  { 7921, 7, OPTION }, { 7928, 6, OPTION }, { 7934, 5, OPTION }, { 7939, 6, OPTION },
  { 7945, 4, OPTION }, { 7949, 6, OPTION }, { 7955, 8, OPTION }, { 7963, 4, OPTION },
  { 7967, 11, OPTION }, { 7978, 6, OPTION }, { 7984, 5, OPTION }, { 7989, 6, OPTION },
  { 7995, 9, OPTION }, { 8004, 8, OPTION }, { 8012, 4, OPTION | PART }, { 8016, 7, OPTION },
  { 8023, 5, OPTION }, { 8028, 3, OPTION }, { 8031, 6, OPTION }, { 8037, 7, OPTION },
  { 8044, 7, OPTION }, { 8051, 5, OPTION }, { 8056, 8, OPTION }, { 8064, 4, OPTION },
  { 8068, 4, OPTION }, { 8072, 9, OPTION }, { 8081, 8, OPTION }, { 8089, 4, OPTION },
  { 8093, 4, OPTION }, { 8097, 4, OPTION }, { 8101, 3, OPTION }, { 8104, 5, OPTION },
  { 8109, 9, OPTION }, { 8118, 3, OPTION }, { 8121, 3, OPTION }, { 8124, 7, OPTION },
  { 8131, 5, OPTION | PART }, { 8136, 4, OPTION }, { 8140, 7, OPTION }, { 8147, 11, OPTION },
  { 8158, 5, OPTION }, { 8163, 5, OPTION }, { 8168, 7, OPTION }, { 8175, 10, OPTION },
  { 8185, 9, OPTION }, { 8194, 8, OPTION }, { 8202, 6, OPTION }, { 8208, 3, OPTION },
  { 8211, 4, OPTION }, { 8215, 6, OPTION }, { 8221, 7, OPTION }, { 8228, 6, OPTION },
  { 8234, 6, OPTION | PART }, { 8240, 5, OPTION }, { 8245, 7, OPTION }, { 8252, 8, OPTION },
  { 8260, 11, OPTION }, { 8271, 12, OPTION }, { 8283, 6, OPTION }, { 8289, 7, OPTION },
  { 8296, 2, OPTION }, { 8298, 3, OPTION }, { 8301, 7, OPTION }, { 8308, 5, OPTION },
  { 8313, 6, OPTION }, { 8319, 9, OPTION }, { 8328, 6, OPTION }, { 8334, 10, OPTION },
  { 8344, 4, OPTION }, { 8348, 6, OPTION }, { 8354, 8, OPTION }, { 8362, 4, OPTION },
  { 8366, 6, OPTION }, { 8372, 7, OPTION }, { 8379, 8, OPTION }, { 8387, 4, OPTION },
  { 8391, 9, OPTION }, { 8400, 5, OPTION }, { 8405, 6, OPTION }, { 8411, 7, OPTION },
  { 8418, 3, OPTION }, { 8421, 12, OPTION }, { 8433, 6, OPTION }, { 8439, 7, OPTION },
  { 8446, 9, OPTION }, { 8455, 11, OPTION }, { 8466, 4, OPTION }, { 8470, 5, OPTION },
  { 8475, 6, OPTION }, { 8481, 7, OPTION }, { 8488, 7, OPTION }, { 8495, 6, OPTION },
  { 8501, 3, OPTION }, { 8504, 5, OPTION }, { 8509, 5, OPTION }, { 8514, 6, OPTION },
  { 8520, 8, OPTION }, { 8528, 6, OPTION }, { 8534, 6, OPTION }, { 8540, 5, OPTION },
  { 8545, 7, OPTION }, { 8552, 7, OPTION }, { 8559, 10, OPTION }, { 8569, 6, OPTION },
  { 8575, 9, OPTION }, { 8584, 5, OPTION }, { 8589, 4, OPTION }, { 8593, 5, OPTION },
  { 8598, 4, OPTION }, { 8602, 6, OPTION }, { 8608, 3, OPTION }, { 8611, 4, OPTION },
  { 8615, 9, OPTION }, { 8624, 9, OPTION }, { 8633, 9, OPTION }, { 8642, 8, OPTION },
  { 8650, 9, OPTION }, { 8659, 10, OPTION }, { 8669, 6, OPTION }, { 8675, 7, OPTION },
  { 8682, 8, OPTION }, { 8690, 6, OPTION }, { 8696, 2, OPTION }, { 8698, 5, OPTION },
  { 8703, 5, OPTION }, { 8708, 6, OPTION }, { 8714, 3, OPTION }, { 8717, 5, OPTION },
  { 8722, 6, OPTION }, { 8728, 4, OPTION }, { 8732, 7, OPTION }, { 8739, 4, OPTION },
  { 8743, 6, OPTION }, { 8749, 7, OPTION }, { 8756, 8, OPTION }, { 8764, 6, OPTION },
  { 8770, 6, OPTION }, { 8776, 3, OPTION }, { 8779, 7, OPTION }, { 8786, 5, OPTION },
  { 8791, 7, OPTION }, { 8798, 7, OPTION }, { 8805, 4, OPTION }, { 8809, 3, OPTION },
  { 8812, 4, OPTION }, { 8816, 5, OPTION }, { 8821, 4, OPTION }, { 8825, 9, OPTION },
  { 8834, 10, OPTION }, { 8844, 3, OPTION }, { 8847, 12, OPTION }, { 8859, 6, OPTION },
  { 8865, 3, OPTION }, { 8868, 2, OPTION }, { 8870, 3, OPTION }, { 8873, 8, OPTION },
  { 8881, 5, OPTION }, { 8886, 7, OPTION }, { 8893, 4, OPTION }, { 8897, 4, OPTION },
  { 8901, 5, OPTION | PART }, { 8906, 6, OPTION }, { 8912, 11, OPTION }, { 8923, 7, OPTION },
  { 8930, 3, OPTION }, { 8933, 7, OPTION }, { 8940, 4, OPTION }, { 8944, 4, OPTION | PART },
  { 8948, 3, OPTION }, { 8951, 2, OPTION }, { 8953, 3, OPTION }, { 8956, 7, OPTION },
  { 8963, 7, OPTION }, { 8970, 7, OPTION }, { 8977, 2, OPTION }, { 8979, 4, OPTION },
  { 8983, 2, OPTION }, { 8985, 2, OPTION }, { 8987, 4, OPTION }, { 8991, 3, OPTION },
  { 8994, 6, OPTION }, { 9000, 4, OPTION }, { 9004, 3, OPTION }, { 9007, 4, OPTION },
  { 9011, 6, OPTION }, { 9017, 11, OPTION }, { 9028, 10, OPTION }, { 9038, 7, OPTION },
  { 9045, 9, OPTION }, { 9054, 10, OPTION }, { 9064, 8, OPTION }, { 9072, 9, OPTION },
  { 9081, 3, OPTION }, { 9084, 3, OPTION }, { 9087, 10, OPTION }, { 9097, 8, OPTION },
  { 9105, 9, OPTION }, { 9114, 9, OPTION }, { 9123, 2, OPTION }, { 9125, 6, OPTION },
  { 9131, 3, OPTION }, { 9134, 5, OPTION }, { 9139, 8, OPTION }, { 9147, 7, OPTION },
  { 9154, 8, OPTION }, { 9162, 3, OPTION }, { 9165, 12, OPTION }, { 9177, 6, OPTION },
  { 9183, 8, OPTION }, { 9191, 6, OPTION }, { 9197, 2, OPTION }, { 9199, 3, OPTION },
  { 9202, 3, OPTION }, { 9205, 8, OPTION }, { 9213, 5, OPTION }, { 9218, 8, OPTION },
  { 9226, 8, OPTION }, { 9234, 7, OPTION }, { 9241, 8, OPTION }, { 9249, 9, OPTION },
  { 9258, 9, OPTION }, { 9267, 5, OPTION }, { 9272, 9, OPTION }, { 9281, 4, OPTION },
  { 9285, 6, OPTION }, { 9291, 7, OPTION }, { 9298, 7, OPTION }, { 9305, 5, OPTION },
  { 9310, 6, OPTION }, { 9316, 4, OPTION }, { 9320, 8, OPTION }, { 9328, 11, OPTION },
  { 9339, 6, OPTION | PART }, { 9345, 10, OPTION }, { 9355, 6, OPTION }, { 9361, 6, OPTION },
  { 9367, 7, OPTION }, { 9374, 5, OPTION }, { 9379, 6, OPTION }, { 9385, 6, OPTION },
  { 9391, 7, OPTION }, { 9398, 4, OPTION }, { 9402, 7, OPTION }, { 9409, 11, OPTION },
  { 9420, 9, OPTION }, { 9429, 11, OPTION }, { 9440, 12, OPTION }, { 9452, 10, OPTION },
  { 9462, 8, OPTION }, { 9470, 7, OPTION }, { 9477, 8, OPTION }, { 9485, 6, OPTION },
  { 9491, 9, OPTION }, { 9500, 10, OPTION }, { 9510, 6, OPTION }, { 9516, 6, OPTION },
  { 9522, 8, OPTION }, { 9530, 6, OPTION }, { 9536, 7, OPTION }, { 9543, 7, OPTION },
  { 9550, 7, OPTION }, { 9557, 8, OPTION }, { 9565, 11, OPTION }, { 9576, 12, OPTION },
  { 9588, 6, OPTION }, { 9594, 6, OPTION }, { 9600, 5, OPTION }, { 9605, 5, OPTION },
  { 9610, 6, OPTION }, { 9616, 7, OPTION }, { 9623, 4, OPTION }, { 9627, 4, OPTION },
  { 9631, 5, OPTION }, { 9636, 7, OPTION }, { 9643, 7, OPTION }, { 9650, 7, OPTION },
  { 9657, 10, OPTION }, { 9667, 10, OPTION }, { 9677, 7, OPTION }, { 9684, 11, OPTION },
  { 9695, 6, OPTION }, { 9701, 8, OPTION }, { 9709, 11, OPTION }, { 9720, 6, OPTION },
  { 9726, 11, OPTION }, { 9737, 10, OPTION }, { 9747, 2, OPTION }, { 9749, 9, OPTION },
  { 9758, 3, OPTION }, { 9761, 5, OPTION }, { 9766, 5, OPTION }, { 9771, 6, OPTION | PART },
  { 9777, 8, OPTION }, { 9785, 6, OPTION }, { 9791, 3, OPTION }, { 9794, 4, OPTION },
  { 9798, 4, OPTION }, { 9802, 8, OPTION }, { 9810, 6, OPTION }, { 9816, 2, OPTION },
  { 9818, 6, OPTION }, { 9824, 11, OPTION }, { 9835, 9, OPTION }, { 9844, 4, OPTION },
  { 9848, 7, OPTION }, { 9855, 8, OPTION }, { 9863, 7, OPTION }, { 9870, 8, OPTION },
  { 9878, 7, OPTION }, { 9885, 5, OPTION }, { 9890, 7, OPTION }, { 9897, 6, OPTION },
  { 9903, 7, OPTION }, { 9910, 4, OPTION }, { 9914, 7, OPTION }, { 9921, 8, OPTION },
  { 9929, 6, OPTION }, { 9935, 5, OPTION }, { 9940, 10, OPTION }, { 9950, 4, OPTION },
  { 9954, 8, OPTION }, { 9962, 6, OPTION }, { 9968, 7, OPTION }, { 9975, 8, OPTION },
  { 9983, 10, OPTION }, { 9993, 8, OPTION }, { 10001, 5, OPTION }, { 10006, 9, OPTION },
  { 10015, 9, OPTION }, { 10024, 7, OPTION }, { 10031, 10, OPTION }, { 10041, 10, OPTION },
  { 10051, 9, OPTION }, { 10060, 8, OPTION }, { 10068, 8, OPTION }, { 10076, 7, OPTION },
  { 10083, 8, OPTION }, { 10091, 8, OPTION }, { 10099, 9, OPTION }, { 10108, 9, OPTION },
  { 10117, 8, OPTION }, { 10125, 6, OPTION }, { 10131, 7, OPTION }, { 10138, 6, OPTION },
  { 10144, 8, OPTION }, { 10152, 7, OPTION }, { 10159, 7, OPTION }, { 10166, 5, OPTION },
  { 10171, 9, OPTION | PART | HARMLESS }, { 10180, 10, OPTION }, { 10190, 5, OPTION }, { 10195, 8, OPTION },
  { 10203, 7, OPTION }, { 10210, 7, OPTION | PART }, { 10217, 5, OPTION }, { 10222, 9, OPTION },
  { 10231, 7, OPTION }, { 10238, 10, OPTION }, { 10248, 7, OPTION }, { 10255, 8, OPTION },
  { 10263, 9, OPTION }, { 10272, 7, OPTION }, { 10279, 7, OPTION }, { 10286, 8, OPTION },
  { 10294, 8, OPTION }, { 10302, 9, OPTION }, { 10311, 7, OPTION }, { 10318, 8, OPTION },
  { 10326, 7, OPTION }, { 10333, 10, OPTION }, { 10343, 8, OPTION }, { 10351, 10, OPTION },
  { 10361, 7, OPTION }, { 10368, 9, OPTION }, { 10377, 11, OPTION }, { 10388, 8, OPTION },
  { 10396, 9, OPTION }, { 10405, 7, OPTION }, { 10412, 5, OPTION | PART }, { 10417, 5, OPTION },
  { 10422, 7, OPTION }, { 10429, 3, OPTION | PART }, { 10432, 6, OPTION | PART }, { 10438, 11, OPTION },
  { 10449, 7, OPTION }, { 10456, 9, OPTION }, { 10465, 4, OPTION | PART }, { 10469, 6, OPTION },
  { 10475, 5, OPTION }, { 10480, 7, OPTION }, { 10487, 4, OPTION }, { 10491, 3, OPTION },
  { 10494, 2, OPTION }, { 10496, 6, OPTION }, { 10502, 3, OPTION }, { 10505, 9, OPTION },
  { 10514, 8, OPTION }, { 10522, 7, OPTION }, { 10529, 5, OPTION }, { 10534, 6, OPTION },
  { 10540, 5, OPTION }, { 10545, 5, OPTION }, { 10550, 5, OPTION }, { 10555, 6, OPTION },
  { 10561, 5, OPTION }, { 10566, 6, OPTION }, { 10572, 6, OPTION }, { 10578, 2, OPTION },
  { 10580, 8, OPTION }, { 10588, 4, OPTION }, { 10592, 6, OPTION }, { 10598, 5, OPTION },
  { 10603, 6, OPTION }, { 10609, 4, OPTION }, { 10613, 7, OPTION }, { 10620, 4, OPTION },
  { 10624, 5, OPTION }, { 10629, 5, OPTION }, { 10634, 4, OPTION | PART }, { 10638, 8, OPTION },
  { 10646, 9, OPTION }, { 10655, 7, OPTION }, { 10662, 9, OPTION }, { 10671, 8, OPTION },
  { 10679, 5, OPTION }, { 10684, 5, OPTION }, { 10689, 4, OPTION }, { 10693, 9, OPTION },
  { 10702, 9, OPTION }, { 10711, 11, OPTION }, { 10722, 7, OPTION }, { 10729, 7, OPTION },
  { 10736, 8, OPTION }, { 10744, 8, OPTION }, { 10752, 6, OPTION }, { 10758, 6, OPTION },
  { 10764, 7, OPTION }, { 10771, 9, OPTION }, { 10780, 12, OPTION }, { 10792, 6, OPTION },
  { 10798, 7, OPTION }, { 10805, 7, OPTION }, { 10812, 8, OPTION | PART }, { 10820, 9, OPTION },
  { 10829, 3, OPTION }, { 10832, 10, OPTION }, { 10842, 8, OPTION }, { 10850, 9, OPTION },
  { 10859, 5, OPTION | PART }, { 10864, 4, OPTION }, { 10868, 4, OPTION }, { 10872, 8, OPTION },
  { 10880, 6, OPTION }, { 10886, 9, OPTION }, { 10895, 10, OPTION }, { 10905, 4, OPTION },
  { 10909, 11, OPTION }, { 10920, 9, OPTION }, { 10929, 6, OPTION }, { 10935, 10, OPTION },
  { 10945, 7, OPTION | PART }, { 10952, 6, OPTION }, { 10958, 8, OPTION }, { 10966, 8, OPTION },
  { 10974, 8, OPTION }, { 10982, 6, OPTION }, { 10988, 8, OPTION }, { 10996, 8, OPTION },
  { 11004, 10, OPTION }, { 11014, 12, OPTION }, { 11026, 8, OPTION }, { 11034, 7, OPTION },
  { 11041, 5, OPTION }, { 11046, 7, OPTION }, { 11053, 11, OPTION }, { 11064, 8, OPTION },
  { 11072, 6, OPTION }, { 11078, 9, OPTION }, { 11087, 5, OPTION }, { 11092, 6, OPTION },
  { 11098, 6, OPTION }, { 11104, 13, OPTION }, { 11117, 6, OPTION }, { 11123, 6, OPTION },
  { 11129, 10, OPTION }, { 11139, 7, OPTION }, { 11146, 11, OPTION }, { 11157, 6, OPTION },
  { 11163, 7, OPTION }, { 11170, 8, OPTION }, { 11178, 11, OPTION }, { 11189, 5, OPTION },
  { 11194, 6, OPTION }, { 11200, 8, OPTION }, { 11208, 9, OPTION }, { 11217, 10, OPTION },
  { 11227, 9, OPTION }, { 11236, 7, OPTION }, { 11243, 8, OPTION }, { 11251, 6, OPTION },
  { 11257, 6, OPTION }, { 11263, 7, OPTION }, { 11270, 8, OPTION }, { 11278, 9, OPTION },
  { 11287, 6, OPTION }, { 11293, 10, OPTION }, { 11303, 8, OPTION }, { 11311, 9, OPTION },
  { 11320, 15, OPTION }, { 11335, 9, OPTION }, { 11344, 7, OPTION }, { 11351, 8, OPTION },
  { 11359, 9, OPTION }, { 11368, 4, OPTION | PART }, { 11372, 7, OPTION }, { 11379, 8, OPTION },
  { 11387, 7, OPTION }, { 11394, 8, OPTION }, { 11402, 10, OPTION }, { 11412, 6, OPTION },
  { 11418, 7, OPTION }, { 11425, 6, OPTION | PART }, { 11431, 6, OPTION }, { 11437, 8, OPTION },
  { 11445, 9, OPTION }, { 11454, 9, OPTION }, { 11463, 5, OPTION }, { 11468, 7, OPTION },
  { 11475, 8, OPTION }, { 11483, 10, OPTION }, { 11493, 7, OPTION }, { 11500, 9, OPTION },
  { 11509, 3, OPTION }, { 11512, 3, OPTION }, { 11515, 3, OPTION }, { 11518, 4, OPTION },
  { 11522, 4, OPTION }, { 11526, 5, OPTION }, { 11531, 7, OPTION }, { 11538, 4, OPTION },
  { 11542, 5, OPTION }, { 11547, 4, OPTION }, { 11551, 8, OPTION }, { 11559, 7, OPTION },
  { 11566, 8, OPTION }, { 11574, 6, OPTION }, { 11580, 4, OPTION | PART }, { 11584, 6, OPTION },
  { 11590, 5, OPTION }, { 11595, 10, OPTION }, { 11605, 5, OPTION }, { 11610, 6, OPTION },
  { 11616, 6, OPTION }, { 11622, 7, OPTION }, { 11629, 3, OPTION }, { 11632, 4, OPTION },
  { 11636, 3, OPTION }, { 11639, 3, OPTION | PART }, { 11642, 3, OPTION }, { 11645, 6, OPTION },
  { 11651, 7, OPTION }, { 11658, 7, OPTION }, { 11665, 2, OPTION }, { 11667, 3, OPTION },
  { 11670, 3, OPTION }, { 11673, 6, OPTION }, { 11679, 4, OPTION }, { 11683, 9, OPTION },
  { 11692, 6, OPTION }, { 11698, 7, OPTION }, { 11705, 8, OPTION }, { 11713, 3, OPTION },
  { 11716, 4, OPTION | PART }, { 11720, 9, OPTION }, { 11729, 3, OPTION }, { 11732, 5, OPTION },
  { 11737, 6, OPTION }, { 11743, 5, OPTION }, { 11748, 7, OPTION }, { 11755, 4, OPTION },
  { 11759, 7, OPTION }, { 11766, 5, OPTION }, { 11771, 8, OPTION }, { 11779, 9, OPTION },
  { 11788, 9, OPTION }, { 11797, 7, OPTION }, { 11804, 5, OPTION }, { 11809, 6, OPTION },
  { 11815, 5, OPTION }, { 11820, 6, OPTION }, { 11826, 5, OPTION }, { 11831, 6, OPTION },
  { 11837, 8, OPTION }, { 11845, 7, OPTION }, { 11852, 6, OPTION }, { 11858, 3, OPTION },
  { 11861, 6, OPTION }, { 11867, 6, OPTION }, { 11873, 6, OPTION }, { 11879, 9, OPTION },
  { 11888, 7, OPTION }, { 11895, 11, OPTION }, { 11906, 11, OPTION }, { 11917, 9, OPTION },
  { 11926, 10, OPTION }, { 11936, 7, OPTION }, { 11943, 8, OPTION }, { 11951, 6, OPTION },
  { 11957, 7, OPTION }, { 11964, 6, OPTION }, { 11970, 7, OPTION }, { 11977, 8, OPTION },
  { 11985, 8, OPTION | PART }, { 11993, 4, OPTION | PART }, { 11997, 4, OPTION }, { 12001, 7, OPTION },
  { 12008, 8, OPTION }, { 12016, 6, OPTION }, { 12022, 9, OPTION }, { 12031, 4, OPTION },
  { 12035, 8, OPTION }, { 12043, 9, OPTION }, { 12052, 9, OPTION }, { 12061, 6, OPTION },
  { 12067, 9, OPTION }, { 12076, 11, OPTION }, { 12087, 3, OPTION }, { 12090, 6, OPTION },
  { 12096, 8, OPTION }, { 12104, 9, OPTION }, { 12113, 10, OPTION }, { 12123, 8, OPTION },
  { 12131, 6, OPTION }, { 12137, 12, OPTION }, { 12149, 13, OPTION }, { 12162, 9, OPTION },
  { 12171, 6, OPTION }, { 12177, 7, OPTION }, { 12184, 6, OPTION }, { 12190, 7, OPTION | PART },
  { 12197, 8, OPTION | PART }, { 12205, 7, OPTION }, { 12212, 7, OPTION }, { 12219, 7, OPTION | PART },
  { 12226, 11, OPTION }, { 12237, 8, OPTION }, { 12245, 3, OPTION }, { 12248, 4, OPTION },
  { 12252, 8, OPTION }, { 12260, 5, OPTION }, { 12265, 8, OPTION }, { 12273, 4, OPTION },
  { 12277, 3, OPTION }, { 12280, 4, OPTION }, { 12284, 6, OPTION }, { 12290, 5, OPTION },
  { 12295, 6, OPTION }, { 12301, 7, OPTION }, { 12308, 5, OPTION }, { 12313, 7, OPTION },
  { 12320, 8, OPTION }, { 12328, 6, OPTION }, { 12334, 5, OPTION }, { 12339, 6, OPTION | PART },
  { 12345, 5, OPTION }, { 12350, 5, OPTION }, { 12355, 5, OPTION }, { 12360, 5, OPTION },
  { 12365, 5, OPTION }, { 12370, 7, OPTION }, { 12377, 8, OPTION }, { 12385, 7, OPTION },
  { 12392, 4, OPTION }, { 12396, 4, OPTION }, { 12400, 6, OPTION }, { 12406, 6, OPTION },
  { 12412, 6, OPTION }, { 12418, 7, OPTION | PART }, { 12425, 7, OPTION }, { 12432, 6, OPTION },
  { 12438, 10, OPTION }, { 12448, 6, OPTION }, { 12454, 8, OPTION }, { 12462, 5, OPTION },
  { 12467, 4, OPTION }, { 12471, 3, OPTION }, { 12474, 4, OPTION }, { 12478, 6, OPTION },
  { 12484, 6, OPTION }, { 12490, 4, OPTION }, { 12494, 3, OPTION }, { 12497, 8, OPTION },
  { 12505, 3, OPTION }, { 12508, 5, OPTION }, { 12513, 5, OPTION }, { 12518, 5, OPTION },
  { 12523, 4, OPTION }, { 12527, 5, OPTION }, { 12532, 4, OPTION }, { 12536, 5, OPTION },
  { 12541, 5, OPTION }, { 12546, 3, OPTION }, { 12549, 3, OPTION }, { 12552, 6, OPTION },
  { 12558, 8, OPTION }, { 12566, 9, OPTION }, { 12575, 5, OPTION }, { 12580, 9, OPTION },
  { 12589, 3, OPTION }, { 12592, 4, OPTION }, { 12596, 6, OPTION }, { 12602, 7, OPTION },
  { 12609, 4, OPTION }, { 12613, 4, OPTION }, { 12617, 4, OPTION }, { 12621, 4, OPTION },
  { 12625, 6, OPTION }, { 12631, 7, OPTION }, { 12638, 6, OPTION }, { 12644, 7, OPTION },
  { 12651, 3, OPTION }, { 12654, 5, OPTION }, { 12659, 6, OPTION }, { 12665, 4, OPTION },
  { 12669, 6, OPTION }, { 12675, 5, OPTION }, { 12680, 4, OPTION }, { 12684, 11, OPTION },
  { 12695, 11, OPTION }, { 12706, 5, OPTION }, { 12711, 5, OPTION }, { 12716, 6, OPTION },
  { 12722, 5, OPTION }, { 12727, 5, OPTION }, { 12732, 6, OPTION }, { 12738, 5, OPTION },
  { 12743, 6, OPTION }, { 12749, 6, OPTION }, { 12755, 3, OPTION }, { 12758, 3, OPTION },
  { 12761, 4, OPTION }, { 12765, 3, OPTION }, { 12768, 3, OPTION }, { 12771, 3, OPTION },
  { 12774, 3, OPTION }, { 12777, 3, OPTION }, { 12780, 3, OPTION | PART }, { 12783, 3, OPTION | PART },
  { 12786, 7, OPTION }, { 12793, 6, OPTION }, { 12799, 7, OPTION }, { 12806, 3, OPTION },
  { 12809, 6, OPTION }, { 12815, 5, OPTION }, { 12820, 5, OPTION }, { 12825, 6, OPTION },
  { 12831, 5, OPTION }, { 12836, 5, OPTION }, { 12841, 10, OPTION }, { 12851, 8, OPTION },
  { 12859, 7, OPTION }, { 12866, 4, OPTION }, { 12870, 5, OPTION | PART }, { 12875, 7, OPTION },
  { 12882, 8, OPTION }, { 12890, 7, OPTION }, { 12897, 5, OPTION }, { 12902, 5, OPTION },
  { 12907, 8, OPTION }, { 12915, 9, OPTION }, { 12924, 10, OPTION }, { 12934, 6, OPTION },
  { 12940, 10, OPTION }, { 12950, 5, OPTION }, { 12955, 8, OPTION }, { 12963, 6, OPTION },
  { 12969, 4, OPTION }, { 12973, 5, OPTION }, { 12978, 6, OPTION }, { 12984, 5, OPTION },
  { 12989, 7, OPTION }, { 12996, 7, OPTION | PART }, { 13003, 6, OPTION }, { 13009, 6, OPTION },
  { 13015, 9, OPTION }, { 13024, 6, OPTION }, { 13030, 9, OPTION }, { 13039, 7, OPTION },
  { 13046, 6, OPTION }, { 13052, 7, OPTION }, { 13059, 9, OPTION }, { 13068, 10, OPTION },
  { 13078, 3, OPTION }, { 13081, 7, OPTION }, { 13088, 10, OPTION }, { 13098, 6, OPTION },
  { 13104, 6, OPTION }, { 13110, 8, OPTION }, { 13118, 9, OPTION }, { 13127, 10, OPTION },
  { 13137, 12, OPTION | PART }, { 13149, 7, OPTION }, { 13156, 8, OPTION }, { 13164, 7, OPTION },
  { 13171, 5, OPTION }, { 13176, 3, OPTION }, { 13179, 7, OPTION }, { 13186, 5, OPTION },
  { 13191, 7, OPTION }, { 13198, 7, OPTION }, { 13205, 9, OPTION }, { 13214, 7, OPTION },
  { 13221, 4, OPTION }, { 13225, 6, OPTION }, { 13231, 5, OPTION }, { 13236, 6, OPTION },
  { 13242, 6, OPTION }, { 13248, 7, OPTION }, { 13255, 4, OPTION | PART }, { 13259, 15, OPTION },
  { 13274, 11, OPTION }, { 13285, 6, OPTION }, { 13291, 9, OPTION }, { 13300, 6, OPTION },
  { 13306, 7, OPTION }, { 13313, 6, OPTION }, { 13319, 10, OPTION }, { 13329, 3, OPTION },
  { 13332, 4, OPTION }, { 13336, 4, OPTION }, { 13340, 4, OPTION }, { 13344, 6, OPTION },
  { 13350, 4, OPTION }, { 13354, 5, OPTION }, { 13359, 2, OPTION }, { 13361, 3, OPTION },
  { 13364, 4, OPTION }, { 13368, 9, OPTION }, { 13377, 4, OPTION }, { 13381, 11, OPTION },
  { 13392, 8, OPTION }, { 13400, 9, OPTION }, { 13409, 8, OPTION }, { 13417, 9, OPTION },
  { 13426, 7, OPTION }, { 13433, 6, OPTION | PART }, { 13439, 7, OPTION }, { 13446, 8, OPTION },
  { 13454, 4, OPTION }, { 13458, 9, OPTION }, { 13467, 6, OPTION }, { 13473, 3, OPTION },
  { 13476, 8, OPTION }, { 13484, 6, OPTION }, { 13490, 7, OPTION }, { 13497, 10, OPTION },
  { 13507, 6, OPTION }, { 13513, 8, OPTION }, { 13521, 10, OPTION }, { 13531, 10, OPTION },
  { 13541, 5, OPTION }, { 13546, 4, OPTION }, { 13550, 6, OPTION }, { 13556, 6, OPTION },
  { 13562, 7, OPTION }, { 13569, 4, OPTION }, { 13573, 4, OPTION }, { 13577, 6, OPTION },
  { 13583, 4, OPTION }, { 13587, 4, OPTION }, { 13591, 8, OPTION }, { 13599, 8, OPTION },
  { 13607, 5, OPTION }, { 13612, 6, OPTION }, { 13618, 5, OPTION }, { 13623, 10, OPTION },
  { 13633, 6, OPTION }, { 13639, 7, OPTION }, { 13646, 3, OPTION }, { 13649, 3, OPTION | PART },
  { 13652, 3, OPTION }, { 13655, 12, OPTION }, { 13667, 9, OPTION }, { 13676, 9, OPTION },
  { 13685, 10, OPTION }, { 13695, 9, OPTION }, { 13704, 8, OPTION }, { 13712, 9, OPTION },
  { 13721, 10, OPTION }, { 13731, 4, OPTION }, { 13735, 5, OPTION }, { 13740, 3, OPTION },
  { 13743, 6, OPTION }, { 13749, 8, OPTION }, { 13757, 6, OPTION }, { 13763, 3, OPTION },
  { 13766, 5, OPTION | PART }, { 13771, 6, OPTION }, { 13777, 7, OPTION }, { 13784, 7, OPTION },
  { 13791, 7, OPTION }, { 13798, 11, OPTION }, { 13809, 13, OPTION }, { 13822, 12, OPTION },
  { 13834, 8, OPTION }, { 13842, 14, OPTION }, { 13856, 11, OPTION }, { 13867, 9, OPTION },
  { 13876, 7, OPTION }, { 13883, 10, OPTION }, { 13893, 9, OPTION }, { 13902, 9, OPTION },
  { 13911, 10, OPTION }, { 13921, 8, OPTION }, { 13929, 4, OPTION }, { 13933, 8, OPTION },
  { 13941, 3, OPTION }, { 13944, 7, OPTION }, { 13951, 8, OPTION }, { 13959, 5, OPTION },
  { 13964, 4, OPTION }, { 13968, 5, OPTION }, { 13973, 8, OPTION }, { 13981, 10, OPTION },
  { 13991, 5, OPTION | PART }, { 13996, 7, OPTION }, { 14003, 10, OPTION | PART }, { 14013, 3, OPTION },
  { 14016, 2, OPTION }, { 14018, 3, OPTION }, { 14021, 4, OPTION }, { 14025, 6, OPTION },
  { 14031, 6, OPTION }, { 14037, 5, OPTION }, { 14042, 6, OPTION }, { 14048, 4, OPTION },
  { 14052, 4, OPTION }, { 14056, 7, OPTION }, { 14063, 3, OPTION }, { 14066, 6, OPTION },
  { 14072, 2, OPTION }, { 14074, 3, OPTION }, { 14077, 3, OPTION }, { 14080, 2, OPTION },
  { 14082, 9, OPTION }, { 14091, 5, OPTION }, { 14096, 9, OPTION }, { 14105, 7, OPTION },
  { 14112, 11, OPTION }, { 14123, 9, OPTION }, { 14132, 5, OPTION }, { 14137, 4, OPTION },
  { 14141, 7, OPTION }, { 14148, 13, OPTION }, { 14161, 5, OPTION }, { 14166, 4, OPTION },
  { 14170, 5, OPTION }, { 14175, 5, OPTION }, { 14180, 8, OPTION }, { 14188, 4, OPTION },
  { 14192, 9, OPTION }, { 14201, 6, OPTION }, { 14207, 9, OPTION }, { 14216, 8, OPTION },
  { 14224, 6, OPTION }, { 14230, 8, OPTION }, { 14238, 6, OPTION }, { 14244, 8, OPTION },
  { 14252, 11, OPTION }, { 14263, 5, OPTION }, { 14268, 11, OPTION }, { 14279, 5, OPTION },
  { 14284, 7, OPTION }, { 14291, 7, OPTION }, { 14298, 7, OPTION }, { 14305, 6, OPTION },
  { 14311, 7, OPTION }, { 14318, 3, OPTION }, { 14321, 6, OPTION }, { 14327, 8, OPTION },
  { 14335, 6, OPTION }, { 14341, 2, OPTION }, { 14343, 9, OPTION }, { 14352, 8, OPTION },
  { 14360, 5, OPTION }, { 14365, 3, OPTION }, { 14368, 3, OPTION }, { 14371, 4, OPTION },
  { 14375, 11, OPTION }, { 14386, 4, OPTION }, { 14390, 6, OPTION }, { 14396, 5, OPTION },
  { 14401, 9, OPTION }, { 14410, 8, OPTION }, { 14418, 9, OPTION }, { 14427, 7, OPTION },
  { 14434, 6, OPTION }, { 14440, 13, OPTION }, { 14453, 10, OPTION }, { 14463, 7, OPTION },
  { 14470, 8, OPTION }, { 14478, 6, OPTION }, { 14484, 7, OPTION }, { 14491, 12, OPTION },
  { 14503, 8, OPTION }, { 14511, 8, OPTION }, { 14519, 10, OPTION }, { 14529, 6, OPTION },
  { 14535, 7, OPTION }, { 14542, 4, OPTION }, { 14546, 5, OPTION }, { 14551, 7, OPTION },
  { 14558, 7, OPTION }, { 14565, 2, OPTION }, { 14567, 8, OPTION }, { 14575, 9, OPTION },
  { 14584, 6, OPTION }, { 14590, 3, OPTION }, { 14593, 3, OPTION }, { 14596, 2, OPTION },
  { 14598, 4, OPTION }, { 14602, 7, OPTION }, { 14609, 6, OPTION }, { 14615, 3, OPTION },
  { 14618, 9, OPTION }, { 14627, 4, OPTION }, { 14631, 6, OPTION }, { 14637, 7, OPTION },
  { 14644, 8, OPTION }, { 14652, 5, OPTION }, { 14657, 8, OPTION }, { 14665, 7, OPTION },
  { 14672, 5, OPTION }, { 14677, 9, OPTION }, { 14686, 10, OPTION }, { 14696, 4, OPTION },
  { 14700, 6, OPTION }, { 14706, 3, OPTION }, { 14709, 7, OPTION | PART }, { 14716, 8, OPTION },
  { 14724, 9, OPTION }, { 14733, 6, OPTION }, { 14739, 7, OPTION }, { 14746, 7, OPTION },
  { 14753, 5, OPTION }, { 14758, 5, OPTION }, { 14763, 7, OPTION }, { 14770, 5, OPTION },
  { 14775, 9, OPTION }, { 14784, 10, OPTION }, { 14794, 4, OPTION }, { 14798, 5, OPTION },
  { 14803, 8, OPTION }, { 14811, 7, OPTION }, { 14818, 4, OPTION }, { 14822, 6, OPTION },
  { 14828, 4, OPTION | PART }, { 14832, 5, OPTION }, { 14837, 4, OPTION }, { 14841, 6, OPTION },
  { 14847, 7, OPTION }, { 14854, 8, OPTION }, { 14862, 9, OPTION }, { 14871, 10, OPTION },
  { 14881, 5, OPTION }, { 14886, 4, OPTION }, { 14890, 7, OPTION }, { 14897, 5, OPTION | PART },
  { 14902, 7, OPTION }, { 14909, 6, OPTION }, { 14915, 2, OPTION }, { 14917, 3, OPTION },
  { 14920, 3, OPTION }, { 14923, 4, OPTION }, { 14927, 3, OPTION }, { 14930, 3, OPTION },
  { 14933, 4, OPTION }, { 14937, 4, OPTION }, { 14941, 4, OPTION }, { 14945, 8, OPTION },
  { 14953, 3, OPTION }, { 14956, 2, OPTION }, { 14958, 4, OPTION }, { 14962, 5, OPTION },
  { 14967, 4, OPTION }, { 14971, 5, OPTION }, { 14976, 9, OPTION }, { 14985, 6, OPTION },
  { 14991, 4, OPTION }, { 14995, 4, OPTION }, { 14999, 6, OPTION | LOOKALIKE }, { 15005, 7, OPTION | LOOKALIKE },
  { 15012, 4, OPTION | LOOKALIKE }, { 15016, 5, OPTION | LOOKALIKE }, { 15021, 5, OPTION | LOOKALIKE }, { 15026, 5, OPTION | LOOKALIKE },
  { 15031, 4, OPTION | LOOKALIKE }, { 15035, 5, OPTION | LOOKALIKE }, { 15040, 6, PART }, { 15046, 5, PART },
  { 15051, 8, PART }, { 15059, 3, PART }, { 15062, 13, PART }, { 15075, 11, PART },
  { 15086, 6, PART }, { 15092, 3, PART }, { 15095, 9, PART }, { 15104, 4, PART },
  { 15108, 3, PART }, { 15111, 10, PART }, { 15121, 6, PART }, { 15127, 10, PART },
  { 15137, 5, PART }, { 15142, 4, PART }, { 15146, 3, PART }, { 15149, 4, PART },
  { 15153, 3, PART }, { 15156, 8, PART }, { 15164, 10, PART }, { 15174, 7, PART },
  { 15181, 7, PART }, { 15188, 5, PART | HARMLESS }, { 15193, 3, PART }, { 15196, 2, PART },
  { 15198, 5, PART }, { 15203, 3, PART }, { 15206, 7, PART }, { 15213, 6, PART },
  { 15219, 8, PART }, { 15227, 4, PART }, { 15231, 3, PART }, { 15234, 5, PART },
  { 15239, 3, PART }, { 15242, 5, PART }, { 15247, 6, PART }, { 15253, 10, PART },
  { 15263, 6, PART }, { 15269, 1, PART }, { 15270, 2, PART }, { 15272, 3, PART },
  { 15275, 4, PART }, { 15279, 6, PART }, { 15285, 4, PART }, { 15289, 7, PART },
  { 15296, 4, PART }, { 15300, 7, PART }, { 15307, 1, PART }, { 15308, 6, PART },
  { 15314, 3, PART }, { 15317, 12, PART }, { 15329, 12, PART }, { 15341, 3, PART },
  { 15344, 11, PART }, { 15355, 3, PART }, { 15358, 3, HARMLESS }, { 15361, 3, PART },
  { 15364, 5, FOREIGN }, { 15369, 6, FOREIGN }, { 15375, 7, FOREIGN }, { 15382, 6, FOREIGN },
  { 15388, 6, FOREIGN }, { 15394, 11, FOREIGN }, { 15405, 5, FOREIGN }, { 15410, 7, FOREIGN },
  { 15417, 8, FOREIGN }, { 15425, 11, FOREIGN }, { 15436, 7, FOREIGN }, { 15443, 7, FOREIGN },
  { 15450, 5, FOREIGN }, { 15455, 8, FOREIGN }, { 15463, 11, FOREIGN }, { 15474, 5, FOREIGN },
  { 15479, 5, FOREIGN }, { 15484, 5, FOREIGN }, { 15489, 6, FOREIGN }, { 15495, 5, FOREIGN },
  { 15500, 3, FOREIGN }, { 15503, 4, FOREIGN }, { 15507, 6, FOREIGN }, { 15513, 7, FOREIGN },
  { 15520, 7, FOREIGN }, { 15527, 6, FOREIGN }, { 15533, 9, FOREIGN }, { 15542, 5, FOREIGN },
  { 15547, 7, FOREIGN }, { 15554, 5, FOREIGN }, { 15559, 5, FOREIGN }, { 15564, 6, FOREIGN },
  { 15570, 9, FOREIGN }, { 15579, 8, FOREIGN }, { 15587, 11, FOREIGN }, { 15598, 11, FOREIGN },
  { 15609, 5, FOREIGN }, { 15614, 7, FOREIGN }, { 15621, 8, FOREIGN }, { 15629, 6, FOREIGN },
  { 15635, 5, FOREIGN }, { 15640, 4, FOREIGN }, { 15644, 4, FOREIGN }, { 15648, 6, FOREIGN },
  { 15654, 4, FOREIGN }, { 15658, 6, FOREIGN }, { 15664, 5, FOREIGN }, { 15669, 4, FOREIGN },
  { 15673, 5, FOREIGN }, { 15678, 5, FOREIGN }, { 15683, 6, FOREIGN }, { 15689, 7, FOREIGN },
  { 15696, 7, FOREIGN }, { 15703, 7, FOREIGN }, { 15710, 5, FOREIGN }, { 15715, 6, FOREIGN },
  { 15721, 7, FOREIGN }, { 15728, 5, FOREIGN }, { 15733, 7, FOREIGN }, { 15740, 5, FOREIGN },
  { 15745, 5, FOREIGN }, { 15750, 8, FOREIGN }, { 15758, 11, FOREIGN }, { 15769, 7, FOREIGN },
  { 15776, 3, FOREIGN }, { 15779, 4, FOREIGN }, { 15783, 4, FOREIGN }, { 15787, 5, FOREIGN },
  { 15792, 5, FOREIGN }, { 15797, 10, FOREIGN }, { 15807, 6, FOREIGN }, { 15813, 7, FOREIGN },
  { 15820, 5, FOREIGN }, { 15825, 6, FOREIGN }, { 15831, 9, FOREIGN }, { 15840, 6, FOREIGN },
  { 15846, 5, FOREIGN }, { 15851, 6, FOREIGN }, { 15857, 9, FOREIGN }, { 15866, 6, FOREIGN },
  { 15872, 9, FOREIGN }, { 15881, 7, FOREIGN }, { 15888, 11, FOREIGN }, { 15899, 8, FOREIGN },
  { 15907, 10, FOREIGN }, { 15917, 9, FOREIGN }, { 15926, 8, FOREIGN }, { 15934, 7, FOREIGN },
  { 15941, 8, FOREIGN }, { 15949, 7, FOREIGN }, { 15956, 6, FOREIGN }, { 15962, 6, FOREIGN },
  { 15968, 7, FOREIGN }, { 15975, 8, FOREIGN }, { 15983, 9, FOREIGN }, { 15992, 8, FOREIGN },
  { 16000, 8, FOREIGN }, { 16008, 5, FOREIGN }, { 16013, 10, FOREIGN }, { 16023, 9, FOREIGN },
  { 16032, 7, FOREIGN }, { 16039, 7, FOREIGN }, { 16046, 8, FOREIGN }, { 16054, 7, FOREIGN },
  { 16061, 7, FOREIGN }, { 16068, 7, FOREIGN }, { 16075, 6, FOREIGN }, { 16081, 5, FOREIGN },
  { 16086, 5, FOREIGN }, { 16091, 7, FOREIGN }, { 16098, 8, FOREIGN }, { 16106, 9, FOREIGN },
  { 16115, 11, FOREIGN }, { 16126, 7, FOREIGN }, { 16133, 9, FOREIGN }, { 16142, 5, FOREIGN },
  { 16147, 5, FOREIGN }, { 16152, 5, FOREIGN }, { 16157, 9, FOREIGN }, { 16166, 7, FOREIGN },
  { 16173, 6, FOREIGN }, { 16179, 5, FOREIGN }, { 16184, 7, FOREIGN }, { 16191, 8, FOREIGN },
  { 16199, 5, FOREIGN }, { 16204, 4, FOREIGN }, { 16208, 7, FOREIGN }, { 16215, 5, FOREIGN },
  { 16220, 6, FOREIGN }, { 16226, 7, FOREIGN }, { 16233, 7, FOREIGN }, { 16240, 8, FOREIGN },
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
  { T("bimat"), T("\002\005"), T("secret"), 1057286, 1, T("") },
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
  { T("katakey"), T("\004\007"), T("password"), 34605090, 1, T("") },
  { T("matkhau"), T("\003\007"), T("password"), 3156226, 1, T("") },
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
  { T("katalaluan"), T("\004\012"), T("password"), 3168258, 2, T("") },
  { T("motdepasse"), T("\003\005\012"), T("password"), 1679410, 2, T("") },
  { T("palabrakey"), T("\007\012"), T("password"), 33888294, 2, T("") },
  { T("palavrakey"), T("\007\012"), T("password"), 38082594, 2, T("") },
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
  { T("passwordkey"), T("\010\013"), T("password"), 42829874, 2, T("") },
  { T("accesssecret"), T("\006\014"), T("access secret"), 1835050, 3, T("") },
  { T("apikeysecret"), T("\003\006\014"), T("api key secret"), 35457578, 3, T("") },
  { T("awsaccesskey"), T("\003\011\014"), T("aws access key"), 42469418, 3, T("") },
  { T("awssecretkey"), T("\003\011\014"), T("aws secret key"), 43780138, 3, T("") },
  { T("bindpassword"), T("\004\014"), T("bind password"), 9290262, 3, T("") },
  { T("clientsecret"), T("\006\014"), T("client secret"), 1856040, 3, T("") },
  { T("functionskey"), T("\011\014"), T("function key"), 37276264, 3, T("") },
  { T("keystorepass"), T("\010\014"), T("keystore password"), 35489826, 3, T("") },
  { T("recoverycode"), T("\010\014"), T("password"), 38043704, 3, T("") },
  { T("refreshtoken"), T("\007\014"), T("refresh token"), 1886560, 3, T("") },
  { T("rootpassword"), T("\004\014"), T("root password"), 10321938, 3, T("") },
  { T("saslpassword"), T("\004\014"), T("sasl password"), 9277458, 3, T("") },
  { T("secretphrase"), T("\006\014"), T("secret phrase"), 1900842, 3, T("") },
  { T("servicetoken"), T("\007\014"), T("service token"), 6081064, 3, T("") },
  { T("sessiontoken"), T("\007\014"), T("session token"), 1624608, 3, T("") },
  { T("sharedsecret"), T("\006\014"), T("shared secret"), 1835322, 3, T("") },
  { T("sslclientkey"), T("\003\011\014"), T("private key"), 35150376, 3, T("") },
  { T("tlsclientkey"), T("\003\011\014"), T("private key"), 35150376, 3, T("") },
  { T("userpassword"), T("\004\014"), T("user password"), 11370546, 3, T("") },
  { T("katapassword"), T("\004\014"), T("password"), 10323986, 3, T("") },
  { T("palavrapasse"), T("\007\014"), T("password"), 5050402, 3, T("") },
  { T("accountsecret"), T("\007\015"), T("account secret"), 3981354, 3, T("") },
  { T("adminpassword"), T("\005\015"), T("admin password"), 9298450, 3, T("") },
  { T("authorization"), T("\015"), T("authorization"), 70566658, 3, T("athrstn") },
  { T("clientcertkey"), T("\006\012\015"), T("private key"), 34888232, 3, T("") },
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
  { T("palabradepaso"), T("\007\011\015"), T("password"), 888886, 3, T("") },
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
  { T("passworddordine"), T("\010\011\017"), T("password"), 9290290, 3, T("") },
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
  { T("proxyauthorization"), T("\005\022"), T("authorization"), 120963842, 3, T("") },
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
  { T("pubkey"), T("\003\006"), T("pub key"), 35719204, 1, T("") },
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
  { T("publickey"), T("\006\011"), T("public key"), 35723820, 2, T("") },
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

// languages.yml

static const struct connlint_foreign_word foreign[] = {
  { T("a"), connlint_filler, ABSENT },
  { T("aca"), connlint_here, ABSENT },
  { T("acces"), connlint_noun, T("access") },
  { T("acceso"), connlint_noun, T("access") },
  { T("accesso"), connlint_noun, T("access") },
  { T("acesso"), connlint_noun, T("access") },
  { T("adgang"), connlint_noun, T("access") },
  { T("adgangskode"), connlint_noun, T("password") },
  { T("aendern"), connlint_insert, ABSENT },
  { T("aici"), connlint_here, ABSENT },
  { T("aizstajiet"), connlint_insert, ABSENT },
  { T("akses"), connlint_noun, T("access") },
  { T("altere"), connlint_insert, ABSENT },
  { T("an"), connlint_filler, ABSENT },
  { T("anahtar"), connlint_noun, T("key") },
  { T("anahtari"), connlint_noun, T("key") },
  { T("anahtariniz"), connlint_noun, T("key") },
  { T("anatano"), connlint_your, ABSENT },
  { T("anda"), connlint_your, ABSENT },
  { T("andern"), connlint_insert, ABSENT },
  { T("ange"), connlint_insert, ABSENT },
  { T("aqui"), connlint_here, ABSENT },
  { T("as"), connlint_filler, ABSENT },
  { T("asenda"), connlint_insert, ABSENT },
  { T("atkomst"), connlint_noun, T("access") },
  { T("atslega"), connlint_noun, T("key") },
  { T("avain"), connlint_noun, T("key") },
  { T("az"), connlint_filler, ABSENT },
  { T("az on"), connlint_your, ABSENT },
  { T("ban"), connlint_your, ABSENT },
  { T("be"), connlint_filler, ABSENT },
  { T("belirtec"), connlint_noun, T("token") },
  { T("benim"), connlint_your, ABSENT },
  { T("bi mat"), connlint_noun, T("secret") },
  { T("bimilbeonho"), connlint_noun, T("password") },
  { T("bitte"), connlint_filler, ABSENT },
  { T("burada"), connlint_here, ABSENT },
  { T("buraya"), connlint_here, ABSENT },
  { T("byt"), connlint_insert, ABSENT },
  { T("cambia"), connlint_insert, ABSENT },
  { T("cambiar"), connlint_insert, ABSENT },
  { T("cambiare"), connlint_insert, ABSENT },
  { T("changer"), connlint_insert, ABSENT },
  { T("changez"), connlint_insert, ABSENT },
  { T("chave"), connlint_noun, T("key") },
  { T("cheia"), connlint_noun, T("key") },
  { T("cheie"), connlint_noun, T("key") },
  { T("chiave"), connlint_noun, T("key") },
  { T("cia"), connlint_here, ABSENT },
  { T("clave"), connlint_noun, T("key") },
  { T("cle"), connlint_noun, T("key") },
  { T("clef"), connlint_noun, T("key") },
  { T("colocar"), connlint_insert, ABSENT },
  { T("coloque"), connlint_insert, ABSENT },
  { T("contrasena"), connlint_noun, T("password") },
  { T("csere"), connlint_insert, ABSENT },
  { T("cserelje"), connlint_insert, ABSENT },
  { T("cua"), connlint_filler, ABSENT },
  { T("cua ban"), connlint_your, ABSENT },
  { T("cua toi"), connlint_your, ABSENT },
  { T("d"), connlint_filler, ABSENT },
  { T("da"), connlint_filler, ABSENT },
  { T("das"), connlint_filler, ABSENT },
  { T("de"), connlint_filler, ABSENT },
  { T("degistir"), connlint_insert, ABSENT },
  { T("degistirin"), connlint_insert, ABSENT },
  { T("dein"), connlint_your, ABSENT },
  { T("deine"), connlint_your, ABSENT },
  { T("deinen"), connlint_your, ABSENT },
  { T("deines"), connlint_your, ABSENT },
  { T("del"), connlint_filler, ABSENT },
  { T("della"), connlint_filler, ABSENT },
  { T("den"), connlint_filler, ABSENT },
  { T("dengan"), connlint_filler, ABSENT },
  { T("der"), connlint_filler, ABSENT },
  { T("des"), connlint_filler, ABSENT },
  { T("det"), connlint_filler, ABSENT },
  { T("di"), connlint_filler, ABSENT },
  { T("di sini"), connlint_here, ABSENT },
  { T("die"), connlint_filler, ABSENT },
  { T("dien"), connlint_insert, ABSENT },
  { T("digitar"), connlint_insert, ABSENT },
  { T("digite"), connlint_insert, ABSENT },
  { T("din"), connlint_your, ABSENT },
  { T("dina"), connlint_your, ABSENT },
  { T("dine"), connlint_your, ABSENT },
  { T("disini"), connlint_here, ABSENT },
  { T("dit"), connlint_your, ABSENT },
  { T("ditt"), connlint_your, ABSENT },
  { T("do"), connlint_filler, ABSENT },
  { T("dos"), connlint_filler, ABSENT },
  { T("dostep"), connlint_noun, T("access") },
  { T("dostepu"), connlint_noun, T("access") },
  { T("du"), connlint_filler, ABSENT },
  { T("dvs"), connlint_your, ABSENT },
  { T("een"), connlint_filler, ABSENT },
  { T("einfuegen"), connlint_insert, ABSENT },
  { T("einfugen"), connlint_insert, ABSENT },
  { T("eingeben"), connlint_insert, ABSENT },
  { T("einsetzen"), connlint_insert, ABSENT },
  { T("eintragen"), connlint_insert, ABSENT },
  { T("ekleyin"), connlint_insert, ABSENT },
  { T("el"), connlint_filler, ABSENT },
  { T("en"), connlint_filler, ABSENT },
  { T("endre"), connlint_insert, ABSENT },
  { T("entrer"), connlint_insert, ABSENT },
  { T("entrez"), connlint_insert, ABSENT },
  { T("er"), connlint_your, ABSENT },
  { T("ersatt"), connlint_insert, ABSENT },
  { T("ersetzen"), connlint_insert, ABSENT },
  { T("erstat"), connlint_insert, ABSENT },
  { T("erstatt"), connlint_insert, ABSENT },
  { T("ert"), connlint_your, ABSENT },
  { T("escriba"), connlint_insert, ABSENT },
  { T("escribe"), connlint_insert, ABSENT },
  { T("et"), connlint_filler, ABSENT },
  { T("ett"), connlint_filler, ABSENT },
  { T("euer"), connlint_your, ABSENT },
  { T("eure"), connlint_your, ABSENT },
  { T("fangwen"), connlint_noun, T("access") },
  { T("for"), connlint_filler, ABSENT },
  { T("from"), connlint_filler, ABSENT },
  { T("fuer"), connlint_filler, ABSENT },
  { T("fur"), connlint_filler, ABSENT },
  { T("ganti"), connlint_insert, ABSENT },
  { T("gantikan"), connlint_insert, ABSENT },
  { T("geheim"), connlint_noun, T("secret") },
  { T("geheimnis"), connlint_noun, T("secret") },
  { T("geslo"), connlint_noun, T("password") },
  { T("gettone"), connlint_noun, T("token") },
  { T("girin"), connlint_insert, ABSENT },
  { T("giriniz"), connlint_insert, ABSENT },
  { T("gizli"), connlint_noun, T("secret") },
  { T("gli"), connlint_filler, ABSENT },
  { T("har"), connlint_here, ABSENT },
  { T("haslo"), connlint_noun, T("password") },
  { T("helyettesitse"), connlint_insert, ABSENT },
  { T("hemlig"), connlint_noun, T("secret") },
  { T("hemlighet"), connlint_noun, T("secret") },
  { T("hemmelig"), connlint_noun, T("secret") },
  { T("hemmelighed"), connlint_noun, T("secret") },
  { T("hemmelighet"), connlint_noun, T("secret") },
  { T("her"), connlint_here, ABSENT },
  { T("here"), connlint_here, ABSENT },
  { T("heslo"), connlint_noun, T("password") },
  { T("het"), connlint_filler, ABSENT },
  { T("hier"), connlint_here, ABSENT },
  { T("himitsu"), connlint_noun, T("secret") },
  { T("i"), connlint_filler, ABSENT },
  { T("ici"), connlint_here, ABSENT },
  { T("ide"), connlint_here, ABSENT },
  { T("ievadiet"), connlint_insert, ABSENT },
  { T("ihr"), connlint_your, ABSENT },
  { T("ihre"), connlint_your, ABSENT },
  { T("ihren"), connlint_your, ABSENT },
  { T("ihres"), connlint_your, ABSENT },
  { T("il"), connlint_filler, ABSENT },
  { T("indsaet"), connlint_insert, ABSENT },
  { T("indsat"), connlint_insert, ABSENT },
  { T("infoga"), connlint_insert, ABSENT },
  { T("informe"), connlint_insert, ABSENT },
  { T("ingresa"), connlint_insert, ABSENT },
  { T("ingresar"), connlint_insert, ABSENT },
  { T("ingrese"), connlint_insert, ABSENT },
  { T("inlocuieste"), connlint_insert, ABSENT },
  { T("inlocuiti"), connlint_insert, ABSENT },
  { T("inserati"), connlint_insert, ABSENT },
  { T("inserer"), connlint_insert, ABSENT },
  { T("inserez"), connlint_insert, ABSENT },
  { T("inserir"), connlint_insert, ABSENT },
  { T("inserire"), connlint_insert, ABSENT },
  { T("inserisci"), connlint_insert, ABSENT },
  { T("inserite"), connlint_insert, ABSENT },
  { T("insert"), connlint_insert, ABSENT },
  { T("inserta"), connlint_insert, ABSENT },
  { T("insertar"), connlint_insert, ABSENT },
  { T("inserte"), connlint_insert, ABSENT },
  { T("insira"), connlint_insert, ABSENT },
  { T("introduce"), connlint_insert, ABSENT },
  { T("introduceti"), connlint_insert, ABSENT },
  { T("introducir"), connlint_insert, ABSENT },
  { T("introduzca"), connlint_insert, ABSENT },
  { T("invoegen"), connlint_insert, ABSENT },
  { T("invoeren"), connlint_insert, ABSENT },
  { T("invullen"), connlint_insert, ABSENT },
  { T("ird"), connlint_insert, ABSENT },
  { T("irja"), connlint_insert, ABSENT },
  { T("isi"), connlint_insert, ABSENT },
  { T("iveskite"), connlint_insert, ABSENT },
  { T("je"), connlint_your, ABSENT },
  { T("jelszava"), connlint_noun, T("password") },
  { T("jelszo"), connlint_noun, T("password") },
  { T("jeton"), connlint_noun, T("token") },
  { T("jouw"), connlint_your, ABSENT },
  { T("jusu"), connlint_your, ABSENT },
  { T("k"), connlint_filler, ABSENT },
  { T("kagi"), connlint_noun, T("key") },
  { T("kamu"), connlint_your, ABSENT },
  { T("kata kunci"), connlint_noun, T("password") },
  { T("kata laluan"), connlint_noun, T("password") },
  { T("kata sandi"), connlint_noun, T("password") },
  { T("ke"), connlint_filler, ABSENT },
  { T("kennwort"), connlint_noun, T("password") },
  { T("khoa"), connlint_noun, T("key") },
  { T("kleidi"), connlint_noun, T("key") },
  { T("klic"), connlint_noun, T("key") },
  { T("kliuch"), connlint_noun, T("key") },
  { T("kljuc"), connlint_noun, T("key") },
  { T("kluc"), connlint_noun, T("key") },
  { T("kluch"), connlint_noun, T("key") },
  { T("klucz"), connlint_noun, T("key") },
  { T("klyuch"), connlint_noun, T("key") },
  { T("kodeord"), connlint_noun, T("password") },
  { T("kodikos"), connlint_noun, T("password") },
  { T("korvaa"), connlint_insert, ABSENT },
  { T("kouling"), connlint_noun, T("password") },
  { T("kulcs"), connlint_noun, T("key") },
  { T("kulcsa"), connlint_noun, T("key") },
  { T("kulcsot"), connlint_noun, T("key") },
  { T("kunci"), connlint_noun, T("key") },
  { T("l"), connlint_filler, ABSENT },
  { T("la"), connlint_filler, ABSENT },
  { T("las"), connlint_filler, ABSENT },
  { T("le"), connlint_filler, ABSENT },
  { T("les"), connlint_filler, ABSENT },
  { T("lingpai"), connlint_noun, T("token") },
  { T("lisaa"), connlint_insert, ABSENT },
  { T("llave"), connlint_noun, T("key") },
  { T("lo"), connlint_filler, ABSENT },
  { T("los"), connlint_filler, ABSENT },
  { T("losen"), connlint_noun, T("password") },
  { T("losenord"), connlint_noun, T("password") },
  { T("losungswort"), connlint_noun, T("password") },
  { T("lozinka"), connlint_noun, T("password") },
  { T("ma"), connlint_your, ABSENT },
  { T("masukan"), connlint_insert, ABSENT },
  { T("masukkan"), connlint_insert, ABSENT },
  { T("mat khau"), connlint_noun, T("password") },
  { T("mdp"), connlint_noun, T("password") },
  { T("mea"), connlint_your, ABSENT },
  { T("mein"), connlint_your, ABSENT },
  { T("meine"), connlint_your, ABSENT },
  { T("meinen"), connlint_your, ABSENT },
  { T("mes"), connlint_your, ABSENT },
  { T("mettere"), connlint_insert, ABSENT },
  { T("mettez"), connlint_insert, ABSENT },
  { T("metti"), connlint_insert, ABSENT },
  { T("mettre"), connlint_insert, ABSENT },
  { T("meu"), connlint_your, ABSENT },
  { T("mi"), connlint_your, ABSENT },
  { T("mia"), connlint_your, ABSENT },
  { T("mijn"), connlint_your, ABSENT },
  { T("mima"), connlint_noun, T("password") },
  { T("mimi"), connlint_noun, T("secret") },
  { T("min"), connlint_your, ABSENT },
  { T("minha"), connlint_your, ABSENT },
  { T("mio"), connlint_your, ABSENT },
  { T("mis"), connlint_your, ABSENT },
  { T("mit"), connlint_your, ABSENT },
  { T("mitt"), connlint_your, ABSENT },
  { T("miyao"), connlint_noun, T("key") },
  { T("miyue"), connlint_noun, T("key") },
  { T("moj"), connlint_your, ABSENT },
  { T("moja"), connlint_your, ABSENT },
  { T("moje"), connlint_your, ABSENT },
  { T("mon"), connlint_your, ABSENT },
  { T("mot de passe"), connlint_noun, T("password") },
  { T("motdepasse"), connlint_noun, T("password") },
  { T("moy"), connlint_your, ABSENT },
  { T("na"), connlint_filler, ABSENT },
  { T("nahradit"), connlint_insert, ABSENT },
  { T("nahradte"), connlint_insert, ABSENT },
  { T("nhap"), connlint_insert, ABSENT },
  { T("nide"), connlint_your, ABSENT },
  { T("ninde"), connlint_your, ABSENT },
  { T("noegle"), connlint_noun, T("key") },
  { T("noekkel"), connlint_noun, T("key") },
  { T("nogle"), connlint_noun, T("key") },
  { T("nokkel"), connlint_noun, T("key") },
  { T("noslepums"), connlint_noun, T("secret") },
  { T("nyckel"), connlint_noun, T("key") },
  { T("o"), connlint_filler, ABSENT },
  { T("o day"), connlint_here, ABSENT },
  { T("of"), connlint_filler, ABSENT },
  { T("oma"), connlint_your, ABSENT },
  { T("omasi"), connlint_your, ABSENT },
  { T("os"), connlint_filler, ABSENT },
  { T("ovde"), connlint_here, ABSENT },
  { T("ovdje"), connlint_here, ABSENT },
  { T("pakeiskite"), connlint_insert, ABSENT },
  { T("palabra clave"), connlint_noun, T("password") },
  { T("palabra de paso"), connlint_noun, T("password") },
  { T("palavra chave"), connlint_noun, T("password") },
  { T("palavra passe"), connlint_noun, T("password") },
  { T("parol"), connlint_noun, T("password") },
  { T("parola"), connlint_noun, T("password") },
  { T("parola chiave"), connlint_noun, T("password") },
  { T("parola d ordine"), connlint_noun, T("password") },
  { T("parolaniz"), connlint_noun, T("password") },
  { T("parool"), connlint_noun, T("password") },
  { T("paslaptis"), connlint_noun, T("secret") },
  { T("passord"), connlint_noun, T("password") },
  { T("passwoerter"), connlint_noun, T("password") },
  { T("passwort"), connlint_noun, T("password") },
  { T("passworter"), connlint_noun, T("password") },
  { T("paste"), connlint_insert, ABSENT },
  { T("pasuwaado"), connlint_noun, T("password") },
  { T("pasuwado"), connlint_noun, T("password") },
  { T("plaats"), connlint_insert, ABSENT },
  { T("please"), connlint_filler, ABSENT },
  { T("podaj"), connlint_insert, ABSENT },
  { T("pon"), connlint_insert, ABSENT },
  { T("poner"), connlint_insert, ABSENT },
  { T("ponga"), connlint_insert, ABSENT },
  { T("pristup"), connlint_noun, T("access") },
  { T("pristupu"), connlint_noun, T("access") },
  { T("pro"), connlint_filler, ABSENT },
  { T("qui"), connlint_here, ABSENT },
  { T("rahasia"), connlint_noun, T("secret") },
  { T("rahsia"), connlint_noun, T("secret") },
  { T("raktas"), connlint_noun, T("key") },
  { T("reemplace"), connlint_insert, ABSENT },
  { T("reemplaza"), connlint_insert, ABSENT },
  { T("reemplazar"), connlint_insert, ABSENT },
  { T("remplacer"), connlint_insert, ABSENT },
  { T("remplacez"), connlint_insert, ABSENT },
  { T("replace"), connlint_insert, ABSENT },
  { T("saisir"), connlint_insert, ABSENT },
  { T("saisissez"), connlint_insert, ABSENT },
  { T("sajat"), connlint_your, ABSENT },
  { T("saladus"), connlint_noun, T("secret") },
  { T("salainen"), connlint_noun, T("secret") },
  { T("salaisuus"), connlint_noun, T("secret") },
  { T("salasana"), connlint_noun, T("password") },
  { T("salasona"), connlint_noun, T("password") },
  { T("sandi"), connlint_noun, T("password") },
  { T("saya"), connlint_your, ABSENT },
  { T("schimba"), connlint_insert, ABSENT },
  { T("schluessel"), connlint_noun, T("key") },
  { T("schlussel"), connlint_noun, T("key") },
  { T("scrivi"), connlint_insert, ABSENT },
  { T("secret"), connlint_noun, T("secret") },
  { T("secreta"), connlint_noun, T("secret") },
  { T("secreto"), connlint_noun, T("secret") },
  { T("secretul"), connlint_noun, T("secret") },
  { T("segredo"), connlint_noun, T("secret") },
  { T("segreta"), connlint_noun, T("secret") },
  { T("segreto"), connlint_noun, T("secret") },
  { T("seit"), connlint_here, ABSENT },
  { T("sekret"), connlint_noun, T("secret") },
  { T("sem"), connlint_here, ABSENT },
  { T("senha"), connlint_noun, T("password") },
  { T("senin"), connlint_your, ABSENT },
  { T("sett inn"), connlint_insert, ABSENT },
  { T("seu"), connlint_your, ABSENT },
  { T("seus"), connlint_your, ABSENT },
  { T("sifra"), connlint_noun, T("password") },
  { T("sifre"), connlint_noun, T("password") },
  { T("sifreni"), connlint_noun, T("password") },
  { T("sifreniz"), connlint_noun, T("password") },
  { T("siia"), connlint_here, ABSENT },
  { T("sinu"), connlint_your, ABSENT },
  { T("sinun"), connlint_your, ABSENT },
  { T("sisesta"), connlint_insert, ABSENT },
  { T("sizin"), connlint_your, ABSENT },
  { T("skriv"), connlint_insert, ABSENT },
  { T("skrivnost"), connlint_noun, T("secret") },
  { T("slaptazodis"), connlint_noun, T("password") },
  { T("sleutel"), connlint_noun, T("key") },
  { T("sostituire"), connlint_insert, ABSENT },
  { T("sostituisci"), connlint_insert, ABSENT },
  { T("su"), connlint_your, ABSENT },
  { T("sua"), connlint_your, ABSENT },
  { T("suas"), connlint_your, ABSENT },
  { T("substitua"), connlint_insert, ABSENT },
  { T("substituir"), connlint_insert, ABSENT },
  { T("suo"), connlint_your, ABSENT },
  { T("sus"), connlint_your, ABSENT },
  { T("swoj"), connlint_filler, ABSENT },
  { T("swoje"), connlint_filler, ABSENT },
  { T("syota"), connlint_insert, ABSENT },
  { T("ta"), connlint_your, ABSENT },
  { T("tahan"), connlint_here, ABSENT },
  { T("tai day"), connlint_here, ABSENT },
  { T("tajemstvi"), connlint_noun, T("secret") },
  { T("tajna"), connlint_noun, T("secret") },
  { T("tajne"), connlint_noun, T("secret") },
  { T("tajny"), connlint_noun, T("secret") },
  { T("tajomstvo"), connlint_noun, T("secret") },
  { T("tau"), connlint_your, ABSENT },
  { T("tavo"), connlint_your, ABSENT },
  { T("te"), connlint_your, ABSENT },
  { T("teie"), connlint_your, ABSENT },
  { T("tes"), connlint_your, ABSENT },
  { T("teu"), connlint_your, ABSENT },
  { T("thay"), connlint_insert, ABSENT },
  { T("the"), connlint_filler, ABSENT },
  { T("tilgang"), connlint_noun, T("access") },
  { T("titkos"), connlint_noun, T("secret") },
  { T("titok"), connlint_noun, T("secret") },
  { T("to"), connlint_filler, ABSENT },
  { T("toegang"), connlint_noun, T("access") },
  { T("toegangs"), connlint_noun, T("access") },
  { T("tokun"), connlint_noun, T("token") },
  { T("ton"), connlint_your, ABSENT },
  { T("troque"), connlint_insert, ABSENT },
  { T("tu"), connlint_your, ABSENT },
  { T("tua"), connlint_your, ABSENT },
  { T("tue"), connlint_your, ABSENT },
  { T("tukaj"), connlint_here, ABSENT },
  { T("tuo"), connlint_your, ABSENT },
  { T("tuoi"), connlint_your, ABSENT },
  { T("tus"), connlint_your, ABSENT },
  { T("tutaj"), connlint_here, ABSENT },
  { T("tvoj"), connlint_your, ABSENT },
  { T("tvoja"), connlint_your, ABSENT },
  { T("tvoje"), connlint_your, ABSENT },
  { T("tvoy"), connlint_your, ABSENT },
  { T("tvuj"), connlint_your, ABSENT },
  { T("twoj"), connlint_your, ABSENT },
  { T("twoja"), connlint_your, ABSENT },
  { T("twoje"), connlint_your, ABSENT },
  { T("um"), connlint_filler, ABSENT },
  { T("uma"), connlint_filler, ABSENT },
  { T("un"), connlint_filler, ABSENT },
  { T("una"), connlint_filler, ABSENT },
  { T("une"), connlint_filler, ABSENT },
  { T("unesi"), connlint_insert, ABSENT },
  { T("unesite"), connlint_insert, ABSENT },
  { T("uw"), connlint_your, ABSENT },
  { T("vaihda"), connlint_insert, ABSENT },
  { T("van"), connlint_filler, ABSENT },
  { T("vas"), connlint_your, ABSENT },
  { T("vasa"), connlint_your, ABSENT },
  { T("vase"), connlint_your, ABSENT },
  { T("vash"), connlint_your, ABSENT },
  { T("vervang"), connlint_insert, ABSENT },
  { T("vervangen"), connlint_insert, ABSENT },
  { T("vlozit"), connlint_insert, ABSENT },
  { T("vlozte"), connlint_insert, ABSENT },
  { T("vnesite"), connlint_insert, ABSENT },
  { T("voastra"), connlint_your, ABSENT },
  { T("vos"), connlint_your, ABSENT },
  { T("vostra"), connlint_your, ABSENT },
  { T("vostro"), connlint_your, ABSENT },
  { T("voti"), connlint_noun, T("key") },
  { T("votre"), connlint_your, ABSENT },
  { T("vuestra"), connlint_your, ABSENT },
  { T("vuestro"), connlint_your, ABSENT },
  { T("wachtwoord"), connlint_noun, T("password") },
  { T("wasz"), connlint_your, ABSENT },
  { T("wijzig"), connlint_insert, ABSENT },
  { T("with"), connlint_filler, ABSENT },
  { T("wpisz"), connlint_insert, ABSENT },
  { T("wprowadz"), connlint_insert, ABSENT },
  { T("wstaw"), connlint_insert, ABSENT },
  { T("yang"), connlint_filler, ABSENT },
  { T("yazin"), connlint_insert, ABSENT },
  { T("yaziniz"), connlint_insert, ABSENT },
  { T("your"), connlint_your, ABSENT },
  { T("za"), connlint_filler, ABSENT },
  { T("zadajte"), connlint_insert, ABSENT },
  { T("zadejte"), connlint_insert, ABSENT },
  { T("zamenite"), connlint_insert, ABSENT },
  { T("zamien"), connlint_insert, ABSENT },
  { T("zamijeni"), connlint_insert, ABSENT },
  { T("zamijenite"), connlint_insert, ABSENT },
  { T("zaporka"), connlint_noun, T("password") },
  { T("zde"), connlint_here, ABSENT },
  { T("zdes"), connlint_here, ABSENT },
  { T("zeton"), connlint_noun, T("token") },
  { T("zmien"), connlint_insert, ABSENT },
  { T("zugang"), connlint_noun, T("access") },
  { T("zugangs"), connlint_noun, T("access") },
  { T("zugriff"), connlint_noun, T("access") },
  { T("zugriffs"), connlint_noun, T("access") },
  { T("αντικαταστήστε"), connlint_insert, ABSENT },
  { T("βάλτε"), connlint_insert, ABSENT },
  { T("εδω"), connlint_here, ABSENT },
  { T("εδώ"), connlint_here, ABSENT },
  { T("εισάγετε"), connlint_insert, ABSENT },
  { T("εισαγωγή"), connlint_insert, ABSENT },
  { T("κλειδί"), connlint_noun, T("key") },
  { T("κλειδι"), connlint_noun, T("key") },
  { T("κωδικος"), connlint_noun, T("password") },
  { T("κωδικός"), connlint_noun, T("password") },
  { T("μου"), connlint_your, ABSENT },
  { T("μυστικο"), connlint_noun, T("secret") },
  { T("μυστικό"), connlint_noun, T("secret") },
  { T("σας"), connlint_your, ABSENT },
  { T("σου"), connlint_your, ABSENT },
  { T("συνθηματικό"), connlint_noun, T("password") },
  { T("την"), connlint_filler, ABSENT },
  { T("το"), connlint_filler, ABSENT },
  { T("τον"), connlint_filler, ABSENT },
  { T("ваш"), connlint_your, ABSENT },
  { T("ваша"), connlint_your, ABSENT },
  { T("вашата"), connlint_your, ABSENT },
  { T("ваше"), connlint_your, ABSENT },
  { T("вашият"), connlint_your, ABSENT },
  { T("введите"), connlint_insert, ABSENT },
  { T("введіть"), connlint_insert, ABSENT },
  { T("вкажіть"), connlint_insert, ABSENT },
  { T("впишите"), connlint_insert, ABSENT },
  { T("вставить"), connlint_insert, ABSENT },
  { T("вставте"), connlint_insert, ABSENT },
  { T("вставьте"), connlint_insert, ABSENT },
  { T("въведете"), connlint_insert, ABSENT },
  { T("для"), connlint_filler, ABSENT },
  { T("доступ"), connlint_noun, T("access") },
  { T("доступа"), connlint_noun, T("access") },
  { T("доступу"), connlint_noun, T("access") },
  { T("заменете"), connlint_insert, ABSENT },
  { T("замените"), connlint_insert, ABSENT },
  { T("замініть"), connlint_insert, ABSENT },
  { T("здесь"), connlint_here, ABSENT },
  { T("к"), connlint_filler, ABSENT },
  { T("клуч"), connlint_noun, T("key") },
  { T("ключ"), connlint_noun, T("key") },
  { T("кључ"), connlint_noun, T("key") },
  { T("лозинка"), connlint_noun, T("password") },
  { T("мой"), connlint_your, ABSENT },
  { T("моята"), connlint_your, ABSENT },
  { T("мій"), connlint_your, ABSENT },
  { T("овде"), connlint_here, ABSENT },
  { T("парола"), connlint_noun, T("password") },
  { T("пароль"), connlint_noun, T("password") },
  { T("поставете"), connlint_insert, ABSENT },
  { T("секрет"), connlint_noun, T("secret") },
  { T("секретный"), connlint_noun, T("secret") },
  { T("сюда"), connlint_here, ABSENT },
  { T("сюди"), connlint_here, ABSENT },
  { T("таен"), connlint_noun, T("secret") },
  { T("тайна"), connlint_noun, T("secret") },
  { T("таємниця"), connlint_noun, T("secret") },
  { T("тајна"), connlint_noun, T("secret") },
  { T("твой"), connlint_your, ABSENT },
  { T("твоя"), connlint_your, ABSENT },
  { T("твоята"), connlint_your, ABSENT },
  { T("твій"), connlint_your, ABSENT },
  { T("токен"), connlint_noun, T("token") },
  { T("тук"), connlint_here, ABSENT },
  { T("тут"), connlint_here, ABSENT },
  { T("укажите"), connlint_insert, ABSENT },
  { T("унесите"), connlint_insert, ABSENT },
  { T("шифра"), connlint_noun, T("password") },
  { T("אסימון"), connlint_noun, T("token") },
  { T("הזן"), connlint_insert, ABSENT },
  { T("החלף"), connlint_insert, ABSENT },
  { T("הכנס"), connlint_insert, ABSENT },
  { T("טוקן"), connlint_noun, T("token") },
  { T("כאן"), connlint_here, ABSENT },
  { T("מפתח"), connlint_noun, T("key") },
  { T("סוד"), connlint_noun, T("secret") },
  { T("סודי"), connlint_noun, T("secret") },
  { T("סיסמא"), connlint_noun, T("password") },
  { T("סיסמה"), connlint_noun, T("password") },
  { T("פה"), connlint_here, ABSENT },
  { T("שלי"), connlint_your, ABSENT },
  { T("שלך"), connlint_your, ABSENT },
  { T("أدخل"), connlint_insert, ABSENT },
  { T("ادخل"), connlint_insert, ABSENT },
  { T("استبدل"), connlint_insert, ABSENT },
  { T("الخاص بك"), connlint_your, ABSENT },
  { T("الخاصة بك"), connlint_your, ABSENT },
  { T("السر"), connlint_noun, T("secret") },
  { T("اینجا"), connlint_here, ABSENT },
  { T("بك"), connlint_your, ABSENT },
  { T("توکن"), connlint_noun, T("token") },
  { T("جایگزین کنید"), connlint_insert, ABSENT },
  { T("خود"), connlint_your, ABSENT },
  { T("در اینجا"), connlint_here, ABSENT },
  { T("رمز"), connlint_noun, T("token") },
  { T("رمز عبور"), connlint_noun, T("password") },
  { T("سر"), connlint_noun, T("secret") },
  { T("سري"), connlint_noun, T("secret") },
  { T("شما"), connlint_your, ABSENT },
  { T("ضع"), connlint_insert, ABSENT },
  { T("كلمة السر"), connlint_noun, T("password") },
  { T("كلمة المرور"), connlint_noun, T("password") },
  { T("كلمة سر"), connlint_noun, T("password") },
  { T("كلمة مرور"), connlint_noun, T("password") },
  { T("مفتاح"), connlint_noun, T("key") },
  { T("هنا"), connlint_here, ABSENT },
  { T("وارد کنید"), connlint_insert, ABSENT },
  { T("پسورد"), connlint_noun, T("password") },
  { T("کلید"), connlint_noun, T("key") },
  { T("گذرواژه"), connlint_noun, T("password") },
  { T("अपना"), connlint_your, ABSENT },
  { T("अपनी"), connlint_your, ABSENT },
  { T("अपने"), connlint_your, ABSENT },
  { T("आपका"), connlint_your, ABSENT },
  { T("आपकी"), connlint_your, ABSENT },
  { T("आपके"), connlint_your, ABSENT },
  { T("कुंजी"), connlint_noun, T("key") },
  { T("कूटशब्द"), connlint_noun, T("password") },
  { T("गुप्त"), connlint_noun, T("secret") },
  { T("टोकन"), connlint_noun, T("token") },
  { T("डालें"), connlint_insert, ABSENT },
  { T("दर्ज करें"), connlint_insert, ABSENT },
  { T("पासवर्ड"), connlint_noun, T("password") },
  { T("बदलें"), connlint_insert, ABSENT },
  { T("यहाँ"), connlint_here, ABSENT },
  { T("यहां"), connlint_here, ABSENT },
  { T("रहस्य"), connlint_noun, T("secret") },
  { T("กรอก"), connlint_insert, ABSENT },
  { T("กุญแจ"), connlint_noun, T("key") },
  { T("ของคุณ"), connlint_your, ABSENT },
  { T("ของท่าน"), connlint_your, ABSENT },
  { T("ความลับ"), connlint_noun, T("secret") },
  { T("คีย์"), connlint_noun, T("key") },
  { T("ที่นี่"), connlint_here, ABSENT },
  { T("ป้อน"), connlint_insert, ABSENT },
  { T("รหัสผ่าน"), connlint_noun, T("password") },
  { T("แทนที่"), connlint_insert, ABSENT },
  { T("โทเคน"), connlint_noun, T("token") },
  { T("โทเค็น"), connlint_noun, T("token") },
  { T("ใส่"), connlint_insert, ABSENT },
  { T("あなたの"), connlint_your, ABSENT },
  { T("ここ"), connlint_here, ABSENT },
  { T("ここに"), connlint_here, ABSENT },
  { T("ここへ"), connlint_here, ABSENT },
  { T("こちらに"), connlint_here, ABSENT },
  { T("ご自身の"), connlint_your, ABSENT },
  { T("で"), connlint_filler, ABSENT },
  { T("に"), connlint_filler, ABSENT },
  { T("の"), connlint_filler, ABSENT },
  { T("は"), connlint_filler, ABSENT },
  { T("を"), connlint_filler, ABSENT },
  { T("アクセス"), connlint_noun, T("access") },
  { T("キー"), connlint_noun, T("key") },
  { T("シークレット"), connlint_noun, T("secret") },
  { T("トークン"), connlint_noun, T("token") },
  { T("パスワード"), connlint_noun, T("password") },
  { T("为"), connlint_filler, ABSENT },
  { T("令牌"), connlint_noun, T("token") },
  { T("你的"), connlint_your, ABSENT },
  { T("入れてください"), connlint_insert, ABSENT },
  { T("入れる"), connlint_insert, ABSENT },
  { T("入力"), connlint_insert, ABSENT },
  { T("入力してください"), connlint_insert, ABSENT },
  { T("入力する"), connlint_insert, ABSENT },
  { T("口令"), connlint_noun, T("password") },
  { T("合言葉"), connlint_noun, T("password") },
  { T("在此"), connlint_here, ABSENT },
  { T("在此处"), connlint_here, ABSENT },
  { T("填入"), connlint_insert, ABSENT },
  { T("填写"), connlint_insert, ABSENT },
  { T("填寫"), connlint_insert, ABSENT },
  { T("存取"), connlint_noun, T("access") },
  { T("密码"), connlint_noun, T("password") },
  { T("密碼"), connlint_noun, T("password") },
  { T("密鑰"), connlint_noun, T("key") },
  { T("密钥"), connlint_noun, T("key") },
  { T("您的"), connlint_your, ABSENT },
  { T("我的"), connlint_your, ABSENT },
  { T("换成"), connlint_insert, ABSENT },
  { T("暗証番号"), connlint_noun, T("password") },
  { T("替换"), connlint_insert, ABSENT },
  { T("替換"), connlint_insert, ABSENT },
  { T("机密"), connlint_noun, T("secret") },
  { T("权杖"), connlint_noun, T("token") },
  { T("機密"), connlint_noun, T("secret") },
  { T("此处"), connlint_here, ABSENT },
  { T("此處"), connlint_here, ABSENT },
  { T("為"), connlint_filler, ABSENT },
  { T("的"), connlint_filler, ABSENT },
  { T("秘密"), connlint_noun, T("secret") },
  { T("秘钥"), connlint_noun, T("secret") },
  { T("置き換え"), connlint_insert, ABSENT },
  { T("置き換えてください"), connlint_insert, ABSENT },
  { T("自分の"), connlint_your, ABSENT },
  { T("記入"), connlint_insert, ABSENT },
  { T("訪問"), connlint_noun, T("access") },
  { T("請輸入"), connlint_insert, ABSENT },
  { T("访问"), connlint_noun, T("access") },
  { T("请输入"), connlint_insert, ABSENT },
  { T("貼り付け"), connlint_insert, ABSENT },
  { T("輸入"), connlint_insert, ABSENT },
  { T("输入"), connlint_insert, ABSENT },
  { T("这里"), connlint_here, ABSENT },
  { T("這裡"), connlint_here, ABSENT },
  { T("金鑰"), connlint_noun, T("key") },
  { T("鍵"), connlint_noun, T("key") },
  { T("鑰匙"), connlint_noun, T("key") },
  { T("钥匙"), connlint_noun, T("key") },
  { T("교체"), connlint_insert, ABSENT },
  { T("귀하의"), connlint_your, ABSENT },
  { T("나의"), connlint_your, ABSENT },
  { T("내"), connlint_your, ABSENT },
  { T("넣으세요"), connlint_insert, ABSENT },
  { T("당신의"), connlint_your, ABSENT },
  { T("를"), connlint_filler, ABSENT },
  { T("바꾸세요"), connlint_insert, ABSENT },
  { T("비밀"), connlint_noun, T("secret") },
  { T("비밀번호"), connlint_noun, T("password") },
  { T("시크릿"), connlint_noun, T("secret") },
  { T("암호"), connlint_noun, T("password") },
  { T("액세스"), connlint_noun, T("access") },
  { T("여기"), connlint_here, ABSENT },
  { T("여기에"), connlint_here, ABSENT },
  { T("여러분의"), connlint_your, ABSENT },
  { T("열쇠"), connlint_noun, T("key") },
  { T("을"), connlint_filler, ABSENT },
  { T("의"), connlint_filler, ABSENT },
  { T("입력"), connlint_insert, ABSENT },
  { T("입력하세요"), connlint_insert, ABSENT },
  { T("접근"), connlint_noun, T("access") },
  { T("키"), connlint_noun, T("key") },
  { T("토큰"), connlint_noun, T("token") },
  { T("패스워드"), connlint_noun, T("password") },
};

// evidence.yml

static const struct connlint_reason reasons[] = {
  { T("key"), T("known"), T("the key is one for secrets") },
  { T("key"), T("style"), T("the key is a secret's name in another style") },
  { T("key"), T("near"), T("the key is a secret's name, misspelled") },
  { T("key"), T("weak"), T("the key is a short name for a secret") },
  { T("key"), T("qualified"), T("the key is a secret's name with a word behind it") },
  { T("key"), T("modified"), T("the key is a secret's name with a word before it") },
  { T("key"), T("vague"), T("the key may be anything") },
  { T("key"), T("unknown"), T("no word of the key is known") },
  { T("key"), T("harmless"), T("the key is made of words of options") },
  { T("key"), T("container"), T("the key is for an address or a list of settings") },
  { T("key"), T("plain"), T("the key is for no secret") },
  { T("value"), T("provider"), T("the value has the format of a provider's secrets") },
  { T("value"), T("embedded"), T("a credential stands inside the value") },
  { T("value"), T("random"), T("the value looks made by a machine") },
  { T("value"), T("mixed"), T("the value mixes letters, digits and signs as chosen passwords do") },
  { T("value"), T("word"), T("the value is one word") },
  { T("value"), T("name"), T("the value is made of words with separators") },
  { T("value"), T("setting"), T("the value is a number or a truth value") },
  { T("value"), T("address"), T("the value is an address or a path") },
  { T("statement"), T("only-option"), T("the type requires a secret, and no other option can be it") },
  { T("statement"), T("missing-secret"), T("the type requires a secret that the statement lacks") },
  { T("statement"), T("unknown-type"), T("the type is not known, and no other option gives a secret") },
  { T("statement"), T("displaced"), T("it stands where no value is due") },
  { T("syntax"), T("fault"), T("a server cannot read the statement as it is written") },
  { T("syntax"), T("comment"), T("it stands in a comment") },
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
    T("partly-masked"), connlint_mask, T("a value of which a few characters are left"),
    TEXTS(5, T("***"), T("xxxxx"), T("..."), T("…"), T("••")),
    T(
      "(\?x) [\\w-]{0,10} (\?: \\*{3,} | \\.{3,} \\*{3,} )+ (\?: \\.{3,} )\? [\\w-]{0,6} | [\\w-]{0,10}\? (\?: x{5,} | X{5,} ) [\\w-]{0,4}\n"
      "  | [\\w-]{1,10} (\?: \\xE2\\x80\\xA2 ){2,} [\\w-]{0,6}\n"
      "| [\\w-]{0,3} (\?: \\.{3,} | \\xE2\\x80\\xA6 ) | (\?i: secret | key | token | password | passwd | access-\?key | secret-\?key )\n"
      "  (\?: \\.{3,} | \\xE2\\x80\\xA6 )\n"
      "  | (\?: sk|pk|rk|gh[pousr]|ey|AKIA|ASIA|AIza|xox|glpat|hf|dapi|pcsk|gsk|MII|Bearer ) [\\w-]{0,10} (\?: \\.{3,}\n"
      "  | \\xE2\\x80\\xA6 ) [\\w-]{0,6}\n"),
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
      "| _\? (\?: env | environment | secretref | secretkeyref | keyvault ) : [A-Za-z_][\\w.-]* (\?: : [A-Z]+ )\?\n"
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
      "# At most three letters or digits may be fixed, before all others, and what was masked between variables.\n"
      "(\?: [A-Za-z0-9]{1,3} [-_.] | \\[REDACTED\\] )\? (\?&strict) (\?: [\\s:;,/|@._+-]*+ (\?&strict) )*+ [\\s:;,/|@._+-]*\n"
      "(\?: \\[REDACTED\\] )\?\n"),
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
      "(\?xi) [<\\[({]\? (\?: [a-z]{2,12} [-_. ] )\? (\?: [a-z]{2,12} [-_. ] )\? (\?<! [a-z] ) (\?:[x*]{2,4}[-_ ]\?)\? your (\?! str[o0]ng )\n"
      "(\?: (\?: [-_. ]+ [a-z0-9]+ ){0,6}\? (\?: [-_. ]+ (\?: own | actual | real ) )\? [-_. ]* [a-z]*\? (\?: key | token\n"
      "  | passw(\?:or)\?d | passphrase | secret | credential )\n"
      "  # Weaker words must stand apart.\n"
      "  | (\?: [-_. ]+ [a-z0-9]+ ){0,6}\? [-_. ]+ (\?: pass | pwd | id | account | user | username | name | host\n"
      "    | hostname | string | value | jwt | pat | code | cert | certificate\n"
      "      | pem | endpoint | url | region | project | json | signature | sas | auth | bearer | org | domain | email\n"
      "        | database | db | server | tenant | workspace )\n"
      "  | [-_. ] [a-z]{2,3} \\z )\n"
      "s\? [>\\])}]\? (\?: [-_. ]+ (\?: [a-z]{1,12} | \\d{1,3} ) ){0,5} (\?:[-_ ]\?[x*]{2,4})\? [!.…]* [>\\])}]\?\n"),
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
    T("url-template"), connlint_placeholder, T("a URL of words for its parts"),
    TEXTS(1, T("://")),
    T(
      "(\?xi) (\?: jdbc: )\? [a-z] [\\w+.-]* ://\n"
      "(\?&open) (\?&whose)\? (\?: user (\?: [-_]\? (\?: name | id ) )\? | usr | login | account )\? (\?&close) :\n"
      "(\?&open) (\?&whose)\? (\?: password | passwd | pass | pwd | pw | secret | token ) (\?&close) @\n"
      "# A host that stands for one, or a port.\n"
      "(\?: (\?&open) (\?: (\?&whose) [\\w.-]+ | (\?&whose)\? (\?: host (\?:[-_]\?name)\? | server (\?:[-_]\?name)\? | ip | address | endpoint\n"
      "    | domain | cluster | broker ) ) (\?&close) (\?: : (\?&open) [\\w-]+ (\?&close) )\?\n"
      "  | [\\w.-]+ : (\?&open) (\?: [a-z]+ [-_]\? )\? port (\?&close) )\n"
      "(\?: / [^\\s@=]* | \\\? [^\\s@=]* )\? (\?: \\w* (\?: ssl | tls ) \\w* = [\\w-]+ )\?\n"
      "(\?(DEFINE) (\?<open> [<\\[{$%]{0,3} ) (\?<close> [>\\]}%]{0,2} ) (\?<whose> (\?: your | my | db | the ) [-_]\? ) )\n"),
  },
  {
    T("store-path"), connlint_placeholder, T("the path of a secret in a store"),
    TEXTS(1, T("/")),
    T(
      "(\?x) /\? (\?= [a-z/_.-]*\? \\b (\?: key | token | password | passwd | secret s\? | credential s\? | kv | vault\n"
      "  | parameter s\? | ssm ) \\b ) (\?: [a-z] [a-z_.-]{0,40} \\d{0,2} / ){2,8} [a-z] [a-z_.-]{0,40} \\d{0,2}\n"
      "  (\?: [\\#:] [A-Za-z] [A-Za-z_-]{0,40} )\?\n"),
  },
  {
    T("capital-name"), connlint_placeholder, T("the name of a variable"),
    TEXTS(8, T("key"), T("token"), T("password"), T("passwd"), T("pwd"), T("secret"), T("credential"), T("pass")),
    T(
      "(\?x) MY_ (\?: SECRET | KEY | TOKEN ) _\? \\d{1,2} | (\?! (\?: SUPER | VERY | TOP | MY | OUR | REAL | TEST | HIDDEN ) _ (\?: [A-Z]+ _ )* (\?: SECRET | PASSWORD\n"
      "  | PASS ) $ ) (\?: [A-Z][A-Z0-9]* _ )+ (\?: KEY | TOKEN | PASSWORD | PASSWD | PWD | PASS | SECRET | CREDENTIALS\?\n"
      "  | KEY_ID | SECRET_ID | ACCESS_KEY_ID ) (\?: _ (\?: HERE | VALUE | PLACEHOLDER | ENV | VAR ) )\?\n"),
  },
  {
    T("repeated"), connlint_mask, T("one character, repeated"),
    ABSENT,
    T(
      "(\?x) (\?: \\*{1,2} | [<\\[({]\? ( [*.xX\\#_\?-] ) \\g{-1}{2,} [>\\])}]\? | ( . ) \\g{-1}{3,}\n"
      "  | ( [\\xC2-\\xEF] [\\x80-\\xBF]{1,2} ) \\g{-1}* (\?<! [\\xC2-\\xDF][\\x80-\\xBF] ) | [\\xF0-\\xF4] [\\x80-\\xBF]{3} )\n"),
  },
  {
    T("grouped-mask"), connlint_mask, T("groups of one character"),
    TEXTS(4, T("xx"), T("**"), T("00"), T("##")),
    T(
      "(\?xi) (\?: x{2,} (\?: [-_ :./] x{1,} )+ | \\*{2,} (\?: [-_ :./] \\*{1,} )+ | 0{2,} (\?: [-_ :./] 0{1,} )+\n"
      "  | \\#{2,} (\?: [-_ :./] \\#{1,} )+ )\n"),
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
      "(\?x) googleapis\\.com [^\\s\?\\#'\"]* \\\? (\?: [^\\s\\#'\"]*\? & )\? key=\n"
      "(\?<secret> (\?: [^\\s&\\#'\"]++ | ['\"] (\?! [\\s;&,)\\]}] | $ ) )++ )\n"),
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
    T("url-signature"), connlint_embedded, T("the signature of a URL"),
    TEXTS(3, T("sig="), T("signature="), T("code=")),
    T(
      "(\?xi) (\?<! [\\w.-] ) (\?: sig | signature | x-amz-signature | x-goog-signature | code (\?= = [^\\s&;]{12} ) ) =\n"
      "(\?<secret> (\?: [^\\s;&,'\"{}$<\\#]++ | \\$\\{ [^{}]* \\} | \\{\\{ .*\? \\}\\} | < [^<>]* > | [${<] )+ )\n"),
  },
  {
    T("parameter"), connlint_parameter, T("a credential among the parameters of a URL or connection string"),
    TEXTS(1, T("=")),
    T(
      "(\?xi) \\G\n"
      "# Lists with semicolons have blanks in names and values, lists with blanks have not.\n"
      "(\?: (\?<= ^ | ; | ;[ ] ) (\?<list>) )\?+\n"
      "[^=]++ = [ ]\?\n"
      "(\?! (\?:true|false|yes|no|null|none|required|optional) (\?: [\\s;&,'\")] | $ ) )\n"
      "(\?: (\?: bearer | basic | digest | token | apikey | api-key | splunk | snowflake ) [ ]+ (\?= [^\\s=;&,]+ (\?: [\\s;&,\"'] | $ ) ) )\?+\n"
      "(\?: '' (\?<secret> (\?: \\{\\{ .*\? \\}\\} | [^'{]++ | \\{ | ''(\?![\\s;,)&]|$) )++ ) ''\n"
      "  | ' (\?<secret> (\?: [^'\\\\]++ | \\\\. | '' )++ ) '\n"
      "  | \\\\\?\" (\?<secret> (\?: [^\"\\\\]++ | \\\\[^\"] | \\\\\" (\?= [^\\s;,)}&] ) )++ ) \\\\\?\"\n"
      "  | (\?<secret> \\{ [A-Za-z_][\\w.\\ -]* (\?: \\[ ['\"]{0,2} [\\w.\\ -]+ ['\"]{0,2} \\] | \\( ['\"]{0,2} [\\w.\\ -]* ['\"]{0,2} \\) )* \\} )\n"
      "    (\?= [\\s;&,'\"] | $ )\n"
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
    T("json-member"), connlint_member, T("a credential in a JSON text"),
    TEXTS(2, T("\""), T("'")),
    T(
      "(\?xi) \\G (\?<quote> \\\\\?\" | '{1,2} ) [^\"'\\\\:=]++ \\k<quote> \\s* (\?: : | =>\? ) \\s*\n"
      "(\?: \" (\?&scheme)\?+ (\?<secret> (\?: [^\"\\\\]++ | \\\\. )++ ) \"\n"
      "  | \\\\\" (\?&scheme)\?+ (\?<secret> (\?: [^\"\\\\]++ | \\\\ [^\"] )++ ) \\\\\"\n"
      "  | '' (\?&scheme)\?+ (\?<secret> (\?: [^']++ | ' (\?!') )++ ) '' | ' (\?&scheme)\?+ (\?<secret> [^']++ ) '\n"
      "  | (\?<secret> \\d{4,}+ ) (\?= \\s* [,}] ) )\n"
      "(\?(DEFINE) (\?<scheme> (\?: bearer | basic | digest | token | apikey | api-key | splunk | snowflake ) [ ]+\n"
      "  (\?= [^\\s\"'\\\\]+ [\"'\\\\] ) ) )\n"),
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
      "(\?! (\?: basic | bearer | digest | negotiate ) (\?: [\\s,;\"'] | $ ) )\n"
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
    T("header"), connlint_header, T("the credential of a header"),
    TEXTS(1, T(":")),
    T(
      "(\?xi) \\G (\?: (\?<= \\{ | \\{[ ] ) (\?<sure>) | (\?= [^:\\s]* [-_] ) (\?<sure>) (\?<compound>) )\?+ [^:]++ : [ ]{0,2} (\?! // )\n"
      "# A word before a blank is the scheme, whatever it is, unless a second name of a header follows.\n"
      "(\?: (\?(compound) [a-z] [a-z-]{0,30} | (\?: bearer | basic | digest | token | apikey | api-key | splunk | snowflake ) )\n"
      "  :\? [ ]+ (\?! [\\w-]+ (\?: : | = [^=\\s\"',;] ) ) (\?= [^\\s\"'\\\\,;] ) )\?+\n"
      "# A single name and a word are prose as often.\n"
      "(\?(sure) | (\?! [a-z]+ (\?: [\\s,;.!\?)}\\]] | $ ) ) )\n"
      "(\?! (\?: string | text | str | int | number | bool | boolean | any | object | required | optional | true | false | null )\n"
      "  (\?: [\\s,;.)}\\]] | $ ) | (\?: basic | bearer | digest | negotiate | aws4-[\\w-]+ | hawk ) (\?: [\\s,;] | $ )\n"
      "  | [{\\[] [^{}]* : )\n"
      "(\?<secret> (\?: [^\\s\"'\\\\,;{}$<]++ | \\$\\{ [^{}]* \\} | \\{\\{ .*\? \\}\\} | < [^<>]* > | [${<] )+ )\n"),
  },
  {
    T("webhook-path"), connlint_embedded, T("a webhook URL that works without more credentials"),
    TEXTS(11, T("hooks.slack.com"), T("api/webhooks/"), T("webhook.office.com"), T("outlook.office.com"), T("api.telegram.org"), T("hooks.zapier.com"), T("hc-ping.com"), T("infura.io"), T("alchemy.com"), T("ifttt.com"), T("events.pagerduty.com")),
    T(
      "(\?x) (\?: hooks\\.slack\\.com/(\?:services|workflows)/ (\?<secret> [A-Z][A-Z0-9]{5,} / [A-Z0-9]{5,} / (\?! X+ $ ) [A-Za-z0-9]{16,} )\n"
      "       | hooks\\.slack\\.com/triggers/ (\?<secret> [A-Z0-9]{6,} / \\d{6,} / [A-Za-z0-9]{16,} )\n"
      "       | discord(\?:app)\?\\.com/api/webhooks/\\d+/ (\?<secret> (\?= [\\w-]*[0-9] ) (\?= [\\w-]*[A-Za-z] ) [A-Za-z0-9_-]{20,} )\n"
      "       | (\?:webhook|outlook)\\.office\\.com/webhook(\?:b2)\?/\n"
      "         (\?<secret> [\\w@-]{36,} /IncomingWebhook/ [\\w/-]{32,} )\n"
      "       | api\\.telegram\\.org/(\?:file/)\?bot (\?<secret> \\d{6,} : [\\w-]{20,} )\n"
      "       | hooks\\.zapier\\.com/hooks/catch/ (\?<secret> \\d+ / \\w{5,} )\n"
      "       | hc-ping\\.com/ (\?<secret> [0-9a-f]{8} (\?: -[0-9a-f]{4} ){3} -[0-9a-f]{12} )\n"
      "       | \\.infura\\.io/v3/ (\?<secret> [0-9a-f]{32} ) | \\.alchemy\\.com/v2/ (\?<secret> [\\w-]{24,} )\n"
      "       | maker\\.ifttt\\.com/trigger/\\w+/(\?:json/)\?with/key/ (\?<secret> (\?= [\\w-]*[0-9] ) [\\w-]{12,} )\n"
      "       | events\\.pagerduty\\.com/integration/ (\?<secret> [0-9A-Za-z]{32} ) )\n"),
  },
};

static const struct connlint_needle needles[] = {
  { 0x7b7b2022, 0xffffffff, 0, 0, 3 },
  { 0xe280a2e280a2, 0xffffffffffff, 0, 0, 9 },
  { 0xe280a6, 0xffffff, 0, 0, 9 },
  { 0x7b7b2027, 0xffffffff, 0, 0, 3 },
  { 0xe280b9, 0xffffff, 0, 0, 12 },
  { 0x3a6161, 0xffffff, 69, 0, 59 },
  { 0x65616161, 0xffffffff, 71, 0, 83 },
  { 0x656161, 0xffffff, 75, 0, 102 },
  { 0x61712e6162, 0xffffffffff, 53, 0, 41 },
  { 0x7368617265646163, 0xffffffffffffffff, 89, 13, 127 },
  { 0x6c746169, 0xffffffff, 75, 0, 103 },
  { 0x70612d, 0xffffff, 70, 0, 70 },
  { 0x676f6f676c656170, 0xffffffffffffffff, 83, 6, 123 },
  { 0x706174, 0xffffff, 75, 0, 112 },
  { 0x6a696e615f, 0xffffffffff, 70, 0, 72 },
  { 0x676c73615f, 0xffffffffff, 71, 0, 87 },
  { 0x626b75615f, 0xffffffffff, 75, 0, 110 },
  { 0x2b616261, 0xffffffff, 65, 0, 48 },
  { 0x61746262, 0xffffffff, 71, 0, 84 },
  { 0x746f206265, 0xffffffffff, 18, 0, 25 },
  { 0x746f2d6265, 0xffffffffff, 18, 0, 25 },
  { 0x746f5f6265, 0xffffffffff, 18, 0, 25 },
  { 0x6170692f77656268, 0xffffffffffffffff, 116, 5, 134 },
  { 0xc2ab, 0xffff, 0, 0, 12 },
  { 0x786b65797369622d, 0xffffffffffffffff, 70, 0, 79 },
  { 0x6876622e, 0xffffffff, 69, 0, 60 },
  { 0x706e625f, 0xffffffff, 75, 0, 117 },
  { 0x696e666973696361, 0xffffffffffffffff, 0, 1, 17 },
  { 0x61636361, 0xffffffff, 33, 0, 38 },
  { 0x617a6361, 0xffffffff, 65, 0, 48 },
  { 0x2323, 0xffff, 25, 0, 32 },
  { 0x65746364, 0xffffffff, 2, 0, 17 },
  { 0x7265706c616365, 0xffffffffffffff, 17, 0, 25 },
  { 0x6d6f636b, 0xffffffff, 21, 0, 27 },
  { 0x66632d, 0xffffff, 70, 0, 74 },
  { 0x2f6574632f, 0xffffffffff, 10, 0, 17 },
  { 0x69667474742e636f, 0xffffffffffffffff, 164, 1, 134 },
  { 0x616b6370, 0xffffffff, 71, 0, 80 },
  { 0x616372, 0xffffff, 65, 0, 48 },
  { 0x6167652d73656372, 0xffffffffffffffff, 75, 8, 119 },
  { 0x726564616374, 0xffffffffffff, 25, 0, 33 },
  { 0x237b, 0xffff, 0, 0, 1 },
  { 0x77687365635f, 0xffffffffffff, 70, 0, 76 },
  { 0x676c635f, 0xffffffff, 71, 0, 87 },
  { 0x646274635f, 0xffffffffff, 75, 0, 101 },
  { 0x61636462, 0xffffffff, 65, 0, 48 },
  { 0x616464, 0xffffff, 17, 0, 25 },
  { 0x6269747761726465, 0xffffffffffffffff, 1, 1, 17 },
  { 0x70726f76696465, 0xffffffffffffff, 17, 0, 25 },
  { 0x2428, 0xffff, 0, 0, 13 },
  { 0x2428, 0xffff, 17, 0, 19 },
  { 0x746f646f, 0xffffffff, 18, 0, 26 },
  { 0x617a646f, 0xffffffff, 65, 0, 50 },
  { 0x646f, 0xffff, 71, 0, 81 },
  { 0x247b, 0xffff, 0, 0, 0 },
  { 0x247b, 0xffff, 0, 0, 1 },
  { 0x245b, 0xffff, 0, 0, 11 },
  { 0x666967645f, 0xffffffffff, 75, 0, 111 },
  { 0x7072697661746520, 0xffffffffffffffff, 56, 3, 45 },
  { 0x73746f726564, 0xffffffffffff, 18, 0, 25 },
  { 0x69676e6f726564, 0xffffffffffffff, 21, 0, 27 },
  { 0x72656d6f766564, 0xffffffffffffff, 25, 0, 33 },
  { 0x21726566, 0xffffffff, 10, 0, 18 },
  { 0x2b616568, 0xffffffff, 65, 0, 48 },
  { 0x746f6b656e, 0xffffffffff, 0, 0, 7 },
  { 0x746f6b656e, 0xffffffffff, 23, 0, 30 },
  { 0x68696464656e, 0xffffffffffff, 25, 0, 33 },
  { 0x636f6e666964656e, 0xffffffffffffffff, 26, 4, 33 },
  { 0x626561726572, 0xffffffffffff, 0, 0, 7 },
  { 0x646f70706c6572, 0xffffffffffffff, 0, 0, 17 },
  { 0x6368616d626572, 0xffffffffffffff, 2, 0, 17 },
  { 0x636970686572, 0xffffffffffff, 10, 0, 17 },
  { 0x656e746572, 0xffffffffff, 17, 0, 25 },
  { 0x66696c746572, 0xffffffffffff, 25, 0, 33 },
  { 0x626561726572, 0xffffffffffff, 109, 0, 132 },
  { 0x676f6573, 0xffffffff, 18, 0, 25 },
  { 0x736563726574, 0xffffffffffff, 0, 0, 17 },
  { 0x736563726574, 0xffffffffffff, 10, 0, 18 },
  { 0x736574, 0xffffff, 17, 0, 25 },
  { 0x736563726574, 0xffffffffffff, 18, 0, 25 },
  { 0x736563726574, 0xffffffffffff, 23, 0, 30 },
  { 0x736563726574, 0xffffffffffff, 30, 0, 33 },
  { 0x6170696b6579, 0xffffffffffff, 0, 0, 7 },
  { 0x6170692d6b6579, 0xffffffffffffff, 0, 0, 7 },
  { 0x6579, 0xffff, 0, 0, 10 },
  { 0x6b6579, 0xffffff, 23, 0, 30 },
  { 0x6579, 0xffff, 65, 0, 55 },
  { 0x6f70735f6579, 0xffffffffffff, 71, 0, 91 },
  { 0x66696c653a, 0xffffffffff, 6, 0, 17 },
  { 0x257b, 0xffff, 0, 0, 1 },
  { 0x636f64653d, 0xffffffffff, 104, 0, 128 },
  { 0x707269766174655f, 0xffffffffffffffff, 53, 3, 44 },
  { 0x736b5f6c6976655f, 0xffffffffffffffff, 70, 0, 76 },
  { 0x726b5f6c6976655f, 0xffffffffffffffff, 70, 0, 76 },
  { 0x707363616c655f, 0xffffffffffffff, 71, 0, 93 },
  { 0x7265662b, 0xffffffff, 0, 0, 17 },
  { 0x2d6c662d, 0xffffffff, 70, 0, 69 },
  { 0x617a6675, 0xffffffff, 65, 0, 48 },
  { 0x73706563696679, 0xffffffffffffff, 17, 0, 25 },
  { 0x68665f, 0xffffff, 70, 0, 62 },
  { 0x6368616e6765, 0xffffffffffff, 17, 0, 25 },
  { 0x676c, 0xffff, 68, 0, 57 },
  { 0x73672e, 0xffffff, 0, 0, 10 },
  { 0x73672e, 0xffffff, 70, 0, 77 },
  { 0x68632d70696e672e, 0xffffffffffffffff, 157, 3, 134 },
  { 0x73657474696e6773, 0xffffffffffffffff, 17, 0, 18 },
  { 0x7369673d, 0xffffffff, 102, 0, 128 },
  { 0x6170695f6f72675f, 0xffffffffffffffff, 70, 0, 62 },
  { 0x6e70675f, 0xffffffff, 73, 0, 95 },
  { 0x2828, 0xffff, 0, 0, 12 },
  { 0x6563686f, 0xffffffff, 0, 0, 4 },
  { 0x736870, 0xffffff, 71, 0, 82 },
  { 0x616b6961, 0xffffffff, 0, 0, 10 },
  { 0x61736961, 0xffffffff, 0, 0, 10 },
  { 0x616b6961, 0xffffffff, 33, 0, 38 },
  { 0x61736961, 0xffffffff, 33, 0, 38 },
  { 0x61626961, 0xffffffff, 33, 0, 38 },
  { 0x6261736963, 0xffffffffff, 0, 0, 7 },
  { 0x6261736963, 0xffffffffff, 109, 0, 132 },
  { 0x696e76616c6964, 0xffffffffffffff, 21, 0, 27 },
  { 0x616b6964, 0xffffffff, 75, 0, 104 },
  { 0x636f6e666967, 0xffffffffffff, 17, 0, 18 },
  { 0x6e696c, 0xffffff, 18, 0, 26 },
  { 0x6170696d, 0xffffffff, 65, 0, 48 },
  { 0x7861692d, 0xffffffff, 70, 0, 64 },
  { 0x6e766170692d, 0xffffffffffff, 70, 0, 67 },
  { 0x707970692d, 0xffffffffff, 70, 0, 80 },
  { 0x6e7269692d, 0xffffffffff, 71, 0, 88 },
  { 0x6b6579636861696e, 0xffffffffffffffff, 2, 0, 17 },
  { 0x65646974, 0xffffffff, 17, 0, 25 },
  { 0x6f6d6974, 0xffffffff, 25, 0, 33 },
  { 0x73616e6974, 0xffffffffff, 25, 0, 33 },
  { 0x73656e7369746976, 0xffffffffffffffff, 25, 1, 33 },
  { 0x66776f677a786976, 0xffffffffffffffff, 37, 4, 39 },
  { 0x66716f677a786976, 0xffffffffffffffff, 41, 4, 39 },
  { 0x617574686f72697a, 0xffffffffffffffff, 104, 5, 131 },
  { 0x6e6170695f, 0xffffffffff, 73, 0, 95 },
  { 0x2a2a2a, 0xffffff, 0, 0, 9 },
  { 0x2a2a, 0xffff, 25, 0, 32 },
  { 0x69716f6a62336a70, 0xffffffffffffffff, 33, 4, 39 },
  { 0x66616b65, 0xffffffff, 18, 0, 27 },
  { 0x736b2d, 0xffffff, 32, 0, 34 },
  { 0x736b2d, 0xffffff, 33, 0, 37 },
  { 0x626564726f636b2d, 0xffffffffffffffff, 45, 8, 40 },
  { 0x63736b2d, 0xffffffff, 70, 0, 68 },
  { 0x706d616b2d, 0xffffffffff, 75, 0, 114 },
  { 0x776562686f6f6b2e, 0xffffffffffffffff, 121, 10, 134 },
  { 0x6f75746c6f6f6b2e, 0xffffffffffffffff, 131, 10, 134 },
  { 0x7063736b5f, 0xffffffffff, 65, 0, 51 },
  { 0x67736b5f, 0xffffffff, 70, 0, 63 },
  { 0x736b5f, 0xffffff, 70, 0, 75 },
  { 0x7769746868656c64, 0xffffffffffffffff, 25, 0, 33 },
  { 0x6578616d706c65, 0xffffffffffffff, 0, 0, 8 },
  { 0x6578616d706c65, 0xffffffffffffff, 18, 0, 27 },
  { 0x73616d706c65, 0xffffffffffff, 18, 0, 27 },
  { 0x6170692e74656c65, 0xffffffffffffffff, 141, 8, 134 },
  { 0x66696c6c, 0xffffffff, 17, 0, 25 },
  { 0x70756c2d, 0xffffffff, 75, 0, 116 },
  { 0x6c6f63616c2e, 0xffffffffffff, 10, 0, 18 },
  { 0x7661756c74, 0xffffffffff, 0, 0, 17 },
  { 0x217661756c74, 0xffffffffffff, 10, 0, 18 },
  { 0x7661756c74, 0xffffffffff, 18, 0, 25 },
  { 0x63666c74, 0xffffffff, 65, 0, 54 },
  { 0x737570706c79, 0xffffffffffff, 17, 0, 25 },
  { 0x636f6e6669676d61, 0xffffffffffffffff, 6, 2, 17 },
  { 0x2b616d63, 0xffffffff, 65, 0, 48 },
  { 0x6669786d65, 0xffffffffff, 18, 0, 26 },
  { 0x736f6d65, 0xffffffff, 21, 0, 27 },
  { 0x7275627967656d73, 0xffffffffffffffff, 70, 1, 80 },
  { 0x6d79, 0xffff, 17, 0, 24 },
  { 0x64756d6d79, 0xffffffffff, 18, 0, 27 },
  { 0x736d3a, 0xffffff, 0, 0, 17 },
  { 0x6e706d5f, 0xffffffff, 70, 0, 80 },
  { 0x656e63, 0xffffff, 10, 0, 17 },
  { 0x6b657972696e67, 0xffffffffffffff, 2, 0, 17 },
  { 0x696e667572612e69, 0xffffffffffffffff, 160, 1, 134 },
  { 0x626c616e6b, 0xffffffffff, 18, 0, 26 },
  { 0x656e7669726f6e6d, 0xffffffffffffffff, 2, 4, 17 },
  { 0x2e2e2e, 0xffffff, 0, 0, 9 },
  { 0x2f72756e2f, 0xffffffffff, 10, 0, 17 },
  { 0x6e6f, 0xffff, 18, 0, 26 },
  { 0x6576656e74732e70, 0xffffffffffffffff, 165, 12, 134 },
  { 0x6e75, 0xffff, 18, 0, 26 },
  { 0x656e76, 0xffffff, 10, 0, 18 },
  { 0x656e76, 0xffffff, 18, 0, 25 },
  { 0x61726e3a, 0xffffffff, 8, 0, 17 },
  { 0x6c696e5f, 0xffffffff, 71, 0, 85 },
  { 0x6e746e5f, 0xffffffff, 71, 0, 86 },
  { 0x6e2f61, 0xffffff, 18, 0, 26 },
  { 0x61636f67, 0xffffffff, 65, 0, 46 },
  { 0x65796a72696a6f69, 0xffffffffffffffff, 71, 0, 87 },
  { 0x706c616365686f6c, 0xffffffffffffffff, 18, 3, 27 },
  { 0x666f6f, 0xffffff, 21, 0, 27 },
  { 0x3a2f2f, 0xffffff, 23, 0, 28 },
  { 0x312f2f30, 0xffffffff, 53, 0, 42 },
  { 0x63656e736f72, 0xffffffffffff, 25, 0, 33 },
  { 0x61696f74, 0xffffffff, 65, 0, 48 },
  { 0x62656c6f77, 0xffffffffff, 18, 0, 25 },
  { 0x786f78, 0xffffff, 69, 0, 58 },
  { 0x67686f5f, 0xffffffff, 65, 0, 56 },
  { 0x74797065, 0xffffffff, 17, 0, 25 },
  { 0x64617069, 0xffffffff, 0, 0, 10 },
  { 0x64617069, 0xffffffff, 65, 0, 53 },
  { 0x6473617069, 0xffffffffff, 65, 0, 53 },
  { 0x786170702d, 0xffffffffff, 69, 0, 58 },
  { 0x6e7273702d, 0xffffffffff, 71, 0, 88 },
  { 0x76312e302d, 0xffffffffff, 75, 0, 109 },
  { 0x64702e, 0xffffff, 71, 0, 92 },
  { 0x3030, 0xffff, 25, 0, 32 },
  { 0x736f7073, 0xffffffff, 2, 0, 17 },
  { 0x6f703a, 0xffffff, 0, 0, 17 },
  { 0x6768705f, 0xffffffff, 65, 0, 56 },
  { 0x7362705f, 0xffffffff, 71, 0, 94 },
  { 0x6d7a705f, 0xffffffff, 75, 0, 100 },
  { 0x6e66705f, 0xffffffff, 75, 0, 107 },
  { 0x7367705f, 0xffffffff, 83, 0, 120 },
  { 0x6c7330746c733163, 0xffffffffffffffff, 59, 6, 45 },
  { 0x34623164, 0xffffffff, 75, 0, 99 },
  { 0x737130, 0xffffff, 71, 0, 83 },
  { 0x717e, 0xffff, 65, 0, 49 },
  { 0x7467705f76315f, 0xffffffffffffff, 70, 0, 73 },
  { 0x666d315f, 0xffffffff, 75, 0, 108 },
  { 0x6e7261, 0xffffff, 71, 0, 88 },
  { 0x70617373776f7264, 0xffffffffffffffff, 23, 0, 30 },
  { 0x68657265, 0xffffffff, 18, 0, 25 },
  { 0x73625f7365637265, 0xffffffffffffffff, 71, 2, 94 },
  { 0x637962657261726b, 0xffffffffffffffff, 2, 0, 17 },
  { 0x2b61726d, 0xffffffff, 65, 0, 48 },
  { 0x7661722e, 0xffffffff, 10, 0, 18 },
  { 0x6876722e, 0xffffffff, 69, 0, 60 },
  { 0x696e73657274, 0xffffffffffff, 17, 0, 25 },
  { 0x6768725f, 0xffffffff, 65, 0, 56 },
  { 0x6c7376325f, 0xffffffffff, 70, 0, 69 },
  { 0x64636b725f, 0xffffffffff, 71, 0, 80 },
  { 0x666d325f, 0xffffffff, 75, 0, 108 },
  { 0x2b617362, 0xffffffff, 65, 0, 48 },
  { 0x757365, 0xffffff, 17, 0, 25 },
  { 0x617a7365, 0xffffffff, 65, 0, 48 },
  { 0x646f7365, 0xffffffff, 65, 0, 53 },
  { 0x6d61736b, 0xffffffff, 25, 0, 33 },
  { 0x6162736b, 0xffffffff, 45, 0, 40 },
  { 0x736b, 0xffff, 70, 0, 78 },
  { 0x686f6f6b732e736c, 0xffffffffffffffff, 109, 7, 134 },
  { 0x6e726a732d, 0xffffffffff, 71, 0, 88 },
  { 0x61332d, 0xffffff, 71, 0, 91 },
  { 0x6876732e, 0xffffffff, 0, 0, 10 },
  { 0x696e707574732e, 0xffffffffffffff, 10, 0, 18 },
  { 0x706172616d732e, 0xffffffffffffff, 10, 0, 18 },
  { 0x6876732e, 0xffffffff, 69, 0, 60 },
  { 0x406d6963726f736f, 0xffffffffffffffff, 8, 2, 17 },
  { 0x616b65796c657373, 0xffffffffffffffff, 2, 0, 17 },
  { 0x6c61737470617373, 0xffffffffffffffff, 2, 0, 17 },
  { 0x70617373, 0xffffffff, 25, 0, 30 },
  { 0x7375707072657373, 0xffffffffffffffff, 30, 0, 33 },
  { 0x74657374, 0xffffffff, 21, 0, 27 },
  { 0x613374, 0xffffff, 33, 0, 38 },
  { 0x2b617374, 0xffffffff, 65, 0, 48 },
  { 0x6b6d733a, 0xffffffff, 0, 0, 17 },
  { 0x6277733a, 0xffffffff, 1, 0, 17 },
  { 0x6b38733a, 0xffffffff, 2, 0, 17 },
  { 0x6768735f, 0xffffffff, 65, 0, 56 },
  { 0x61766e735f, 0xffffffffff, 73, 0, 96 },
  { 0x7462, 0xffff, 18, 0, 26 },
  { 0x7061737465, 0xffffffffff, 17, 0, 25 },
  { 0x757064617465, 0xffffffffffff, 17, 0, 25 },
  { 0x656e637279707465, 0xffffffffffffffff, 30, 1, 33 },
  { 0x70726f7465637465, 0xffffffffffffffff, 31, 1, 33 },
  { 0x7072696e7466, 0xffffffffffff, 0, 0, 4 },
  { 0x63726564656e7469, 0xffffffffffffffff, 23, 2, 30 },
  { 0x736b2d616e742d, 0xffffffffffffff, 32, 0, 35 },
  { 0x7061742d, 0xffffffff, 75, 0, 113 },
  { 0x63667061742d, 0xffffffffffff, 75, 0, 115 },
  { 0x2f6d6e742f, 0xffffffffff, 10, 0, 17 },
  { 0x647430, 0xffffff, 71, 0, 90 },
  { 0x736e7472, 0xffffffff, 71, 0, 89 },
  { 0x70726f6a65637473, 0xffffffffffffffff, 8, 0, 17 },
  { 0x617461747433, 0xffffffffffff, 71, 0, 84 },
  { 0x617463747433, 0xffffffffffff, 71, 0, 84 },
  { 0x656d707479, 0xffffffffff, 18, 0, 26 },
  { 0x266c743b, 0xffffffff, 17, 0, 20 },
  { 0x63757272656e745f, 0xffffffffffffffff, 10, 7, 18 },
  { 0x736b5f746573745f, 0xffffffffffffffff, 70, 0, 76 },
  { 0x726b5f746573745f, 0xffffffffffffffff, 70, 0, 76 },
  { 0x7365637265745f, 0xffffffffffffff, 71, 0, 86 },
  { 0x6363697061745f, 0xffffffffffffff, 75, 0, 110 },
  { 0x21737562, 0xffffffff, 10, 0, 18 },
  { 0x7363727562, 0xffffffffff, 25, 0, 33 },
  { 0x636f6e73756c, 0xffffffffffff, 2, 0, 17 },
  { 0x68726b752d, 0xffffffffff, 75, 0, 106 },
  { 0x756e, 0xffff, 18, 0, 26 },
  { 0x6c6f6f6b7570, 0xffffffffffff, 17, 0, 18 },
  { 0x636f6e6a7572, 0xffffffffffff, 0, 0, 17 },
  { 0x796f7572, 0xffffffff, 17, 0, 23 },
  { 0x636f6e6669677572, 0xffffffffffffffff, 17, 1, 25 },
  { 0x7369676e61747572, 0xffffffffffffffff, 102, 2, 128 },
  { 0x626f677573, 0xffffffffff, 21, 0, 27 },
  { 0x6f62667573, 0xffffffffff, 25, 0, 33 },
  { 0x2d7573, 0xffffff, 70, 0, 79 },
  { 0x707574, 0xffffff, 17, 0, 25 },
  { 0x6768755f, 0xffffffff, 65, 0, 56 },
  { 0x657373755f, 0xffffffffff, 75, 0, 98 },
  { 0x646274755f, 0xffffffffff, 75, 0, 101 },
  { 0x706e755f, 0xffffffff, 75, 0, 117 },
  { 0x697272656c657661, 0xffffffffffffffff, 21, 2, 27 },
  { 0x61626f7665, 0xffffffffff, 18, 0, 25 },
  { 0x6171766e, 0xffffffff, 75, 0, 105 },
  { 0x736b2d6f722d7631, 0xffffffffffffffff, 32, 1, 36 },
  { 0x2e61746c61737631, 0xffffffffffffffff, 69, 1, 61 },
  { 0x6b763a, 0xffffff, 0, 0, 17 },
  { 0x656e763a, 0xffffffff, 2, 0, 17 },
  { 0x706173737764, 0xffffffffffff, 23, 0, 30 },
  { 0x707764, 0xffffff, 23, 0, 30 },
  { 0x66775f, 0xffffff, 65, 0, 52 },
  { 0x676f637370782d, 0xffffffffffffff, 53, 0, 43 },
  { 0x70706c782d, 0xffffffffff, 70, 0, 65 },
  { 0x7878787878, 0xffffffffff, 0, 0, 9 },
  { 0x7878, 0xffff, 25, 0, 32 },
  { 0x72385f, 0xffffff, 70, 0, 66 },
  { 0x74766c792d, 0xffffffffff, 70, 0, 71 },
  { 0x6b65792d, 0xffffffff, 70, 0, 79 },
  { 0x74736b65792d, 0xffffffffffff, 75, 0, 118 },
  { 0x796132392e, 0xffffffffff, 0, 0, 10 },
  { 0x796132392e, 0xffffffffff, 53, 0, 42 },
  { 0x616c6368656d792e, 0xffffffffffffffff, 161, 3, 134 },
  { 0x6f7932, 0xffffff, 71, 0, 80 },
  { 0x6772313334383934, 0xffffffffffffffff, 68, 1, 57 },
  { 0x6a71716a3939, 0xffffffffffff, 65, 0, 46 },
  { 0x61697a61, 0xffffffff, 0, 0, 10 },
  { 0x61697a61, 0xffffffff, 53, 0, 41 },
  { 0x686f6f6b732e7a61, 0xffffffffffffffff, 149, 8, 134 },
  { 0x7b7b22, 0xffffff, 0, 0, 3 },
  { 0x7b25, 0xffff, 0, 0, 12 },
  { 0x5b25, 0xffff, 0, 0, 12 },
  { 0x7b7b27, 0xffffff, 0, 0, 3 },
  { 0x7b7b, 0xffff, 0, 0, 12 },
  { 0x5b5b, 0xffff, 0, 0, 12 },
  { 0x3c25, 0xffff, 0, 0, 12 },
  { 0x3c3c, 0xffff, 0, 0, 12 },
  { 0x3c3f, 0xffff, 0, 0, 12 },
  { 0x3d3d, 0xffff, 65, 0, 47 },
  { 0x6769746875625f70, 0xffffffffffffffff, 65, 3, 56 },
  { 0x6d64625f73615f73, 0xffffffffffffffff, 73, 2, 97 },
  { 0x5f5f, 0xffff, 0, 0, 15 },
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
  0x8000, 0, 0, 0,
  0x64, 0, 0x4, 0,
  0x8000, 0, 0, 0,
  0xc000, 0, 0, 0,
  0x18000, 0, 0, 0,
  0x4000, 0, 0, 0,
  0x64, 0, 0x4, 0,
  0x400000, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0x400, 0, 0, 0,
  0, 0, 0, 0,
  0x20000000, 0, 0, 0,
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
  0x4000, 0, 0x20, 0,
  0, 0, 0, 0,
  0x300000, 0, 0, 0,
  0, 0, 0x2, 0,
  0x200000, 0, 0, 0,
  0x4000, 0, 0, 0,
  0x4c000, 0x7600000000000000, 0, 0,
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
  0x400000, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0x8000, 0, 0, 0,
  0x400, 0, 0, 0,
  0x2000, 0, 0, 0,
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
  0x490800, 0, 0, 0,
  0x8000, 0, 0, 0,
  0, 0, 0, 0,
  0x8000, 0, 0, 0,
  0, 0, 0, 0,
};

static const uint64_t always[] = {
  0x80000000, 0, 0, 0,
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
    statement_words, 265,
    NUMBERS(1024, 46, 17, 0, 0, 128, 0, 210, 0, 129, 0, 0, 65, 212, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 253, 73, 0, 0, 0, 0, 0, 0, 0, 263, 16, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 195, 0, 0, 0, 0, 0, 257, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 205, 24, 0, 0, 0, 0, 0,
  0, 0, 75, 69, 0, 0, 255, 0, 0, 90, 66, 0, 0, 0, 0, 112, 0, 0, 0, 265,
  145, 239, 250, 0, 0, 0, 220, 0, 0, 0, 0, 0, 0, 103, 0, 0, 13, 0, 92, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 96, 0, 38, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 198, 0, 0, 0, 95, 0, 0, 118, 0, 0, 0, 0, 125, 104,
  0, 0, 0, 166, 0, 123, 0, 0, 0, 0, 0, 0, 0, 0, 211, 130, 149, 241, 0, 58,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 181, 0, 202, 0, 0, 0, 227,
  0, 221, 93, 0, 225, 116, 0, 0, 0, 0, 133, 89, 177, 237, 0, 0, 0, 0, 0, 0,
  33, 0, 0, 0, 0, 0, 124, 0, 0, 0, 0, 88, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 240, 0, 0, 0, 0, 0, 0, 0, 176, 0, 0, 0, 0, 0, 0,
  120, 0, 0, 0, 231, 0, 0, 107, 0, 0, 0, 159, 0, 67, 0, 0, 0, 0, 0, 0,
  39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 199, 0, 35, 0, 0, 0, 155, 0, 0, 215, 229, 106, 0, 208, 0,
  0, 0, 0, 0, 143, 51, 0, 0, 0, 0, 0, 0, 0, 2, 0, 189, 0, 0, 206, 147,
  158, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 132, 251,
  0, 82, 209, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 0, 0, 0, 0, 0, 0,
  0, 0, 40, 27, 168, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 180, 0,
  183, 0, 0, 0, 0, 0, 110, 0, 0, 0, 222, 0, 0, 0, 0, 19, 0, 0, 0, 233,
  242, 0, 0, 0, 0, 0, 0, 72, 138, 0, 122, 41, 14, 213, 0, 0, 0, 0, 256, 0,
  0, 0, 0, 97, 228, 11, 49, 207, 6, 0, 248, 77, 0, 0, 0, 0, 94, 0, 236, 0,
  182, 254, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0, 0, 0, 54, 170, 0, 36, 0,
  0, 0, 160, 74, 60, 186, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5,
  47, 0, 184, 173, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 191, 185, 0, 0,
  0, 0, 140, 0, 10, 119, 196, 0, 0, 216, 102, 0, 154, 0, 260, 0, 0, 0, 0, 0,
  43, 0, 0, 0, 87, 126, 223, 0, 0, 0, 0, 0, 156, 243, 0, 0, 52, 57, 175, 252,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 34, 63, 0, 0, 23, 0, 0, 0,
  0, 0, 0, 28, 0, 0, 0, 100, 146, 224, 0, 0, 0, 12, 0, 0, 15, 22, 86, 0,
  259, 0, 0, 0, 131, 0, 83, 0, 0, 0, 0, 0, 105, 0, 200, 0, 0, 0, 192, 258,
  0, 85, 0, 0, 0, 20, 0, 137, 0, 0, 0, 0, 0, 0, 249, 0, 0, 0, 0, 0,
  29, 193, 194, 245, 0, 0, 0, 0, 114, 0, 0, 0, 111, 0, 59, 71, 76, 0, 0, 164,
  174, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0, 0, 219, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0, 115, 8, 169, 162, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 7, 0, 0, 148, 0, 0, 0, 0, 0, 0, 0, 0, 108, 0,
  31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 98,
  238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 151, 0, 0, 61, 0, 136, 0, 0,
  0, 0, 0, 0, 0, 142, 70, 0, 0, 0, 0, 0, 0, 0, 171, 121, 0, 0, 153, 0,
  0, 0, 0, 0, 0, 0, 99, 0, 0, 0, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 152, 165, 0, 0, 0, 0, 0, 0, 0, 0, 203, 0, 0, 0, 0, 197, 117, 0,
  167, 0, 0, 0, 0, 0, 0, 0, 261, 0, 0, 0, 0, 0, 214, 0, 0, 0, 0, 0,
  0, 0, 247, 0, 235, 188, 0, 0, 62, 0, 0, 0, 0, 0, 0, 0, 187, 264, 0, 0,
  0, 226, 144, 0, 0, 0, 81, 0, 0, 79, 0, 55, 234, 0, 0, 0, 0, 0, 0, 26,
  42, 178, 0, 0, 0, 0, 0, 161, 0, 0, 0, 0, 0, 0, 0, 0, 135, 0, 0, 0,
  56, 139, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204, 0, 0, 109, 190, 218, 53,
  0, 18, 217, 0, 0, 0, 0, 179, 246, 0, 0, 0, 101, 0, 201, 0, 0, 150, 0, 0,
  0, 0, 172, 163, 0, 0, 0, 0, 0, 0, 91, 0, 0, 127, 141, 0, 0, 0, 0, 0,
  0, 0, 44, 78, 25, 0, 0, 80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30,
  21, 244, 0, 0, 0, 0, 0, 0, 0, 37, 0, 0, 0, 0, 0, 0, 84, 0, 3, 0,
  0, 0, 232, 0, 0, 0, 0, 0, 262, 0, 0, 4, 0, 0, 0, 134, 0, 0, 0, 0,
  0, 157, 0, 0),
    statement_nouns, 3,
    TEXTS(2, T("type"), T("storage_type")),
    { (const struct connlint_spelling[]){ { T("identified"), 3 }, { T("password"), 2 }, { T("connection"), 2 }, { T("username"), 2 } }, 4 },
    { (const struct connlint_spelling[]){ { T("replace"), 2 }, { T("temporary"), 2 }, { T("external"), 2 } }, 3 },
    { (const struct connlint_spelling[]){ { T("with"), 2 }, { T("options"), 2 }, { T("properties"), 2 }, { T("set"), 1 } }, 4 },
    statement_inlines, 4,
  },
  {
    { letters, sizeof letters - 1 }, words, 2520,
    NUMBERS(8192, 31, 1020, 1370, 0, 0, 0, 0, 1870, 1276, 1047, 879, 0, 0, 0, 2457, 0, 1700, 0, 0, 0,
  0, 0, 0, 0, 1042, 0, 0, 0, 1673, 2517, 0, 0, 24, 0, 12, 0, 2171, 0, 0, 358,
  0, 429, 0, 0, 0, 1349, 0, 0, 1242, 0, 0, 0, 0, 1502, 0, 0, 0, 0, 0, 0,
  0, 0, 1141, 1611, 0, 0, 938, 1287, 1485, 1834, 0, 0, 0, 0, 508, 592, 0, 0, 1955, 0,
  0, 512, 0, 0, 0, 0, 0, 0, 0, 2231, 0, 0, 0, 0, 0, 1868, 0, 0, 426, 123,
  445, 0, 0, 0, 0, 0, 0, 931, 0, 0, 1033, 1728, 2105, 1133, 0, 1448, 1427, 0, 0, 0,
  825, 0, 0, 0, 0, 1392, 900, 1893, 0, 253, 1610, 0, 0, 0, 0, 0, 0, 0, 276, 0,
  0, 1164, 0, 2120, 0, 0, 553, 1881, 0, 0, 827, 1964, 0, 0, 2402, 0, 0, 2359, 2366, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 901, 0, 1110, 1596, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 547, 0, 0, 0, 0, 0, 0, 0, 0, 0, 436, 0, 2473, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 958, 0, 769, 0, 0, 0, 0, 842, 2328, 719, 2107, 1299, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 889, 0, 0, 792, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 2182, 0, 0, 2239, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 2310, 0,
  1523, 1347, 1939, 0, 0, 0, 0, 0, 0, 0, 0, 1323, 0, 0, 0, 0, 0, 0, 0, 0,
  22, 484, 2139, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1183, 0, 200, 0, 0, 0, 0, 0,
  0, 0, 0, 2007, 916, 0, 0, 0, 379, 0, 0, 0, 0, 584, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 551, 1082, 1582, 0, 46, 1271, 0, 0, 634, 0, 564, 1626,
  2312, 2453, 0, 0, 1481, 0, 2055, 909, 1914, 0, 1832, 0, 0, 0, 0, 1824, 0, 0, 0, 1833,
  0, 0, 353, 1845, 0, 0, 0, 0, 990, 0, 1095, 0, 2047, 0, 0, 648, 1597, 0, 1497, 840,
  2088, 2136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2068, 2362, 0, 0, 0, 138, 0,
  0, 414, 2433, 516, 0, 1603, 1841, 0, 0, 2364, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  594, 0, 0, 1476, 0, 0, 0, 876, 1352, 0, 0, 0, 1619, 0, 0, 0, 0, 0, 2220, 430,
  1437, 0, 0, 2475, 0, 472, 0, 0, 0, 1915, 133, 0, 0, 0, 0, 0, 0, 0, 0, 1083,
  212, 954, 2062, 329, 823, 1351, 1699, 1803, 1950, 2011, 0, 1696, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 2189, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 2296, 0, 0, 0, 0, 0, 380, 1019, 0, 1560, 1171, 1769, 0, 0, 0,
  2429, 0, 0, 0, 185, 1538, 1713, 0, 0, 0, 0, 1604, 354, 639, 1226, 1475, 0, 0, 364, 1731,
  829, 0, 0, 0, 0, 0, 0, 0, 0, 2368, 1202, 2398, 355, 2122, 0, 0, 0, 0, 0, 0,
  301, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  965, 0, 0, 0, 732, 2104, 0, 2370, 0, 1135, 0, 0, 0, 0, 0, 0, 466, 0, 0, 0,
  0, 0, 0, 0, 0, 313, 741, 2003, 0, 1354, 0, 0, 0, 0, 0, 0, 0, 241, 1458, 0,
  0, 0, 0, 0, 1790, 0, 515, 0, 0, 0, 0, 1255, 0, 0, 0, 0, 0, 0, 0, 1698,
  0, 0, 0, 2002, 2185, 0, 0, 2318, 774, 984, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2238,
  0, 0, 0, 0, 0, 130, 0, 0, 0, 0, 0, 0, 0, 1515, 831, 0, 0, 152, 407, 0,
  0, 0, 0, 177, 0, 0, 0, 1032, 2204, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1856, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2466, 0, 0, 0, 0, 0, 420,
  0, 0, 1361, 0, 0, 0, 0, 1379, 0, 0, 0, 1944, 0, 0, 0, 1062, 0, 0, 0, 49,
  0, 0, 0, 0, 0, 0, 0, 0, 1689, 0, 0, 1792, 0, 0, 0, 0, 0, 0, 2009, 2160,
  0, 0, 0, 0, 0, 0, 1694, 0, 0, 0, 0, 766, 976, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 1872, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 281, 0, 0, 0, 0,
  0, 48, 2417, 0, 0, 0, 1363, 0, 0, 0, 0, 0, 168, 0, 0, 0, 0, 0, 998, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 854, 0, 0, 0, 0, 0, 0, 0,
  1378, 0, 0, 0, 1703, 0, 0, 1608, 0, 2397, 0, 0, 0, 0, 0, 1606, 0, 0, 0, 0,
  0, 0, 0, 286, 2357, 0, 0, 0, 404, 0, 0, 79, 0, 0, 0, 0, 0, 1003, 115, 406,
  752, 110, 562, 1312, 1938, 2046, 2115, 0, 0, 0, 0, 0, 2330, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 1270, 2506, 0, 0, 0, 0, 0, 0, 926, 432, 1720, 1798,
  2236, 1241, 2499, 216, 476, 0, 2214, 137, 1923, 0, 0, 0, 55, 0, 2170, 0, 2337, 458, 1638, 0,
  0, 0, 2520, 0, 0, 0, 967, 0, 0, 0, 0, 0, 455, 2193, 0, 0, 1996, 0, 0, 0,
  0, 0, 2344, 0, 1492, 0, 0, 0, 0, 141, 1172, 2289, 977, 0, 0, 0, 357, 0, 0, 0,
  0, 0, 0, 0, 1537, 0, 0, 0, 0, 0, 0, 1574, 0, 2515, 1811, 339, 0, 0, 0, 1173,
  0, 2341, 0, 0, 1685, 122, 927, 1751, 0, 0, 0, 0, 2067, 0, 0, 0, 0, 862, 0, 0,
  0, 272, 0, 278, 928, 1503, 0, 0, 0, 0, 0, 1966, 0, 62, 0, 2200, 1861, 0, 0, 1511,
  319, 1735, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 874, 0, 0, 335, 0, 0, 0, 0,
  0, 0, 756, 1417, 1613, 2039, 0, 0, 2284, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 2513, 0, 0, 0, 0, 0, 0, 0, 0, 1555, 2129, 1552, 0,
  0, 0, 2090, 0, 0, 0, 0, 2109, 419, 781, 2146, 0, 0, 2445, 27, 0, 1374, 0, 0, 0,
  478, 1121, 0, 0, 0, 0, 0, 0, 0, 0, 1810, 1978, 0, 2494, 0, 0, 0, 0, 0, 0,
  746, 782, 0, 1302, 1773, 0, 0, 0, 0, 1993, 2054, 0, 1825, 0, 2485, 0, 2262, 1434, 0, 0,
  0, 0, 0, 0, 0, 39, 1176, 0, 32, 504, 2299, 0, 93, 492, 0, 0, 0, 0, 2412, 0,
  157, 1635, 0, 1181, 0, 2126, 0, 1359, 1644, 1031, 1191, 1333, 0, 0, 0, 139, 0, 0, 0, 1127,
  0, 955, 1337, 0, 0, 0, 0, 0, 2434, 0, 0, 0, 0, 0, 0, 1782, 0, 0, 0, 0,
  0, 0, 239, 0, 0, 0, 0, 0, 148, 0, 0, 0, 0, 1442, 262, 2454, 0, 0, 72, 1029,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1246, 0, 0, 0, 2474,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1058, 0, 813, 2132, 0, 0, 0, 1040, 0,
  0, 0, 0, 856, 471, 2315, 2100, 0, 1998, 0, 0, 0, 0, 0, 0, 0, 991, 1097, 44, 1924,
  2415, 0, 866, 0, 0, 580, 711, 1651, 957, 0, 0, 0, 0, 0, 0, 0, 0, 1544, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 124, 227, 1120, 2314, 0, 0, 0, 734, 0, 0,
  918, 0, 0, 0, 0, 0, 183, 1891, 0, 1388, 0, 0, 966, 1380, 908, 0, 0, 454, 0, 0,
  652, 1400, 1831, 520, 537, 2141, 0, 0, 8, 0, 1014, 0, 0, 811, 565, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 67, 0, 0, 0, 0, 513, 0, 0,
  0, 1221, 0, 936, 0, 0, 0, 893, 0, 0, 312, 1174, 1425, 0, 2317, 0, 0, 0, 0, 0,
  0, 0, 0, 331, 0, 0, 0, 0, 0, 59, 377, 681, 0, 0, 1308, 154, 1968, 0, 0, 483,
  0, 2481, 0, 0, 0, 328, 0, 499, 0, 0, 0, 0, 1830, 1541, 0, 0, 475, 0, 226, 667,
  2409, 0, 327, 0, 0, 0, 0, 0, 0, 0, 15, 161, 1156, 1957, 204, 0, 0, 0, 0, 0,
  2288, 0, 0, 0, 1941, 0, 2381, 0, 0, 0, 0, 314, 1522, 1559, 0, 981, 0, 0, 0, 0,
  0, 2440, 0, 0, 0, 2006, 1053, 1144, 0, 0, 0, 0, 0, 0, 0, 0, 2399, 1204, 0, 0,
  0, 0, 0, 772, 0, 0, 0, 0, 0, 0, 0, 0, 1350, 0, 1510, 621, 1796, 2468, 912, 0,
  0, 0, 0, 0, 0, 0, 2292, 588, 6, 2421, 0, 0, 117, 1878, 1895, 1344, 1650, 1935, 0, 0,
  0, 0, 2205, 0, 670, 0, 460, 0, 0, 0, 0, 0, 0, 0, 0, 566, 0, 0, 0, 0,
  0, 1531, 0, 0, 51, 196, 0, 433, 0, 1364, 2420, 0, 0, 1722, 1326, 1801, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 526, 0, 0, 0, 0, 0, 2321, 0, 0, 0, 1233, 0, 481, 71, 2305,
  0, 0, 2222, 0, 360, 0, 254, 290, 0, 0, 0, 0, 2410, 0, 0, 0, 767, 531, 1422, 0,
  0, 0, 949, 0, 0, 146, 0, 0, 0, 1450, 0, 1208, 2130, 0, 542, 0, 0, 0, 340, 2194,
  1322, 0, 0, 0, 0, 0, 0, 974, 2034, 0, 0, 2375, 0, 0, 0, 0, 935, 0, 0, 1248,
  0, 0, 0, 1623, 1251, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 2022, 0, 1067, 2371,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1100, 806, 0, 0, 0,
  0, 0, 2078, 0, 1662, 0, 0, 0, 0, 0, 469, 0, 0, 2436, 830, 1654, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 1285, 0, 0, 0, 302, 2081, 0, 0, 0, 0, 76, 0, 0,
  0, 2416, 0, 0, 798, 0, 0, 1794, 0, 0, 0, 0, 0, 2476, 0, 0, 0, 0, 0, 1403,
  28, 1315, 2271, 0, 14, 213, 1558, 2388, 0, 0, 0, 805, 1764, 0, 905, 0, 0, 682, 0, 0,
  0, 0, 0, 0, 0, 0, 1819, 1389, 482, 0, 0, 0, 0, 2232, 320, 0, 0, 199, 0, 0,
  1717, 1430, 0, 0, 0, 1218, 0, 0, 2272, 0, 0, 1788, 1250, 0, 0, 2452, 0, 1355, 0, 532,
  0, 0, 0, 0, 0, 0, 0, 341, 0, 0, 0, 0, 0, 0, 0, 939, 0, 0, 0, 2428,
  0, 0, 0, 2118, 0, 0, 2153, 0, 0, 41, 0, 1806, 0, 0, 0, 0, 0, 817, 235, 2348,
  0, 0, 0, 0, 0, 1155, 1416, 2285, 0, 2202, 0, 0, 2017, 0, 0, 0, 0, 0, 0, 175,
  0, 0, 0, 517, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2472, 0, 0,
  0, 0, 0, 0, 699, 1212, 0, 0, 2064, 0, 0, 1163, 0, 0, 1797, 0, 0, 0, 0, 0,
  1671, 2101, 0, 0, 0, 0, 0, 0, 0, 289, 1737, 0, 0, 0, 0, 0, 121, 1528, 0, 0,
  0, 0, 888, 880, 0, 0, 0, 0, 2234, 64, 0, 0, 80, 1292, 675, 0, 1335, 0, 0, 0,
  0, 2093, 0, 0, 1114, 1958, 1219, 0, 0, 2414, 0, 2274, 0, 1929, 1962, 2108, 0, 1456, 2293, 400,
  0, 0, 1916, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1406, 1421, 0, 0, 0, 0, 0, 1637,
  0, 2459, 0, 0, 0, 266, 1742, 264, 0, 1010, 0, 0, 0, 0, 0, 0, 0, 2346, 0, 85,
  1666, 1697, 0, 0, 0, 0, 0, 0, 0, 1324, 0, 0, 87, 0, 0, 256, 799, 1077, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 211, 2004, 0, 0, 316, 0, 0, 0, 0, 386,
  0, 0, 0, 2183, 0, 0, 2248, 0, 0, 0, 1887, 0, 0, 0, 0, 1188, 2027, 2079, 0, 0,
  0, 0, 2291, 0, 0, 1482, 0, 0, 376, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 869, 0, 0, 0, 0, 0, 0, 2377, 0, 0, 104, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 962, 0, 0, 0, 0, 0, 0, 1704, 0, 1535, 0, 0, 1140, 52, 1109, 0, 0,
  0, 74, 0, 1701, 2145, 0, 849, 0, 35, 2133, 761, 2187, 0, 0, 0, 684, 0, 0, 0, 1079,
  0, 0, 0, 1309, 0, 514, 0, 0, 0, 0, 1545, 0, 0, 0, 0, 0, 186, 0, 0, 0,
  0, 1739, 2255, 0, 0, 747, 0, 910, 0, 2032, 0, 1431, 424, 0, 795, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 348, 0, 0, 0, 258, 0, 1984, 0, 323,
  1536, 0, 0, 1634, 0, 250, 0, 2033, 134, 881, 1125, 1947, 0, 0, 2014, 0, 365, 1158, 0, 815,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 669, 0, 69, 0, 0, 0, 0, 2106, 814,
  697, 0, 1507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1081, 0, 0, 0, 0, 1169, 1301, 0, 0, 0, 0, 0, 2059, 1686, 0, 162, 919, 0, 0, 544,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1970, 1496, 0, 496, 2489, 0, 0, 184,
  944, 1017, 1534, 2135, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 739, 0, 0, 0, 0, 0,
  0, 0, 1879, 0, 1009, 0, 1842, 0, 0, 0, 129, 0, 1504, 2372, 0, 0, 567, 0, 0, 452,
  0, 0, 0, 596, 0, 0, 0, 107, 1382, 2503, 0, 0, 1325, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 1356, 2519, 1197, 2401, 1149, 0, 0, 768, 2470, 2320, 0, 0, 674, 0, 0, 0, 0, 0,
  0, 2395, 0, 0, 0, 0, 1078, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1743,
  0, 0, 95, 0, 0, 0, 0, 0, 0, 1085, 0, 352, 0, 1130, 0, 1383, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 1199, 0, 2065, 0, 427, 1268, 0, 816, 0, 0, 2024, 0, 0, 0, 1869,
  120, 0, 0, 473, 434, 0, 0, 0, 1501, 1684, 0, 0, 2516, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1329, 334, 2201, 0, 0, 444, 0, 0, 0, 0,
  132, 2385, 0, 0, 0, 0, 0, 0, 0, 0, 0, 837, 0, 0, 0, 2127, 0, 97, 0, 0,
  1622, 0, 0, 0, 506, 0, 0, 0, 0, 151, 144, 1988, 0, 0, 797, 0, 0, 159, 0, 0,
  0, 0, 1660, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 821, 1214, 1499, 1070, 1726, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 875, 0, 0, 0, 237, 0, 0, 174, 0, 0, 1905, 114,
  0, 2001, 0, 0, 979, 2333, 0, 1098, 0, 0, 0, 1989, 0, 1043, 0, 0, 0, 190, 583, 0,
  718, 0, 964, 0, 0, 833, 0, 1222, 0, 1747, 0, 0, 155, 0, 0, 0, 0, 0, 0, 0,
  0, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2207, 143, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 2208, 0, 0, 0, 0, 2275, 0, 0, 507, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 1087, 0, 0, 1420, 1640, 0, 522, 0, 0, 0, 0, 0, 0, 1006,
  2030, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 986, 1394, 0, 0, 0, 0, 0,
  2483, 0, 60, 283, 0, 631, 0, 0, 0, 0, 0, 0, 0, 0, 1028, 488, 1239, 2195, 0, 987,
  0, 0, 0, 0, 1641, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 970, 0,
  0, 616, 215, 0, 1631, 2008, 0, 0, 0, 0, 0, 1012, 0, 0, 1093, 0, 0, 1474, 0, 0,
  195, 0, 0, 0, 0, 0, 1599, 0, 2164, 0, 2278, 1117, 0, 0, 1432, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 1885, 0, 0, 0, 1647, 1910, 0, 1687, 0, 98, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 270, 0, 0, 0, 0, 0, 0, 0, 0, 0, 877, 1216, 0, 0,
  0, 0, 0, 0, 2442, 0, 293, 0, 2301, 1115, 0, 0, 0, 1632, 0, 2016, 0, 0, 0, 0,
  1639, 2021, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 222, 0, 0, 0, 0, 0, 0, 755,
  852, 326, 0, 0, 0, 0, 0, 0, 0, 362, 554, 0, 0, 0, 0, 0, 1443, 0, 0, 587,
  1092, 0, 2251, 0, 0, 0, 0, 0, 1551, 0, 0, 0, 1373, 1069, 0, 0, 2462, 2336, 219, 0,
  0, 0, 0, 0, 0, 0, 0, 749, 1411, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2147, 131,
  0, 0, 0, 410, 1592, 0, 2212, 0, 0, 0, 0, 0, 102, 0, 0, 0, 1150, 1508, 0, 0,
  0, 0, 527, 0, 0, 0, 303, 0, 0, 0, 167, 0, 0, 0, 0, 2150, 1853, 0, 0, 0,
  0, 0, 0, 0, 764, 207, 0, 0, 0, 953, 317, 1423, 173, 1740, 0, 0, 0, 359, 2347, 0,
  1983, 0, 0, 0, 1738, 0, 0, 0, 0, 0, 361, 1479, 0, 0, 0, 0, 0, 0, 1178, 0,
  0, 0, 0, 619, 0, 0, 0, 802, 0, 0, 0, 0, 2223, 0, 0, 0, 0, 0, 744, 1346,
  1922, 0, 337, 0, 0, 0, 435, 462, 885, 1297, 2329, 0, 560, 1005, 1734, 940, 0, 0, 0, 463,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 787, 0, 0, 0, 0, 0, 0, 1493, 1569, 1850, 0,
  0, 646, 1107, 2089, 2269, 1838, 0, 0, 0, 0, 1272, 0, 2508, 0, 0, 742, 1261, 2077, 0, 217,
  855, 0, 1762, 0, 0, 0, 0, 0, 0, 372, 0, 0, 0, 0, 0, 1835, 0, 0, 0, 0,
  0, 0, 0, 1413, 0, 0, 0, 0, 1460, 0, 1678, 0, 0, 0, 0, 0, 845, 1817, 0, 2188,
  1465, 0, 2339, 2430, 96, 1556, 2252, 0, 1590, 0, 0, 1088, 0, 0, 0, 735, 259, 0, 0, 0,
  0, 0, 0, 0, 0, 1781, 275, 1969, 0, 0, 0, 0, 0, 322, 189, 1057, 2391, 2279, 2400, 0,
  1267, 0, 0, 0, 0, 42, 897, 0, 687, 0, 0, 382, 1263, 0, 0, 0, 0, 0, 1667, 0,
  0, 1774, 1787, 0, 0, 2423, 0, 0, 0, 0, 0, 2181, 0, 1177, 2287, 0, 0, 0, 0, 2070,
  2072, 0, 1754, 0, 0, 0, 90, 754, 0, 0, 0, 0, 0, 1533, 1982, 1288, 0, 0, 2043, 2192,
  1889, 274, 0, 1976, 503, 894, 1851, 467, 785, 826, 2307, 710, 543, 1186, 1864, 633, 2426, 1744, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 824, 0, 0, 1532, 0, 1024, 1080, 1336,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 228, 1391, 0, 0, 0, 0, 0, 0,
  929, 0, 0, 0, 0, 0, 0, 158, 2246, 1789, 0, 0, 0, 1629, 447, 0, 729, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 2166, 485, 983, 0, 1055, 1863, 0, 0, 308, 1730, 1829,
  0, 0, 1605, 2295, 0, 0, 0, 1572, 0, 728, 0, 0, 643, 0, 0, 0, 0, 0, 50, 0,
  0, 864, 0, 0, 0, 1008, 0, 1844, 0, 0, 0, 0, 637, 0, 0, 0, 0, 0, 1986, 0,
  0, 1546, 0, 0, 1039, 0, 0, 1843, 2056, 2283, 0, 1180, 0, 0, 0, 0, 0, 371, 0, 0,
  0, 0, 0, 0, 2211, 0, 2467, 872, 0, 2334, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 2492, 1318, 1591, 0, 0, 0, 0, 0, 0, 0, 378, 788, 0, 0, 0, 140, 0, 0, 356,
  1725, 0, 0, 1266, 2019, 628, 731, 2186, 2352, 2215, 2086, 421, 0, 2096, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 2505, 1269, 0, 225, 0, 0, 0, 2302, 0, 0, 650, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 411, 0, 0, 0, 0, 0, 0, 0, 0, 539,
  1381, 0, 1179, 1750, 0, 0, 269, 280, 1771, 0, 1495, 0, 0, 0, 0, 0, 0, 549, 0, 0,
  0, 0, 0, 0, 0, 0, 599, 0, 0, 2140, 369, 413, 843, 863, 911, 1588, 0, 2117, 1949, 0,
  0, 1767, 511, 1695, 2309, 0, 0, 0, 0, 0, 668, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 197, 1360, 0, 0, 0, 0, 0, 0, 0, 678, 0, 0, 0, 501, 0, 0, 89,
  0, 0, 0, 0, 156, 2342, 0, 2396, 0, 0, 0, 0, 1506, 0, 0, 758, 0, 0, 2035, 232,
  733, 0, 0, 540, 1748, 0, 0, 915, 0, 0, 0, 1165, 0, 0, 490, 0, 0, 0, 0, 0,
  0, 0, 0, 819, 0, 0, 2325, 0, 853, 0, 0, 0, 0, 1540, 2080, 0, 0, 0, 0, 0,
  0, 0, 0, 1478, 438, 0, 0, 0, 0, 479, 623, 0, 0, 0, 1068, 1658, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2253, 2374, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 2327, 715, 923, 2256, 0, 0, 0, 0, 0, 1491, 0, 0, 0, 0, 2497, 960, 2350, 625, 0,
  68, 0, 0, 0, 0, 559, 1561, 890, 1967, 2455, 0, 0, 2394, 0, 0, 0, 1542, 0, 0, 0,
  0, 1517, 1467, 0, 2439, 0, 0, 0, 0, 0, 0, 2358, 688, 913, 0, 0, 0, 0, 627, 0,
  0, 0, 1257, 1477, 680, 712, 0, 0, 1980, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1185,
  1111, 0, 0, 405, 1291, 0, 0, 0, 0, 0, 0, 0, 0, 691, 0, 786, 0, 0, 0, 0,
  0, 0, 0, 333, 1746, 0, 2281, 0, 0, 0, 924, 0, 740, 0, 0, 0, 0, 0, 835, 1372,
  0, 0, 0, 0, 309, 0, 0, 0, 108, 0, 0, 0, 0, 0, 0, 0, 393, 0, 0, 0,
  0, 0, 0, 1162, 1330, 2131, 2157, 61, 969, 0, 187, 0, 1358, 0, 1066, 0, 0, 1112, 0, 1187,
  780, 1960, 0, 0, 0, 0, 0, 0, 0, 0, 0, 906, 0, 0, 0, 0, 57, 0, 2137, 0,
  0, 0, 0, 0, 676, 0, 13, 0, 2163, 0, 1755, 0, 0, 0, 538, 0, 0, 0, 0, 848,
  2349, 1617, 1875, 2427, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 591, 1304, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1050, 0, 0, 0, 0, 536, 2076, 0, 1897, 1396,
  0, 0, 0, 0, 645, 0, 0, 0, 0, 0, 0, 0, 0, 2018, 0, 2432, 1690, 0, 0, 1664,
  751, 2263, 0, 0, 2071, 0, 0, 0, 1953, 0, 0, 2493, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 994, 0, 0, 299, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1277, 0,
  0, 759, 0, 0, 0, 1618, 0, 1873, 145, 2259, 0, 0, 1086, 0, 1366, 0, 0, 0, 0, 164,
  0, 0, 0, 18, 1136, 0, 0, 0, 111, 2052, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 135, 0, 0, 0, 0, 0, 0, 0, 0, 510, 0, 0, 892, 0, 0, 1593, 0, 0, 0,
  0, 0, 0, 0, 0, 1642, 1736, 0, 0, 0, 0, 0, 0, 0, 0, 0, 850, 0, 0, 0,
  1911, 1494, 0, 0, 0, 0, 0, 0, 776, 1348, 2480, 0, 0, 0, 2060, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 2488, 0, 1122, 0, 1766, 0, 0, 0, 465, 0, 0, 0, 0, 0, 0, 1414,
  0, 0, 1913, 0, 0, 0, 0, 2098, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1341, 37,
  1576, 0, 0, 0, 1776, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 703, 2332, 181, 1440, 2384, 0, 0, 0, 0, 1328, 0, 1473, 0, 0, 0, 968, 0,
  0, 0, 0, 0, 1784, 2408, 0, 723, 0, 171, 218, 1310, 0, 0, 0, 0, 1339, 0, 1286, 261,
  0, 0, 659, 0, 959, 43, 2319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1123, 1238, 0,
  0, 0, 0, 2042, 0, 765, 555, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 800, 0, 534,
  279, 730, 1063, 0, 1669, 0, 0, 0, 0, 663, 2260, 0, 366, 88, 1633, 0, 0, 2116, 0, 0,
  0, 0, 717, 0, 0, 0, 2413, 0, 1749, 1783, 1104, 0, 0, 2451, 92, 0, 0, 0, 0, 2496,
  0, 0, 1581, 0, 1284, 0, 0, 0, 1926, 2465, 0, 1564, 0, 0, 0, 0, 0, 0, 0, 2013,
  0, 832, 884, 0, 2173, 0, 613, 247, 2422, 1586, 0, 0, 0, 1213, 0, 0, 0, 1562, 0, 1937,
  1886, 992, 0, 0, 0, 1116, 2209, 350, 0, 0, 677, 0, 0, 367, 641, 0, 1397, 0, 0, 0,
  0, 0, 0, 0, 1795, 0, 0, 2469, 0, 1520, 0, 0, 0, 498, 0, 0, 2114, 0, 0, 0,
  0, 1724, 0, 943, 1785, 1956, 0, 0, 2176, 0, 0, 0, 0, 0, 904, 0, 1027, 2172, 0, 1314,
  0, 1948, 0, 0, 0, 0, 0, 1402, 0, 1705, 0, 0, 0, 0, 1904, 0, 1461, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2249, 0, 0, 0, 2095, 0, 0, 0, 0,
  1715, 2298, 0, 381, 1846, 0, 0, 0, 0, 0, 0, 525, 1527, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 1480, 762, 0, 0, 0, 0, 0, 34, 1052, 1721, 0, 1573, 1034,
  582, 0, 0, 188, 0, 2363, 0, 0, 0, 0, 73, 0, 0, 0, 56, 1882, 0, 0, 0, 0,
  0, 2313, 0, 1954, 2382, 0, 0, 0, 0, 0, 1682, 0, 0, 0, 0, 1570, 679, 0, 229, 373,
  315, 2084, 412, 1000, 2175, 2479, 2514, 0, 0, 724, 1129, 0, 0, 0, 1045, 803, 2280, 0, 0, 0,
  0, 1054, 933, 1262, 808, 1486, 1951, 0, 0, 0, 0, 0, 0, 0, 528, 0, 0, 0, 0, 0,
  651, 0, 2044, 2083, 0, 0, 0, 0, 0, 0, 0, 0, 1943, 0, 0, 1577, 1793, 0, 0, 0,
  1489, 0, 0, 1195, 0, 828, 0, 0, 0, 0, 0, 0, 870, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 78, 0, 2156, 0, 292, 1901, 1821, 0, 0, 0, 0, 450,
  1888, 0, 0, 0, 1880, 0, 0, 0, 1539, 0, 54, 2461, 0, 0, 0, 0, 1575, 0, 0, 0,
  384, 1670, 0, 0, 0, 0, 338, 1963, 0, 0, 497, 0, 996, 0, 0, 0, 0, 223, 422, 0,
  0, 0, 0, 0, 0, 0, 0, 2112, 1490, 0, 1011, 0, 791, 0, 306, 2491, 0, 810, 1132, 1368,
  0, 0, 0, 0, 0, 0, 0, 1484, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 399,
  2387, 0, 0, 0, 871, 336, 0, 0, 0, 0, 1854, 0, 0, 0, 0, 0, 2504, 0, 0, 0,
  0, 2261, 0, 0, 1583, 2471, 2159, 0, 693, 0, 0, 1791, 0, 0, 0, 0, 2242, 2142, 0, 0,
  1128, 0, 38, 0, 0, 0, 0, 0, 0, 0, 1342, 0, 1143, 2304, 0, 0, 0, 1264, 0, 0,
  0, 0, 0, 0, 0, 0, 224, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 2403,
  0, 0, 0, 0, 0, 0, 0, 1661, 0, 1543, 0, 0, 0, 0, 0, 0, 0, 524, 961, 1175,
  0, 0, 0, 0, 0, 0, 0, 0, 1933, 0, 0, 0, 0, 2343, 0, 0, 2057, 0, 1918, 0,
  509, 0, 0, 673, 0, 0, 1995, 0, 0, 945, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1139,
  343, 0, 2085, 0, 2228, 1290, 1866, 2365, 0, 0, 0, 0, 0, 0, 0, 2097, 0, 0, 0, 0,
  446, 0, 1940, 4, 0, 0, 0, 0, 557, 0, 0, 655, 2447, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 1500, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1064, 0, 0, 0, 0, 1283, 0, 0,
  0, 0, 0, 0, 0, 2406, 0, 0, 0, 1365, 0, 0, 0, 0, 0, 1813, 2152, 0, 0, 0,
  0, 1306, 245, 1300, 325, 0, 0, 0, 0, 0, 443, 1046, 0, 0, 0, 0, 0, 0, 0, 126,
  0, 2500, 0, 0, 0, 0, 1883, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 1084, 0, 0,
  0, 0, 0, 0, 2265, 0, 635, 75, 1438, 2243, 1876, 0, 0, 0, 1514, 0, 0, 0, 1455, 251,
  1457, 0, 794, 1198, 1048, 2383, 1668, 1672, 2221, 0, 0, 1858, 1319, 2113, 0, 1236, 0, 0, 0, 0,
  0, 0, 0, 0, 1580, 0, 2463, 0, 0, 0, 1317, 0, 0, 0, 0, 0, 1812, 2509, 0, 0,
  0, 0, 930, 0, 0, 1526, 0, 0, 0, 0, 0, 0, 0, 0, 0, 779, 0, 665, 0, 2477,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 1237, 0, 0, 0, 0, 1327, 0, 408, 1211, 0, 2340, 0,
  163, 0, 0, 0, 0, 0, 0, 578, 0, 257, 1215, 1620, 1407, 0, 0, 0, 0, 0, 0, 0,
  921, 0, 0, 0, 0, 0, 0, 0, 1038, 0, 0, 0, 0, 0, 0, 605, 0, 0, 285, 0,
  1483, 993, 2225, 0, 0, 0, 519, 841, 0, 1147, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1305,
  2369, 0, 0, 1303, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 2154, 0, 0, 920, 925, 1464, 1124, 1584, 1847, 622, 0, 0, 0, 548, 0, 1902, 2501, 21,
  0, 2168, 2276, 0, 1836, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 997, 0, 1827, 2124, 0,
  0, 0, 0, 0, 0, 0, 0, 1071, 86, 603, 2518, 0, 851, 0, 0, 0, 0, 0, 0, 0,
  0, 1614, 0, 0, 975, 255, 0, 0, 0, 0, 705, 2048, 2103, 0, 0, 0, 0, 0, 0, 1800,
  0, 0, 0, 0, 0, 0, 0, 0, 1822, 0, 0, 0, 0, 0, 2178, 0, 0, 0, 1451, 0,
  2354, 0, 0, 0, 1820, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2190, 2306, 0, 1228, 1152, 0,
  0, 0, 0, 0, 1679, 0, 0, 0, 0, 0, 0, 0, 0, 2233, 0, 0, 1280, 0, 0, 0,
  0, 0, 552, 0, 1571, 370, 1643, 0, 980, 0, 0, 0, 0, 0, 0, 441, 0, 0, 617, 0,
  0, 1189, 0, 0, 0, 0, 0, 1765, 0, 0, 0, 0, 0, 1390, 0, 267, 0, 0, 0, 0,
  0, 0, 529, 0, 666, 0, 0, 0, 265, 0, 0, 0, 0, 0, 0, 1775, 0, 0, 0, 83,
  1607, 2165, 0, 0, 0, 836, 1076, 0, 456, 0, 0, 0, 505, 0, 657, 0, 0, 0, 0, 0,
  297, 0, 0, 0, 653, 0, 860, 820, 1157, 1802, 1445, 1828, 1579, 0, 0, 0, 0, 649, 2258, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 1732, 1357, 30, 0, 0, 0, 0, 0, 0, 1557, 1823, 0,
  0, 1849, 0, 0, 0, 0, 0, 0, 0, 0, 579, 0, 0, 1723, 0, 0, 0, 2073, 0, 2045,
  0, 0, 1393, 2119, 1184, 0, 0, 0, 0, 0, 0, 1927, 2051, 0, 0, 595, 0, 0, 0, 2162,
  106, 7, 0, 2092, 868, 1946, 0, 2036, 716, 1568, 1338, 0, 1007, 0, 0, 234, 0, 2266, 0, 0,
  0, 0, 0, 47, 846, 3, 1015, 1727, 1961, 937, 1316, 2102, 2326, 0, 0, 0, 0, 0, 0, 1524,
  0, 2303, 0, 0, 0, 0, 0, 0, 2169, 2294, 0, 0, 0, 0, 1281, 1101, 449, 273, 1387, 208,
  722, 1273, 1398, 2094, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 387,
  25, 172, 385, 0, 0, 0, 1206, 1274, 0, 0, 0, 2049, 2179, 0, 0, 0, 2495, 0, 0, 0,
  1595, 2020, 0, 91, 1415, 0, 0, 0, 0, 0, 0, 0, 899, 0, 0, 0, 0, 0, 0, 1072,
  0, 0, 0, 590, 1621, 2478, 2245, 0, 0, 2297, 1912, 0, 0, 0, 0, 0, 600, 0, 0, 0,
  1752, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1971, 0, 0, 0, 0, 0, 0, 0,
  0, 1231, 0, 246, 1975, 2446, 0, 0, 390, 77, 2290, 0, 0, 0, 0, 0, 0, 1729, 0, 0,
  0, 1692, 0, 1616, 346, 1435, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1146, 0, 0, 0,
  0, 0, 0, 1002, 428, 988, 268, 0, 0, 0, 0, 0, 887, 2378, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 2125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1060, 0, 0, 0, 1799, 2029, 0, 153, 0, 0, 0, 1959, 0, 0, 0, 0, 704, 324, 0, 0,
  0, 0, 1804, 0, 1714, 1675, 0, 0, 0, 1892, 1265, 0, 119, 1433, 0, 563, 500, 0, 0, 2213,
  0, 0, 0, 2219, 1814, 2, 1952, 0, 0, 0, 1245, 1780, 0, 0, 0, 0, 45, 112, 0, 0,
  0, 601, 0, 0, 1138, 0, 0, 0, 0, 1386, 0, 0, 474, 0, 0, 0, 0, 570, 574, 194,
  982, 1142, 1161, 1693, 0, 179, 0, 569, 721, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  2235, 0, 1683, 0, 0, 0, 0, 0, 1898, 1997, 0, 0, 0, 0, 0, 82, 0, 0, 784, 0,
  0, 0, 0, 0, 0, 170, 0, 0, 0, 2158, 1190, 0, 0, 0, 0, 1321, 288, 1145, 1509, 0,
  0, 2502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 294, 1192, 1447, 1412, 0, 807, 0, 0, 0,
  0, 0, 0, 0, 1258, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 896, 0, 0, 0,
  1636, 0, 0, 0, 2425, 2267, 0, 0, 1099, 0, 2322, 0, 1376, 351, 2405, 0, 0, 300, 1289, 0,
  206, 0, 0, 0, 0, 0, 0, 2437, 0, 0, 1119, 1167, 0, 0, 804, 714, 5, 0, 0, 0,
  0, 0, 2450, 0, 809, 0, 0, 0, 0, 0, 0, 1925, 191, 0, 0, 0, 0, 0, 2404, 0,
  0, 783, 2373, 1049, 0, 0, 0, 0, 978, 1990, 0, 477, 1395, 0, 0, 0, 0, 2438, 1786, 0,
  0, 0, 284, 493, 1816, 589, 0, 2066, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1444, 0, 0, 231, 1209, 0, 0, 0, 0, 0, 0, 0, 1710, 2217, 0, 1296, 0, 0, 0,
  2229, 0, 2155, 401, 0, 1649, 0, 0, 0, 0, 402, 311, 0, 0, 0, 0, 1648, 2177, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 903, 0, 0, 0, 0, 2087, 0,
  0, 0, 0, 0, 0, 305, 0, 0, 576, 2482, 1760, 0, 0, 0, 771, 0, 0, 0, 0, 0,
  0, 0, 347, 0, 0, 1293, 0, 1837, 0, 0, 0, 0, 23, 0, 0, 0, 545, 0, 0, 0,
  0, 0, 0, 0, 0, 287, 662, 0, 0, 0, 0, 0, 2050, 470, 1004, 0, 0, 0, 0, 0,
  0, 0, 0, 1852, 0, 0, 0, 0, 0, 0, 0, 521, 1429, 1469, 0, 0, 0, 0, 0, 0,
  0, 0, 672, 1026, 0, 0, 0, 0, 0, 0, 0, 2184, 0, 1203, 0, 0, 760, 0, 2121, 238,
  489, 1223, 1279, 1587, 33, 0, 701, 0, 0, 0, 593, 0, 2216, 0, 834, 202, 1733, 0, 0, 0,
  1044, 0, 2490, 0, 0, 0, 0, 0, 2277, 0, 0, 0, 0, 0, 0, 1367, 0, 2418, 844, 0,
  0, 1516, 0, 0, 0, 0, 0, 0, 0, 934, 0, 858, 0, 0, 0, 0, 423, 0, 985, 0,
  0, 0, 0, 0, 0, 0, 950, 495, 0, 439, 0, 1113, 0, 1900, 952, 0, 0, 0, 2448, 0,
  182, 2484, 857, 1023, 0, 0, 630, 0, 0, 1877, 291, 1930, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 638, 535, 0, 0, 0, 0, 457, 0, 0, 0, 0, 0, 2041, 0, 0, 0, 0, 775, 748,
  0, 1102, 0, 307, 147, 0, 1225, 0, 0, 0, 0, 220, 1646, 1602, 0, 0, 867, 0, 2015, 0,
  0, 838, 839, 0, 1182, 0, 0, 0, 0, 2458, 886, 661, 66, 1917, 0, 0, 0, 0, 0, 0,
  0, 615, 1105, 1419, 2424, 1708, 0, 0, 0, 0, 0, 2282, 0, 0, 1600, 1659, 2244, 0, 1894, 0,
  1994, 0, 618, 1756, 0, 2230, 394, 1148, 1688, 0, 295, 0, 0, 1472, 0, 0, 0, 0, 2512, 1663,
  1763, 0, 1220, 0, 0, 0, 180, 1073, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 1890, 0, 0, 0, 0, 0, 210, 0, 0, 0, 0, 0, 0, 0, 0, 0, 417,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 753, 1630, 0, 260, 1030, 214, 1452,
  1973, 2456, 461, 0, 0, 0, 0, 1201, 1471, 1815, 0, 2389, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1945, 1331, 0, 0, 0, 0, 0, 209, 0, 0, 0, 1871, 0, 0, 0, 2380, 0, 1932, 0,
  0, 0, 0, 695, 0, 0, 0, 0, 0, 0, 0, 620, 0, 0, 0, 1439, 0, 0, 801, 1498,
  0, 0, 0, 1377, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1298, 1859, 685, 550,
  0, 2431, 0, 0, 0, 2128, 0, 0, 0, 165, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 431, 0, 0, 0, 1260, 0, 0, 1741, 0, 0, 556, 0, 0, 1247,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 127, 0, 1282, 0, 1253, 0, 0, 0, 0, 0,
  0, 2356, 861, 1252, 0, 0, 0, 0, 0, 0, 1716, 1805, 0, 971, 1205, 0, 0, 2075, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 2335, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 726,
  1256, 0, 0, 878, 0, 0, 0, 0, 0, 660, 0, 1227, 99, 533, 2411, 1965, 310, 0, 0, 1519,
  907, 2240, 0, 198, 0, 737, 1808, 2149, 1566, 2338, 0, 0, 1013, 1210, 0, 2460, 0, 1193, 1680, 0,
  0, 1235, 0, 0, 0, 0, 0, 0, 0, 0, 1656, 575, 2331, 0, 0, 0, 2218, 0, 178, 2134,
  0, 573, 0, 0, 0, 2376, 608, 818, 1884, 0, 0, 0, 166, 1056, 604, 149, 1160, 0, 1549, 946,
  0, 1745, 624, 0, 1855, 0, 0, 743, 1375, 1512, 0, 349, 363, 738, 1294, 1979, 0, 577, 1942, 999,
  1075, 2091, 1981, 1463, 2210, 2316, 0, 0, 0, 0, 416, 656, 0, 0, 0, 0, 442, 0, 1488, 0,
  0, 1615, 0, 2254, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1096, 0, 0, 0, 2257, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 1521, 606, 0, 0, 0, 0, 1041, 0, 0, 0, 1470,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1154, 571, 1778, 0, 0,
  1707, 0, 0, 0, 0, 0, 1578, 1311, 2361, 398, 453, 0, 0, 0, 0, 2286, 1525, 0, 0, 0,
  0, 0, 1166, 0, 1108, 0, 0, 0, 0, 0, 0, 725, 0, 0, 0, 1404, 0, 1809, 0, 0,
  491, 0, 0, 0, 0, 0, 0, 0, 0, 375, 0, 0, 0, 0, 248, 2161, 0, 0, 0, 0,
  1103, 995, 1909, 0, 2053, 1369, 16, 1217, 389, 9, 1972, 0, 0, 0, 0, 0, 0, 0, 0, 1628,
  0, 0, 0, 2392, 0, 1453, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 332,
  304, 0, 702, 0, 0, 1862, 2355, 0, 0, 0, 0, 0, 1399, 2038, 0, 0, 0, 0, 0, 2012,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 932, 2069, 0, 0, 0, 0, 0, 1585, 0,
  0, 0, 0, 0, 0, 2180, 1655, 502, 1196, 0, 0, 0, 692, 0, 1779, 1928, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2324, 671, 2323, 1016, 1999, 1059, 2074, 2196,
  1022, 415, 1665, 1362, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1426, 0, 0, 0, 0,
  0, 0, 1313, 1554, 2443, 0, 1021, 0, 0, 230, 1609, 1874, 1332, 0, 0, 0, 0, 0, 0, 1200,
  0, 0, 0, 1589, 2419, 1840, 0, 1385, 586, 0, 0, 0, 0, 0, 437, 0, 0, 0, 0, 0,
  0, 1718, 1548, 1676, 2390, 0, 914, 0, 0, 1920, 0, 0, 1977, 448, 0, 0, 1601, 0, 0, 1468,
  0, 973, 541, 0, 0, 0, 0, 0, 789, 0, 0, 0, 0, 572, 0, 0, 252, 790, 523, 1343,
  1757, 2393, 0, 65, 0, 0, 0, 1441, 0, 0, 0, 0, 0, 0, 0, 708, 459, 0, 0, 0,
  1320, 922, 972, 0, 0, 2250, 0, 0, 1934, 1229, 0, 17, 1410, 561, 109, 0, 0, 409, 0, 0,
  0, 0, 0, 0, 709, 0, 847, 0, 0, 0, 763, 0, 2028, 0, 0, 0, 0, 2082, 0, 2111,
  0, 0, 105, 0, 0, 10, 480, 0, 0, 0, 0, 0, 1777, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 2507, 0, 1454, 0, 0, 0, 0, 883, 0, 0, 0, 0, 63, 947, 81, 2000,
  0, 0, 0, 0, 0, 0, 203, 2241, 0, 0, 951, 0, 1839, 736, 2498, 0, 0, 0, 0, 700,
  0, 0, 0, 0, 0, 201, 0, 1627, 396, 0, 1550, 0, 0, 626, 0, 0, 895, 1436, 1709, 0,
  0, 0, 0, 403, 0, 0, 2199, 0, 100, 0, 0, 0, 0, 0, 859, 0, 0, 1037, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 1384, 0, 0, 0, 1677, 0, 0, 0, 0, 0, 796,
  0, 0, 0, 0, 0, 745, 0, 1018, 425, 0, 0, 0, 0, 0, 395, 0, 956, 2511, 2031, 0,
  597, 0, 0, 0, 0, 0, 0, 0, 658, 0, 0, 2037, 0, 0, 0, 0, 0, 0, 0, 0,
  374, 2510, 1036, 2174, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 720, 0, 0, 1170, 0, 0,
  193, 0, 0, 0, 636, 2300, 0, 2191, 244, 0, 1645, 342, 989, 205, 2353, 0, 0, 0, 0, 0,
  1224, 0, 0, 0, 0, 2227, 0, 0, 0, 1706, 0, 2144, 0, 0, 0, 0, 0, 0, 0, 1513,
  0, 0, 1345, 0, 0, 0, 1424, 898, 0, 0, 0, 0, 1906, 0, 0, 0, 368, 1768, 277, 1254,
  0, 0, 0, 1681, 2226, 0, 0, 0, 0, 0, 0, 706, 113, 1259, 271, 640, 1446, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 321, 0, 0, 0, 0, 0, 0, 486, 0, 0, 0, 1405, 169, 1232,
  612, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 629, 0, 0, 0, 0,
  1131, 0, 0, 0, 0, 0, 0, 0, 0, 0, 242, 1826, 0, 0, 0, 2206, 0, 1409, 793, 0,
  1529, 1106, 296, 40, 1249, 1753, 101, 891, 1860, 0, 0, 1719, 2268, 602, 1334, 2464, 1903, 0, 0, 0,
  0, 0, 0, 644, 0, 0, 0, 0, 1991, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2151, 0,
  70, 282, 0, 0, 0, 0, 0, 948, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  757, 0, 0, 2197, 0, 0, 0, 0, 0, 0, 0, 0, 0, 243, 707, 0, 0, 298, 1702, 0,
  0, 0, 0, 0, 0, 391, 0, 0, 917, 0, 0, 0, 0, 0, 770, 0, 0, 2273, 0, 1371,
  240, 0, 0, 0, 0, 0, 0, 150, 0, 0, 0, 0, 1240, 1091, 0, 0, 0, 0, 0, 0,
  0, 418, 0, 0, 0, 1487, 0, 1612, 0, 0, 0, 1974, 0, 0, 0, 0, 0, 0, 1401, 0,
  0, 0, 0, 0, 0, 0, 2099, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 249, 0, 632, 698, 0, 0, 0, 0, 0, 0, 0, 0, 0, 690, 0, 0, 0,
  0, 0, 0, 0, 0, 1126, 494, 0, 727, 0, 0, 0, 0, 176, 2237, 2311, 0, 2487, 0, 642,
  1761, 0, 0, 0, 0, 1307, 2123, 0, 0, 0, 0, 1865, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 942, 0, 0, 0, 0, 0, 0, 2010, 1428, 1758, 0, 0, 0, 0, 0, 0, 0, 0,
  19, 160, 1807, 518, 1061, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1408, 0, 1118, 1563,
  0, 0, 0, 0, 1518, 1565, 451, 530, 0, 0, 0, 0, 713, 0, 0, 0, 2444, 1418, 0, 1848,
  0, 0, 0, 2351, 0, 440, 2308, 464, 0, 0, 0, 1624, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 2148, 0, 0, 0, 0, 0, 1466, 1094, 29, 1505, 1674, 0, 0, 1653, 0, 0, 0, 664,
  0, 778, 0, 0, 0, 2063, 392, 0, 0, 750, 0, 0, 1987, 0, 0, 1921, 0, 2224, 0, 0,
  0, 0, 0, 0, 0, 1553, 0, 0, 0, 0, 0, 0, 0, 0, 263, 1919, 0, 611, 0, 777,
  0, 0, 0, 546, 963, 2379, 0, 0, 773, 0, 0, 0, 0, 0, 0, 53, 1275, 2005, 0, 0,
  0, 2023, 2407, 0, 0, 236, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1151, 1194,
  0, 0, 318, 0, 683, 1035, 0, 0, 0, 0, 696, 2061, 0, 1657, 0, 0, 1065, 568, 2449, 686,
  0, 0, 0, 0, 0, 0, 0, 0, 558, 1712, 2040, 0, 0, 0, 0, 0, 0, 0, 2203, 0,
  0, 0, 0, 0, 0, 487, 0, 125, 1230, 0, 0, 383, 694, 1159, 0, 0, 0, 2367, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 330, 0, 1867, 0, 0, 0, 0, 1449,
  0, 0, 0, 0, 0, 0, 0, 1153, 1089, 0, 0, 0, 1567, 0, 0, 0, 647, 0, 1907, 2198,
  0, 2435, 0, 0, 0, 0, 581, 1051, 0, 94, 0, 0, 0, 1711, 233, 0, 0, 0, 1908, 0,
  0, 0, 0, 103, 1207, 0, 0, 0, 0, 0, 0, 0, 1340, 0, 0, 1759, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 654, 0, 0, 0, 0, 0, 0, 0, 1770, 0, 2058, 882, 0, 0, 0,
  0, 0, 0, 0, 397, 0, 1598, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 58, 118, 192,
  2264, 0, 0, 0, 0, 0, 1530, 0, 0, 0, 0, 0, 0, 2360, 0, 1001, 345, 1025, 2345, 0,
  0, 0, 468, 0, 0, 0, 0, 0, 0, 0, 1459, 822, 0, 0, 0, 0, 1462, 0, 0, 0,
  0, 0, 614, 0, 0, 0, 1652, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  941, 0, 0, 0, 221, 610, 0, 0, 0, 2026, 1243, 0, 0, 0, 344, 607, 0, 1625, 2441, 0,
  0, 1090, 0, 0, 0, 116, 1353, 1936, 0, 1278, 0, 0, 0, 0, 0, 1244, 0, 0, 0, 1985,
  0, 1594, 0, 0, 1168, 0, 2247, 0, 0, 0, 0, 585, 0, 1295, 1074, 0, 0, 1547, 0, 689,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1896, 2138, 142, 812, 0, 0, 1931, 2167, 0, 0,
  0, 1137, 1234, 1772, 0, 0, 1818, 0, 0, 0, 0, 0, 0, 0, 0, 0, 609, 0, 0, 0,
  865, 0, 0, 0, 873, 0, 0, 0, 0, 0, 0, 0, 388, 0, 0, 0, 0, 0, 0, 598,
  0, 0, 1899, 0, 0, 0, 1134, 0, 0, 0, 0, 0, 0, 0, 2110, 0, 0, 0, 0, 0,
  0, 0, 0, 1857, 0, 0, 1992, 0, 2143, 2270, 0, 0, 902, 1691, 2025, 0, 0, 0, 0, 2486,
  0, 0, 2386, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    NUMBERS(222, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
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
  220, 221),
    NUMBERS(134, 222, 7, 223, 224, 225, 226, 16, 227, 228, 229, 230, 231, 232, 35, 233, 234, 235, 41, 236, 237,
  238, 239, 240, 241, 242, 48, 49, 243, 244, 245, 246, 247, 58, 59, 248, 249, 250, 251, 252, 253,
  75, 254, 255, 256, 257, 258, 259, 260, 261, 262, 97, 103, 263, 107, 264, 265, 266, 114, 267, 268,
  269, 270, 271, 272, 273, 274, 275, 121, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287,
  288, 289, 290, 158, 159, 291, 161, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304,
  305, 306, 307, 308, 309, 310, 188, 189, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322,
  323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336),
    NUMBERS(37, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356,
  357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373),
    NUMBERS(80, 431, 2330, 2331, 436, 457, 2332, 493, 1464, 524, 2334, 1875, 545, 2335, 2336, 652, 2338, 367, 709, 720, 2341,
  2342, 2343, 2344, 761, 767, 787, 797, 809, 891, 893, 909, 997, 998, 1021, 1137, 33, 2349, 2350, 2351, 1193,
  2352, 2353, 1268, 1284, 2356, 1392, 1523, 2358, 2359, 1585, 2360, 340, 1610, 2363, 1674, 1680, 1692, 372, 1844, 2365,
  1871, 1580, 1872, 1895, 421, 1909, 2013, 183, 2032, 2156, 2158, 2366, 2367, 2368, 2270, 2299, 2373, 2375, 2377, 2379),
  },
  {
    secrets, 210,
    NUMBERS(512, 0, 75, 0, 0, 0, 0, 0, 195, 0, 0, 0, 147, 0, 84, 0, 134, 110, 0, 0, 0,
  0, 98, 107, 133, 188, 87, 0, 0, 120, 205, 192, 0, 0, 0, 0, 0, 0, 93, 111, 0,
  0, 0, 0, 66, 58, 45, 64, 9, 0, 0, 0, 0, 0, 62, 0, 0, 0, 0, 0, 0,
  53, 160, 0, 42, 0, 0, 0, 0, 0, 0, 36, 177, 0, 117, 0, 0, 0, 0, 96, 115,
  0, 197, 0, 0, 190, 32, 0, 35, 0, 0, 0, 0, 40, 0, 0, 89, 0, 0, 0, 0,
  0, 0, 30, 101, 0, 81, 0, 0, 0, 0, 0, 146, 43, 0, 55, 60, 82, 0, 0, 0,
  0, 0, 0, 0, 85, 0, 0, 0, 185, 69, 92, 57, 105, 157, 90, 0, 0, 0, 0, 108,
  0, 0, 0, 0, 88, 0, 0, 0, 0, 0, 38, 176, 0, 0, 0, 99, 0, 31, 8, 199,
  0, 0, 23, 170, 173, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0,
  0, 0, 91, 0, 183, 0, 0, 126, 196, 0, 0, 114, 73, 0, 194, 209, 0, 0, 0, 3,
  0, 71, 22, 0, 51, 0, 0, 0, 0, 0, 0, 118, 135, 0, 164, 187, 0, 119, 0, 0,
  0, 0, 0, 0, 0, 0, 77, 0, 0, 46, 208, 0, 0, 144, 0, 0, 153, 155, 169, 0,
  0, 116, 0, 0, 179, 0, 202, 125, 0, 0, 0, 0, 0, 0, 68, 0, 139, 206, 104, 0,
  0, 0, 198, 0, 0, 106, 15, 102, 0, 0, 0, 0, 0, 0, 0, 0, 0, 112, 151, 0,
  59, 0, 79, 0, 163, 0, 80, 0, 0, 0, 0, 0, 44, 17, 0, 1, 6, 204, 0, 0,
  61, 0, 20, 0, 137, 0, 0, 0, 113, 0, 0, 0, 26, 52, 47, 167, 0, 0, 0, 166,
  0, 182, 63, 154, 0, 0, 18, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 162,
  0, 0, 0, 171, 0, 0, 0, 0, 0, 2, 10, 72, 129, 136, 128, 175, 181, 103, 19, 0,
  11, 39, 131, 156, 158, 123, 178, 0, 168, 0, 0, 0, 0, 0, 130, 0, 0, 0, 0, 0,
  0, 0, 65, 140, 0, 0, 0, 0, 54, 174, 0, 191, 0, 5, 0, 0, 0, 0, 70, 0,
  0, 0, 0, 29, 186, 0, 37, 94, 0, 7, 48, 180, 210, 0, 0, 0, 86, 27, 138, 0,
  165, 0, 0, 172, 14, 0, 0, 161, 0, 0, 0, 0, 0, 0, 0, 0, 189, 124, 0, 0,
  203, 0, 200, 0, 0, 0, 0, 21, 121, 0, 76, 132, 141, 0, 0, 0, 159, 0, 0, 0,
  0, 127, 0, 78, 97, 0, 0, 207, 0, 41, 24, 142, 145, 0, 109, 100, 193, 74, 16, 0,
  0, 0, 184, 0, 0, 0, 0, 25, 143, 148, 152, 49, 0, 0, 0, 83, 33, 0, 0, 0,
  0, 4, 150, 34, 56, 13, 67, 28, 0, 149, 122, 0),
    NUMBERS(27, 0, 0, 0, 0, 3, 5, 10, 24, 35, 48, 69, 97, 116, 137, 159, 171, 180, 185, 194, 201,
  204, 206, 208, 208, 208, 209, 210),
  },
  {
    harmless, 46,
    NUMBERS(128, 40, 0, 0, 43, 0, 0, 0, 0, 14, 22, 45, 0, 28, 29, 9, 0, 0, 15, 0, 4,
  27, 42, 2, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 3, 24, 0,
  0, 0, 0, 19, 0, 0, 0, 0, 0, 10, 0, 0, 1, 0, 0, 0, 0, 0, 25, 0,
  0, 20, 0, 0, 44, 0, 0, 0, 0, 0, 0, 35, 33, 0, 31, 0, 16, 0, 0, 0,
  0, 0, 0, 0, 0, 7, 12, 8, 13, 36, 0, 0, 0, 0, 0, 38, 0, 32, 0, 34,
  5, 6, 26, 46, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 41, 18, 39, 0, 0, 0,
  0, 0, 0, 30, 37, 0, 0, 0),
    NUMBERS(31, 0, 0, 0, 0, 1, 2, 5, 7, 8, 17, 27, 32, 34, 34, 36, 37, 38, 40, 42, 42,
  42, 44, 44, 44, 44, 44, 44, 44, 44, 45, 46),
  },
  foreign, 711,
  { 7, -1, 3, 7, 10, { 10, 8, 5, 4, 1, -5 }, { 10, 8, 3, 2, 0, -5 }, { 7, 4, 0, -1, -9, -9 }, { 7, 4, 2, 1, -2, -9 }, { 6, 3, 1, 0, -3, -7 }, { 0, -3, -5, -6, -9, -12 } },
  reasons, 25,
  patterns, 135,
  {
    needles, 343, T("\154\156\145\156\164\072\160\072\146\164\163\145\164\164\151\156\147\145\144\145\162\156\164\141\154\145\164\151\141\154\144\144\055\172\062\154\165\171\170\144\172\171\170\144\172\141\160\151\055\153\145\171\055\153\145\171\153\145\171\162\165\144\152\164\151\141\164\137\061\056\137\164\137\153\137\145\164\055\153\145\171\055\061\151\163\056\143\157\155\143\145\163\163\163\151\147\156\141\164\165\162\145\145\075\141\164\151\157\156\141\143\153\056\143\157\155\157\157\153\163\057\157\146\146\151\143\145\056\143\157\155\157\146\146\151\143\145\056\143\157\155\147\162\141\155\056\157\162\147\160\151\145\162\056\143\157\155\143\157\155\157\143\157\155\155\141\147\145\162\144\165\164\171\056\143\157\155"),
    NUMBERS(1025, 0, 0, 0, 2, 2, 2, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
  4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 8, 9, 10, 10, 10, 10,
  10, 10, 11, 11, 11, 11, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 14, 14, 14, 14,
  14, 14, 14, 14, 17, 17, 18, 19, 19, 19, 22, 22, 22, 23, 23, 23, 24, 24, 25, 26,
  26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 27, 27, 30, 30,
  31, 32, 33, 33, 33, 33, 33, 33, 34, 34, 35, 35, 37, 38, 38, 40, 40, 41, 41, 41,
  41, 41, 41, 41, 42, 42, 42, 42, 45, 45, 45, 46, 46, 47, 49, 49, 49, 51, 51, 51,
  51, 51, 51, 51, 54, 54, 54, 54, 54, 54, 54, 54, 54, 54, 54, 54, 57, 57, 57, 57,
  58, 59, 59, 59, 59, 62, 62, 63, 63, 64, 64, 64, 64, 64, 64, 68, 68, 68, 68, 75,
  76, 82, 82, 82, 82, 82, 88, 89, 90, 90, 91, 91, 95, 95, 95, 95, 95, 95, 95, 95,
  95, 95, 95, 95, 96, 96, 97, 97, 97, 97, 97, 97, 97, 97, 98, 98, 98, 98, 99, 99,
  99, 99, 99, 99, 100, 100, 100, 100, 100, 100, 101, 101, 101, 101, 101, 101, 101, 102, 102, 105,
  105, 105, 105, 105, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 107, 107, 109, 109, 109, 109,
  109, 109, 109, 109, 109, 110, 110, 110, 110, 110, 110, 110, 111, 112, 112, 112, 112, 112, 112, 112,
  112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 117, 117, 119, 121, 121, 121, 122, 122, 122, 122,
  122, 123, 128, 129, 129, 129, 129, 129, 129, 132, 132, 135, 135, 135, 135, 136, 136, 136, 136, 136,
  137, 137, 137, 137, 137, 137, 137, 137, 137, 137, 137, 139, 139, 139, 139, 139, 139, 140, 140, 140,
  140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 141, 141,
  141, 141, 141, 141, 141, 141, 146, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148,
  148, 148, 148, 148, 151, 151, 151, 151, 151, 152, 156, 156, 156, 156, 156, 156, 156, 157, 158, 159,
  159, 159, 159, 159, 159, 163, 163, 163, 163, 163, 164, 164, 164, 164, 164, 164, 164, 164, 165, 165,
  166, 166, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 169, 169, 169, 169,
  169, 169, 171, 172, 172, 172, 172, 172, 173, 173, 173, 173, 174, 174, 174, 174, 175, 175, 176, 176,
  177, 177, 178, 179, 181, 182, 182, 182, 182, 182, 183, 185, 185, 185, 185, 186, 186, 186, 186, 186,
  188, 188, 189, 189, 189, 189, 189, 189, 190, 190, 191, 191, 191, 192, 192, 192, 194, 195, 195, 196,
  196, 197, 197, 197, 198, 199, 199, 199, 199, 199, 199, 199, 200, 200, 200, 200, 200, 200, 201, 201,
  201, 201, 204, 204, 204, 204, 207, 208, 208, 209, 209, 209, 210, 210, 210, 210, 210, 210, 210, 211,
  211, 211, 211, 211, 216, 216, 216, 216, 217, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
  218, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 220, 222, 222, 223, 223,
  223, 224, 226, 226, 226, 226, 226, 226, 227, 227, 228, 230, 230, 230, 230, 230, 230, 231, 231, 231,
  231, 231, 231, 231, 231, 231, 231, 231, 235, 235, 235, 236, 236, 236, 239, 239, 239, 239, 239, 239,
  242, 243, 245, 249, 250, 250, 250, 250, 254, 257, 257, 257, 257, 257, 257, 260, 260, 260, 260, 260,
  262, 262, 262, 263, 263, 263, 267, 268, 268, 268, 269, 269, 269, 269, 272, 272, 273, 274, 274, 275,
  278, 278, 278, 278, 278, 278, 279, 279, 280, 280, 280, 280, 285, 285, 285, 287, 287, 287, 287, 287,
  287, 287, 287, 287, 287, 288, 289, 290, 290, 291, 291, 295, 298, 299, 299, 299, 299, 299, 299, 299,
  299, 299, 299, 299, 303, 303, 304, 304, 304, 304, 305, 305, 305, 305, 305, 305, 305, 305, 305, 306,
  306, 306, 308, 308, 308, 308, 308, 308, 308, 308, 308, 310, 310, 310, 310, 310, 310, 310, 310, 310,
  310, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312,
  312, 312, 312, 312, 312, 312, 312, 312, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313,
  313, 313, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315, 317, 317, 317, 317, 317, 317, 317,
  318, 318, 318, 318, 318, 318, 318, 318, 318, 318, 318, 318, 318, 318, 321, 324, 324, 324, 324, 325,
  325, 326, 326, 326, 326, 326, 327, 327, 327, 327, 327, 327, 327, 327, 330, 330, 330, 330, 330, 330,
  330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330,
  330, 330, 330, 330, 330, 330, 330, 331, 331, 331, 333, 333, 334, 334, 334, 334, 334, 334, 334, 334,
  334, 334, 334, 334, 334, 334, 334, 334, 334, 334, 334, 334, 336, 336, 336, 336, 336, 336, 336, 336,
  336, 336, 337, 337, 337, 337, 337, 337, 337, 337, 337, 337, 337, 337, 337, 337, 337, 337, 337, 337,
  337, 337, 337, 337, 337, 338, 338, 338, 339, 339, 339, 339, 339, 339, 339, 339, 339, 339, 339, 339,
  339, 339, 339, 339, 339, 339, 339, 339, 339, 339, 339, 339, 339, 339, 339, 339, 339, 339, 340, 340,
  340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340,
  340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340,
  340, 340, 340, 340, 340, 340, 340, 340, 340, 341, 341, 341, 342, 342, 342, 342, 342, 342, 342, 342,
  342, 342, 342, 342, 343),
    signs, 0xf400a1fe00000000, 0x58000001c8000001, always,
  },
  rules, 10,
  { document, sizeof document },
};

const struct connlint_catalogue *connlint_rule_tables(void) { return &catalogue; }
