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
  "voyage" "voyageai" "weaviate" "ak" "auth" "authorization" "cred" "key" "keys" "pat" "pin" "psk"
  "pw" "sig" "signature" "sk" "tok" "abort" "abs" "abscess" "absolute" "accent" "accept" "acceptance"
  "access" "accessed" "accessible" "accession" "accessor" "account" "accounts" "accuracy" "ace" "ack" "acks" "acl"
  "acls" "across" "action" "actions" "activate" "active" "actor" "actress" "adapter" "adaptive" "add" "added"
  "additional" "adjust" "admin" "ads" "advanced" "advertised" "after" "agent" "aggregate" "aggregation" "ahead" "aim"
  "air" "alert" "align" "alike" "all" "allocate" "allocation" "alter" "always" "amount" "amp" "analysis"
  "analyze" "analyzer" "anchor" "and" "annotation" "annotations" "anonymous" "ansi" "ant" "any" "api" "apiary"
  "app" "append" "application" "applications" "apply" "arc" "arch" "archive" "area" "args" "argument" "arm"
  "array" "arrival" "arrow" "art" "as" "ascii" "asp" "assess" "assign" "assigner" "assignment" "assume"
  "async" "at" "atomic" "attach" "attempt" "attempts" "audit" "authenticate" "authenticated" "authentication" "authenticator" "authorizer"
  "autocommit" "availability" "available" "avro" "aws" "back" "backend" "background" "backoff" "backpressure" "backup" "balance"
  "balancer" "balancing" "bandwidth" "barcode" "barer" "barrier" "basic" "batch" "batches" "batching" "beaker" "bear"
  "bearers" "bearing" "bearish" "beater" "beaver" "before" "begin" "behavior" "behaviour" "beret" "between" "bias"
  "bigint" "billing" "bin" "binary" "bind" "bindings" "bit" "blacklist" "blob" "block" "blocked" "blocking"
  "blocks" "blocksize" "bloom" "body" "boolean" "boot" "bootstrap" "both" "bound" "bounded" "bounds" "branch"
  "brand" "break" "bridge" "broadcast" "broken" "broker" "brokers" "browser" "bucket" "buckets" "buffer" "buffered"
  "buffering" "buffers" "build" "builder" "bulk" "by" "bypass" "byte" "ca" "calculate" "calendar" "call"
  "callback" "canonical" "cap" "capabilities" "capability" "capacity" "capture" "card" "cardinality" "cards" "cascade" "case"
  "cast" "caster" "catalog" "catalogs" "catalogue" "cause" "cdc" "cell" "central" "changelog" "changes" "channel"
  "channels" "char" "character" "characters" "charset" "checkpoint" "checkpointing" "checkpoints" "child" "chunk" "chunking" "chunks"
  "cipher" "ciphers" "cleaner" "cleanup" "cli" "client" "clientele" "clients" "clinic" "clint" "clock" "close"
  "closed" "cloud" "cluster" "clusters" "cn" "code" "codec" "codecs" "cold" "collapse" "collation" "collect"
  "collection" "collections" "collector" "color" "combine" "comma" "comment" "comments" "commit" "commits" "committed" "common"
  "communication" "compact" "compaction" "comparator" "compare" "compass" "compatibility" "compatible" "complete" "completed" "complex" "component"
  "composite" "compound" "compress" "compressed" "compression" "compute" "concurrency" "concurrent" "condition" "conf" "confirm" "conflict"
  "connect" "connected" "connection" "connections" "connectivity" "connector" "connectors" "consistency" "console" "constant" "constraint" "constraints"
  "consumed" "consumer" "consumers" "container" "context" "continuous" "control" "convert" "cookie" "cookies" "coordinator" "copy"
  "cords" "core" "cores" "correction" "correlation" "cors" "cost" "coverage" "cpu" "crawl" "create" "created"
  "creation" "credentialed" "credo" "creeds" "crevice" "crews" "crl" "cross" "crossword" "crowd" "crowds" "csrf"
  "csv" "cube" "curl" "currency" "cursor" "custom" "customer" "cutoff" "cycle" "daemon" "dao" "dashboard"
  "database" "databases" "dataset" "datasets" "datasource" "datastream" "datatype" "datetime" "db" "db2" "dbname" "ddl"
  "dead" "deadlock" "debezium" "debug" "decimal" "decimals" "decoding" "decompress" "decryption" "dedicated" "deduplicate" "deduplication"
  "default" "defaults" "defer" "deferred" "definition" "delayed" "delegation" "deleted" "deletes" "deletion" "delimited" "delimiters"
  "deliver" "delivery" "delta" "demand" "denied" "dependency" "deploy" "deployment" "depth" "derived" "desc" "describe"
  "destination" "detail" "detection" "detokenize" "device" "diagnostics" "dialect" "dialects" "dictionary" "difference" "digit" "digits"
  "dim" "dimension" "dimensions" "dip" "direct" "direction" "dirty" "discover" "discovery" "disk" "dispatcher" "display"
  "distinct" "distributed" "distribution" "dlq" "dml" "dn" "dns" "document" "documents" "domain" "donkey" "double"
  "downgrade" "download" "downstream" "driver" "dropped" "dry" "ds" "dsn" "dt" "dto" "dual" "due"
  "dump" "duplicate" "duplicates" "duplication" "durable" "dynamic" "each" "eager" "early" "easter" "edge" "editor"
  "effective" "effort" "egret" "elastic" "elasticsearch" "element" "elements" "email" "embedded" "embedding" "embeddings" "emission"
  "emit" "employ" "encompass" "encrypted" "encryption" "entries" "entry" "enum" "env" "environment" "epoch" "epsilon"
  "equality" "erase" "error" "errors" "escape" "estimate" "estimated" "etag" "evaluate" "evaluation" "event" "events"
  "eviction" "evolution" "exact" "except" "exception" "exclusive" "exec" "execute" "execution" "executor" "executors" "existing"
  "exists" "exit" "explain" "explode" "exponential" "export" "exposed" "expression" "extended" "extension" "extensions" "external"
  "extra" "extract" "eye" "factor" "factory" "fail" "failed" "failing" "failover" "failure" "failures" "false"
  "family" "fan" "fast" "faster" "fault" "feature" "features" "federated" "feed" "fetched" "fifo" "filesystem"
  "fill" "filler" "filter" "filtering" "filters" "finalize" "finish" "firehose" "first" "fit" "fixed" "fk"
  "flag" "flags" "flat" "flatten" "flink" "float" "floor" "flow" "flush" "flushes" "follow" "footer"
  "for" "forced" "foreach" "foreign" "fork" "fraction" "frame" "frequency" "from" "fs" "fsync" "ftp"
  "full" "fully" "function" "functions" "future" "fuzzy" "gap" "garbage" "gateway" "gauge" "gb" "gc"
  "gcp" "gcs" "gen" "generated" "generation" "generic" "geo" "geometry" "get" "gid" "git" "github"
  "glob" "glue" "google" "gpg" "gpu" "graceful" "gradient" "grant" "graph" "greatest" "grey" "group"
  "grouping" "groups" "grpc" "gs" "gssapi" "guarantee" "guard" "gui" "guid" "gzip" "h2" "hadoop"
  "half" "handle" "handling" "handshake" "hard" "hashed" "hdfs" "head" "heap" "hearer" "heartbeat" "heartbeats"
  "height" "hidden" "hierarchy" "high" "highwatermark" "hip" "hive" "hms" "hockey" "hold" "holder" "home"
  "hook" "hooks" "hop" "horizon" "host" "hostname" "hostnames" "hosts" "hot" "hotkey" "hotkeys" "hour"
  "hsts" "html" "http" "https" "hub" "hudi" "human" "hyper" "iam" "iceberg" "icu" "idempotence"
  "idempotent" "idle" "idp" "ignored" "image" "images" "immediate" "impersonation" "implementation" "implication" "implicit" "import"
  "inactive" "inbound" "incremental" "indent" "indexes" "indices" "inet" "infer" "inference" "infinite" "info" "ingest"
  "ingestion" "inherit" "init" "initial" "initialization" "initialize" "inject" "inline" "inner" "insecure" "insensitive" "insert"
  "inserts" "inside" "inspect" "install" "instance" "instances" "instant" "instruction" "integer" "integrated" "integration" "integrity"
  "interactive" "intercept" "interceptor" "interceptors" "interleave" "intermediate" "internal" "interop" "interpolation" "into" "invalid" "invocation"
  "io" "ip" "ipv4" "ipv6" "isolation" "item" "items" "iterations" "iterator" "jaas" "jackson" "jar"
  "jars" "java" "jdbc" "jetty" "jms" "jmx" "job" "jobs" "jockey" "join" "joined" "jolokia"
  "js" "jvm" "jwks" "kafka" "kb" "keep" "keepalive" "kerberos" "keyboard" "keyed" "keyframe" "keying"
  "keyless" "keymap" "keynote" "keypad" "keyspace" "keyspaces" "keystore" "keytab" "keyword" "keywords" "kill" "kinesis"
  "kms" "known" "krb5" "kubernetes" "kudu" "labels" "lag" "lambda" "language" "large" "late" "latency"
  "later" "latest" "launch" "layer" "layout" "lazy" "ldap" "lead" "leader" "leaderboard" "leak" "lease"
  "least" "legacy" "lengthen" "level" "lib" "library" "lifecycle" "lightweight" "line" "lineage" "linear" "lines"
  "linger" "link" "linked" "liveness" "load" "loadbalance" "loader" "local" "locale" "localhost" "locality" "lock"
  "locking" "locks" "log" "logger" "logging" "logical" "logit" "logprobs" "logs" "long" "lookahead" "lookback"
  "loop" "loss" "lost" "low" "lower" "lowercase" "lru" "lz4" "machine" "magic" "mail" "mailbox"
  "maintenance" "major" "maker" "managed" "management" "mandatory" "manifest" "manual" "map" "mark" "marker" "markers"
  "massed" "master" "match" "matcher" "matching" "materialize" "materialized" "matter" "matters" "mb" "md5" "measure"
  "media" "medium" "megabytes" "member" "membership" "memo" "memory" "memtable" "menu" "merged" "message" "messages"
  "meta" "metastore" "meter" "metric" "metrics" "mib" "microseconds" "middle" "migrate" "migration" "millisecond" "mini"
  "minor" "mirror" "misfire" "missing" "mister" "mix" "mixed" "model" "models" "modified" "modify" "module"
  "mongo" "mongodb" "monitor" "monitoring" "monkey" "monotonic" "month" "most" "mount" "move" "moving" "msk"
  "mtls" "multicast" "multiline" "multipart" "multiple" "multiplex" "multiplier" "muster" "mutable" "mutation" "mutual" "mv"
  "mysql" "named" "naming" "nan" "nanos" "native" "nats" "natural" "near" "nearer" "nearest" "negative"
  "nessie" "nested" "net" "network" "never" "newline" "nextval" "nifi" "nio" "node" "nodes" "noop"
  "normalize" "normalizer" "not" "notification" "notify" "npm" "ns" "ntp" "nullable" "nulls" "numeric" "nvme"
  "oath" "oauth" "oauth2" "oauthbearer" "objects" "obs" "observe" "ocsp" "odbc" "ods" "of" "off"
  "offline" "offload" "offsets" "og" "oidc" "ol" "on" "once" "one" "online" "only" "oom"
  "open" "openid" "openlineage" "opensearch" "openssl" "operation" "operations" "operator" "operators" "ops" "opt" "optimistic"
  "optimize" "optimized" "optimizer" "or" "oracle" "orc" "order" "ordering" "ordinal" "ordinary" "org" "organization"
  "origin" "original" "orphan" "os" "oss" "out" "outbound" "outer" "overflow" "overhead" "overlay" "override"
  "overrides" "overwrite" "owner" "ownership" "pack" "packet" "packets" "padding" "pages" "paging" "pair" "parallel"
  "parallelism" "params" "paraphrase" "parent" "parity" "parquet" "parse" "parsed" "parses" "parsing" "part" "partial"
  "participant" "partition" "partitioned" "partitioning" "partitions" "passable" "passage" "passages" "passed" "passenger" "passengers" "passer"
  "passes" "passfile" "passim" "passing" "passion" "passive" "passport" "passthrough" "passwordless" "pasted" "pastor" "patch"
  "pause" "paused" "payload" "peak" "peer" "peers" "penalty" "pending" "percent" "percentage" "percentile" "perform"
  "performance" "period" "periodic" "permissions" "permit" "persistence" "persistent" "pg" "pgbouncer" "pgp" "phase" "phone"
  "phrase" "physical" "pickup" "pid" "ping" "pipe" "pipeline" "pirate" "pk" "pkcs11" "placeholder" "placement"
  "plan" "planner" "planning" "plaster" "platform" "plugins" "point" "pointer" "points" "polaris" "poll" "polling"
  "populate" "portal" "ports" "possession" "post" "postcode" "poster" "postfix" "postgres" "postgresql" "postpone" "power"
  "precision" "predicate" "predict" "prediction" "preemptive" "preferred" "prefetch" "prefixes" "prepare" "prepared" "presence" "preserved"
  "presigned" "pressure" "presto" "pretend" "pretty" "previous" "primary" "primate" "prime" "principal" "principals" "print"
  "priority" "privacy" "private" "probe" "procedure" "process" "processing" "produce" "producer" "producers" "product" "profile"
  "profiler" "profiles" "profiling" "program" "progress" "project" "projection" "projects" "prometheus" "promote" "propagate" "propagation"
  "protobuf" "provision" "proxied" "proxy" "prune" "pruning" "pub" "public" "publication" "publish" "publisher" "pull"
  "pulsar" "purge" "purpose" "push" "put" "py" "python" "qos" "qualified" "quantile" "queries" "queue"
  "queues" "quick" "quiet" "quite" "quorum" "quote" "quoted" "quotes" "r2" "rabbitmq" "rack" "random"
  "range" "ranger" "rank" "ranking" "rate" "rates" "rdbms" "read" "readable" "readahead" "readers" "readiness"
  "readonly" "reads" "ready" "real" "reasoning" "rebalance" "rebalancing" "rebuild" "receive" "received" "receiver" "recent"
  "recess" "recheck" "reconnect" "reconnection" "record" "records" "recover" "recovery" "recursive" "red" "redelivery" "redirect"
  "redirects" "redis" "redo" "reds" "redshift" "reduce" "reduction" "redundancy" "reed" "reestablish" "referrals" "refill"
  "reflection" "refresh" "region" "regional" "register" "registry" "regret" "rejected" "relation" "relational" "relationship" "relative"
  "relaxed" "relay" "release" "reliability" "reliable" "reload" "remainder" "remap" "remote" "rename" "renegotiation" "repair"
  "repeat" "repetition" "replace" "replacement" "replay" "replica" "replicas" "replication" "reply" "report" "reporter" "reporting"
  "repository" "represent" "request" "requests" "rerank" "resend" "reserve" "reserved" "reservoir" "resize" "resolution" "resolved"
  "resolving" "resourcemanager" "resources" "respect" "response" "responses" "rest" "restart" "restarts" "restore" "restrict" "restricted"
  "result" "results" "resume" "retain" "retained" "retention" "retriable" "retry" "reverse" "revision" "revocation" "rewrite"
  "rewriting" "rfc" "rio" "rip" "rite" "road" "robin" "rocksdb" "role" "roles" "roll" "rollback"
  "rolling" "rollover" "rollup" "root" "roster" "round" "roundrobin" "route" "router" "routes" "routing" "row"
  "rows" "rpc" "rsa" "run" "runner" "running" "runtime" "s3" "s3a" "s3n" "sacred" "safe"
  "sagemaker" "sample" "sampler" "sampling" "sap" "sasl" "savepoint" "sbt" "scala" "scalar" "scale" "scaling"
  "scan" "scanner" "scene" "schedule" "scheduled" "scheduler" "schemas" "score" "scored" "scree" "screen" "scrip"
  "script" "scripted" "scripts" "scroll" "sdk" "search" "secant" "second" "secondary" "secrecy" "secretarial" "secretaries"
  "secretary" "secretless" "section" "sections" "sector" "sectors" "secure" "secured" "securely" "security" "seed" "seek"
  "segment" "segments" "select" "selection" "self" "semantic" "semantics" "semaphore" "sender" "sensitive" "sensitivity" "seq"
  "sequel" "sequence" "sequences" "sequential" "sergeant" "serial" "serializable" "serialization" "serialize" "server" "servers" "serves"
  "service" "services" "serving" "servlet" "session" "sessionless" "sessions" "set" "sets" "settings" "setup" "severity"
  "sftp" "sha" "sha1" "sha256" "shade" "shaped" "shaping" "shard" "sharded" "sharding" "shards" "share"
  "shared" "sharp" "shell" "shift" "short" "shred" "shuffle" "shutdown" "sibling" "side" "sign" "signal"
  "signed" "signer" "signing" "silence" "silent" "similarity" "simple" "simulate" "since" "sink" "sip" "site"
  "sizing" "sketch" "skew" "ski" "skipping" "sku" "slack" "sleep" "slice" "slot" "slots" "slow"
  "small" "smart" "smb" "smt" "snappy" "snapshot" "snapshots" "sniff" "snowflake" "sns" "soap" "socket"
  "sockets" "soft" "solr" "some" "sort" "sorted" "sorting" "source" "sources" "spa" "space" "spaces"
  "span" "spared" "spark" "spec" "speculation" "speculative" "speed" "spike" "spikey" "spiky" "spill" "spnego"
  "spool" "spread" "spring" "spy" "sql" "sqrt" "sqs" "src" "srv" "ssd" "sse" "ssh"
  "ssl" "sslcert" "sslkey" "sslmode" "sso" "stable" "stack" "stage" "stages" "stale" "stall" "standalone"
  "standard" "standby" "star" "start" "started" "starting" "startup" "stash" "state" "stateful" "statement" "statements"
  "static" "statistics" "stats" "statuses" "stddev" "step" "steps" "sticky" "stomp" "stopped" "storage" "stored"
  "stores" "straggler" "stream" "streaming" "streams" "strict" "strings" "structure" "structured" "sub" "subject" "submission"
  "submit" "subnet" "subquery" "subscribe" "subscriber" "subscription" "subtask" "subtoken" "success" "suite" "sum" "summary"
  "super" "surface" "surpass" "surrogate" "suspend" "swap" "switch" "sword" "sybase" "symbol" "symbols" "sync"
  "synchronization" "synchronous" "syntax" "synthetic" "system" "systems" "tables" "tablespace" "tag" "tags" "tail" "take"
  "target" "task" "tasks" "tb" "tcp" "team" "telemetry" "temp" "temperature" "template" "templates" "temporal"
  "temporary" "tenancy" "tenant" "tenants" "teradata" "term" "terminate" "tester" "tez" "thinking" "thread" "threads"
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
  { 135, 4, HEAD }, { 139, 11, HEAD }, { 150, 12, HEAD }, { 162, 5, HEAD },
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
  { 2579, 4, WEAK | PART }, { 2583, 13, WEAK | PART }, { 2596, 4, WEAK }, { 2600, 3, WEAK | PART },
  { 2603, 4, WEAK }, { 2607, 3, WEAK }, { 2610, 3, WEAK }, { 2613, 3, WEAK },
  { 2616, 2, WEAK }, { 2618, 3, WEAK }, { 2621, 9, WEAK | PART }, { 2630, 2, WEAK },
  { 2632, 3, WEAK }, { 2635, 5, OPTION }, { 2640, 3, OPTION }, { 2643, 7, OPTION },
  { 2650, 8, OPTION }, { 2658, 6, OPTION }, { 2664, 6, OPTION }, { 2670, 10, OPTION },
  { 2680, 6, OPTION | PART }, { 2686, 8, OPTION }, { 2694, 10, OPTION }, { 2704, 9, OPTION },
  { 2713, 8, OPTION }, { 2721, 7, OPTION | PART }, { 2728, 8, OPTION }, { 2736, 8, OPTION },
  { 2744, 3, OPTION }, { 2747, 3, OPTION }, { 2750, 4, OPTION }, { 2754, 3, OPTION },
  { 2757, 4, OPTION }, { 2761, 6, OPTION }, { 2767, 6, OPTION }, { 2773, 7, OPTION },
  { 2780, 8, OPTION }, { 2788, 6, OPTION }, { 2794, 5, OPTION }, { 2799, 7, OPTION },
  { 2806, 7, OPTION }, { 2813, 8, OPTION }, { 2821, 3, OPTION }, { 2824, 5, OPTION },
  { 2829, 10, OPTION }, { 2839, 6, OPTION }, { 2845, 5, OPTION | PART }, { 2850, 3, OPTION },
  { 2853, 8, OPTION }, { 2861, 10, OPTION }, { 2871, 5, OPTION }, { 2876, 5, OPTION },
  { 2881, 9, OPTION }, { 2890, 11, OPTION }, { 2901, 5, OPTION }, { 2906, 3, OPTION },
  { 2909, 3, OPTION }, { 2912, 5, OPTION }, { 2917, 5, OPTION }, { 2922, 5, OPTION },
  { 2927, 3, OPTION }, { 2930, 8, OPTION }, { 2938, 10, OPTION }, { 2948, 5, OPTION },
  { 2953, 6, OPTION }, { 2959, 6, OPTION }, { 2965, 3, OPTION }, { 2968, 8, OPTION },
  { 2976, 7, OPTION }, { 2983, 8, OPTION }, { 2991, 6, OPTION }, { 2997, 3, OPTION },
  { 3000, 10, OPTION }, { 3010, 11, OPTION }, { 3021, 9, OPTION }, { 3030, 4, OPTION },
  { 3034, 3, OPTION }, { 3037, 3, OPTION }, { 3040, 3, OPTION | PART }, { 3043, 6, OPTION },
  { 3049, 3, OPTION | PART }, { 3052, 6, OPTION }, { 3058, 11, OPTION | PART }, { 3069, 12, OPTION },
  { 3081, 5, OPTION }, { 3086, 3, OPTION }, { 3089, 4, OPTION }, { 3093, 7, OPTION },
  { 3100, 4, OPTION }, { 3104, 4, OPTION }, { 3108, 8, OPTION }, { 3116, 3, OPTION },
  { 3119, 5, OPTION }, { 3124, 7, OPTION }, { 3131, 5, OPTION }, { 3136, 3, OPTION },
  { 3139, 2, OPTION }, { 3141, 5, OPTION }, { 3146, 3, OPTION }, { 3149, 6, OPTION },
  { 3155, 6, OPTION }, { 3161, 8, OPTION }, { 3169, 10, OPTION }, { 3179, 6, OPTION },
  { 3185, 5, OPTION }, { 3190, 2, OPTION }, { 3192, 6, OPTION }, { 3198, 6, OPTION },
  { 3204, 7, OPTION }, { 3211, 8, OPTION }, { 3219, 5, OPTION }, { 3224, 12, OPTION },
  { 3236, 13, OPTION }, { 3249, 14, OPTION | PART }, { 3263, 13, OPTION }, { 3276, 10, OPTION },
  { 3286, 10, OPTION }, { 3296, 12, OPTION }, { 3308, 9, OPTION }, { 3317, 4, OPTION },
  { 3321, 3, OPTION | PART }, { 3324, 4, OPTION }, { 3328, 7, OPTION }, { 3335, 10, OPTION },
  { 3345, 7, OPTION }, { 3352, 12, OPTION }, { 3364, 6, OPTION }, { 3370, 7, OPTION },
  { 3377, 8, OPTION }, { 3385, 9, OPTION }, { 3394, 9, OPTION }, { 3403, 7, OPTION },
  { 3410, 5, OPTION }, { 3415, 7, OPTION }, { 3422, 5, OPTION | PART }, { 3427, 5, OPTION },
  { 3432, 7, OPTION }, { 3439, 8, OPTION }, { 3447, 6, OPTION }, { 3453, 4, OPTION },
  { 3457, 7, OPTION }, { 3464, 7, OPTION }, { 3471, 7, OPTION }, { 3478, 6, OPTION },
  { 3484, 6, OPTION }, { 3490, 6, OPTION }, { 3496, 5, OPTION }, { 3501, 8, OPTION },
  { 3509, 9, OPTION }, { 3518, 5, OPTION }, { 3523, 7, OPTION }, { 3530, 4, OPTION },
  { 3534, 6, OPTION }, { 3540, 7, OPTION }, { 3547, 3, OPTION }, { 3550, 6, OPTION },
  { 3556, 4, OPTION | PART }, { 3560, 8, OPTION }, { 3568, 3, OPTION }, { 3571, 9, OPTION },
  { 3580, 4, OPTION }, { 3584, 5, OPTION }, { 3589, 7, OPTION }, { 3596, 8, OPTION },
  { 3604, 6, OPTION }, { 3610, 9, OPTION }, { 3619, 5, OPTION }, { 3624, 4, OPTION },
  { 3628, 7, OPTION }, { 3635, 4, OPTION }, { 3639, 9, OPTION }, { 3648, 4, OPTION },
  { 3652, 5, OPTION }, { 3657, 7, OPTION }, { 3664, 6, OPTION }, { 3670, 6, OPTION },
  { 3676, 5, OPTION }, { 3681, 5, OPTION }, { 3686, 6, OPTION }, { 3692, 9, OPTION },
  { 3701, 6, OPTION }, { 3707, 6, OPTION }, { 3713, 7, OPTION }, { 3720, 7, OPTION },
  { 3727, 6, OPTION }, { 3733, 7, OPTION }, { 3740, 6, OPTION }, { 3746, 8, OPTION },
  { 3754, 9, OPTION }, { 3763, 7, OPTION }, { 3770, 5, OPTION }, { 3775, 7, OPTION },
  { 3782, 4, OPTION }, { 3786, 2, OPTION }, { 3788, 6, OPTION }, { 3794, 4, OPTION },
  { 3798, 2, OPTION }, { 3800, 9, OPTION }, { 3809, 8, OPTION }, { 3817, 4, OPTION },
  { 3821, 8, OPTION }, { 3829, 9, OPTION }, { 3838, 3, OPTION }, { 3841, 12, OPTION },
  { 3853, 10, OPTION }, { 3863, 8, OPTION }, { 3871, 7, OPTION }, { 3878, 4, OPTION },
  { 3882, 11, OPTION }, { 3893, 5, OPTION }, { 3898, 7, OPTION }, { 3905, 4, OPTION },
  { 3909, 4, OPTION }, { 3913, 6, OPTION }, { 3919, 7, OPTION }, { 3926, 8, OPTION },
  { 3934, 9, OPTION }, { 3943, 5, OPTION }, { 3948, 3, OPTION }, { 3951, 4, OPTION },
  { 3955, 7, OPTION }, { 3962, 9, OPTION }, { 3971, 7, OPTION }, { 3978, 7, OPTION },
  { 3985, 8, OPTION }, { 3993, 4, OPTION }, { 3997, 9, OPTION }, { 4006, 10, OPTION },
  { 4016, 7, OPTION }, { 4023, 10, OPTION }, { 4033, 13, OPTION }, { 4046, 11, OPTION },
  { 4057, 5, OPTION }, { 4062, 5, OPTION }, { 4067, 8, OPTION }, { 4075, 6, OPTION },
  { 4081, 6, OPTION }, { 4087, 7, OPTION }, { 4094, 7, OPTION }, { 4101, 7, OPTION },
  { 4108, 3, OPTION }, { 4111, 6, OPTION | PART }, { 4117, 9, OPTION }, { 4126, 7, OPTION },
  { 4133, 6, OPTION }, { 4139, 5, OPTION }, { 4144, 5, OPTION }, { 4149, 5, OPTION },
  { 4154, 6, OPTION }, { 4160, 5, OPTION }, { 4165, 7, OPTION }, { 4172, 8, OPTION },
  { 4180, 2, OPTION }, { 4182, 4, OPTION | PART }, { 4186, 5, OPTION }, { 4191, 6, OPTION },
  { 4197, 4, OPTION }, { 4201, 8, OPTION }, { 4209, 9, OPTION }, { 4218, 7, OPTION },
  { 4225, 10, OPTION }, { 4235, 11, OPTION }, { 4246, 9, OPTION }, { 4255, 5, OPTION },
  { 4260, 7, OPTION }, { 4267, 5, OPTION }, { 4272, 7, OPTION }, { 4279, 8, OPTION },
  { 4287, 6, OPTION }, { 4293, 7, OPTION }, { 4300, 9, OPTION }, { 4309, 6, OPTION },
  { 4315, 13, OPTION }, { 4328, 7, OPTION }, { 4335, 10, OPTION }, { 4345, 10, OPTION },
  { 4355, 7, OPTION }, { 4362, 7, OPTION }, { 4369, 13, OPTION }, { 4382, 10, OPTION },
  { 4392, 8, OPTION }, { 4400, 9, OPTION }, { 4409, 7, OPTION }, { 4416, 9, OPTION },
  { 4425, 9, OPTION }, { 4434, 8, OPTION }, { 4442, 8, OPTION }, { 4450, 10, OPTION },
  { 4460, 11, OPTION }, { 4471, 7, OPTION }, { 4478, 11, OPTION }, { 4489, 10, OPTION },
  { 4499, 9, OPTION }, { 4508, 4, OPTION }, { 4512, 7, OPTION }, { 4519, 8, OPTION },
  { 4527, 7, OPTION }, { 4534, 9, OPTION }, { 4543, 10, OPTION | PART }, { 4553, 11, OPTION },
  { 4564, 12, OPTION }, { 4576, 9, OPTION }, { 4585, 10, OPTION }, { 4595, 11, OPTION },
  { 4606, 7, OPTION }, { 4613, 8, OPTION }, { 4621, 10, OPTION }, { 4631, 11, OPTION },
  { 4642, 8, OPTION }, { 4650, 8, OPTION | PART }, { 4658, 9, OPTION }, { 4667, 9, OPTION },
  { 4676, 7, OPTION }, { 4683, 10, OPTION }, { 4693, 7, OPTION }, { 4700, 7, OPTION },
  { 4707, 6, OPTION }, { 4713, 7, OPTION }, { 4720, 11, OPTION }, { 4731, 4, OPTION },
  { 4735, 5, OPTION }, { 4740, 4, OPTION }, { 4744, 5, OPTION }, { 4749, 10, OPTION },
  { 4759, 11, OPTION | PART }, { 4770, 4, OPTION }, { 4774, 4, OPTION }, { 4778, 8, OPTION },
  { 4786, 3, OPTION }, { 4789, 5, OPTION }, { 4794, 6, OPTION }, { 4800, 7, OPTION },
  { 4807, 8, OPTION }, { 4815, 12, OPTION }, { 4827, 5, OPTION }, { 4832, 6, OPTION },
  { 4838, 7, OPTION }, { 4845, 5, OPTION }, { 4850, 3, OPTION }, { 4853, 5, OPTION },
  { 4858, 9, OPTION }, { 4867, 5, OPTION }, { 4872, 6, OPTION }, { 4878, 4, OPTION | PART },
  { 4882, 3, OPTION }, { 4885, 4, OPTION }, { 4889, 4, OPTION }, { 4893, 8, OPTION },
  { 4901, 6, OPTION }, { 4907, 6, OPTION }, { 4913, 8, OPTION | PART }, { 4921, 6, OPTION },
  { 4927, 5, OPTION }, { 4932, 6, OPTION }, { 4938, 3, OPTION }, { 4941, 9, OPTION },
  { 4950, 8, OPTION | PART }, { 4958, 9, OPTION }, { 4967, 7, OPTION }, { 4974, 8, OPTION },
  { 4982, 10, OPTION }, { 4992, 10, OPTION }, { 5002, 8, OPTION }, { 5010, 8, OPTION },
  { 5018, 2, OPTION | PART }, { 5020, 3, OPTION }, { 5023, 6, OPTION }, { 5029, 3, OPTION },
  { 5032, 4, OPTION }, { 5036, 8, OPTION }, { 5044, 8, OPTION }, { 5052, 5, OPTION },
  { 5057, 7, OPTION }, { 5064, 8, OPTION }, { 5072, 8, OPTION }, { 5080, 10, OPTION },
  { 5090, 10, OPTION | PART }, { 5100, 9, OPTION }, { 5109, 11, OPTION }, { 5120, 13, OPTION },
  { 5133, 7, OPTION | PART }, { 5140, 8, OPTION }, { 5148, 5, OPTION }, { 5153, 8, OPTION },
  { 5161, 10, OPTION }, { 5171, 7, OPTION }, { 5178, 10, OPTION | PART }, { 5188, 7, OPTION },
  { 5195, 7, OPTION }, { 5202, 8, OPTION }, { 5210, 9, OPTION }, { 5219, 10, OPTION },
  { 5229, 7, OPTION }, { 5236, 8, OPTION }, { 5244, 5, OPTION }, { 5249, 6, OPTION },
  { 5255, 6, OPTION }, { 5261, 10, OPTION }, { 5271, 6, OPTION | PART }, { 5277, 10, OPTION },
  { 5287, 5, OPTION }, { 5292, 7, OPTION }, { 5299, 4, OPTION }, { 5303, 8, OPTION },
  { 5311, 11, OPTION }, { 5322, 6, OPTION }, { 5328, 9, OPTION }, { 5337, 10, OPTION },
  { 5347, 6, OPTION }, { 5353, 11, OPTION }, { 5364, 7, OPTION }, { 5371, 8, OPTION },
  { 5379, 10, OPTION }, { 5389, 10, OPTION }, { 5399, 5, OPTION }, { 5404, 6, OPTION },
  { 5410, 3, OPTION }, { 5413, 9, OPTION }, { 5422, 10, OPTION }, { 5432, 3, OPTION },
  { 5435, 6, OPTION }, { 5441, 9, OPTION }, { 5450, 5, OPTION }, { 5455, 8, OPTION },
  { 5463, 9, OPTION }, { 5472, 4, OPTION }, { 5476, 10, OPTION }, { 5486, 7, OPTION },
  { 5493, 8, OPTION }, { 5501, 11, OPTION }, { 5512, 12, OPTION }, { 5524, 3, OPTION },
  { 5527, 3, OPTION }, { 5530, 2, OPTION }, { 5532, 3, OPTION }, { 5535, 8, OPTION },
  { 5543, 9, OPTION }, { 5552, 6, OPTION }, { 5558, 6, OPTION }, { 5564, 6, OPTION },
  { 5570, 9, OPTION }, { 5579, 8, OPTION }, { 5587, 10, OPTION }, { 5597, 6, OPTION },
  { 5603, 7, OPTION }, { 5610, 3, OPTION }, { 5613, 2, OPTION }, { 5615, 3, OPTION },
  { 5618, 2, OPTION }, { 5620, 3, OPTION }, { 5623, 4, OPTION }, { 5627, 3, OPTION },
  { 5630, 4, OPTION }, { 5634, 9, OPTION }, { 5643, 10, OPTION }, { 5653, 11, OPTION },
  { 5664, 7, OPTION }, { 5671, 7, OPTION }, { 5678, 4, OPTION }, { 5682, 5, OPTION },
  { 5687, 5, OPTION }, { 5692, 6, OPTION }, { 5698, 4, OPTION }, { 5702, 6, OPTION },
  { 5708, 9, OPTION }, { 5717, 6, OPTION }, { 5723, 5, OPTION }, { 5728, 7, OPTION },
  { 5735, 13, OPTION }, { 5748, 7, OPTION }, { 5755, 8, OPTION }, { 5763, 5, OPTION },
  { 5768, 8, OPTION }, { 5776, 9, OPTION }, { 5785, 10, OPTION }, { 5795, 8, OPTION },
  { 5803, 4, OPTION }, { 5807, 6, OPTION }, { 5813, 9, OPTION }, { 5822, 9, OPTION },
  { 5831, 10, OPTION | PART }, { 5841, 7, OPTION }, { 5848, 5, OPTION | PART }, { 5853, 4, OPTION },
  { 5857, 3, OPTION }, { 5860, 11, OPTION }, { 5871, 5, OPTION }, { 5876, 7, OPTION },
  { 5883, 8, OPTION }, { 5891, 5, OPTION }, { 5896, 5, OPTION }, { 5901, 6, OPTION },
  { 5907, 6, OPTION }, { 5913, 8, OPTION }, { 5921, 9, OPTION }, { 5930, 4, OPTION },
  { 5934, 8, OPTION }, { 5942, 10, OPTION }, { 5952, 5, OPTION | PART }, { 5957, 6, OPTION },
  { 5963, 8, OPTION }, { 5971, 9, OPTION }, { 5980, 5, OPTION }, { 5985, 6, OPTION },
  { 5991, 9, OPTION }, { 6000, 9, OPTION }, { 6009, 4, OPTION }, { 6013, 7, OPTION },
  { 6020, 9, OPTION }, { 6029, 8, OPTION }, { 6037, 9, OPTION }, { 6046, 8, OPTION },
  { 6054, 6, OPTION }, { 6060, 4, OPTION }, { 6064, 7, OPTION }, { 6071, 7, OPTION },
  { 6078, 11, OPTION }, { 6089, 6, OPTION }, { 6095, 7, OPTION }, { 6102, 10, OPTION },
  { 6112, 8, OPTION }, { 6120, 9, OPTION }, { 6129, 10, OPTION }, { 6139, 8, OPTION },
  { 6147, 5, OPTION }, { 6152, 7, OPTION }, { 6159, 3, OPTION }, { 6162, 6, OPTION },
  { 6168, 7, OPTION }, { 6175, 4, OPTION }, { 6179, 6, OPTION }, { 6185, 7, OPTION },
  { 6192, 8, OPTION }, { 6200, 7, OPTION }, { 6207, 8, OPTION }, { 6215, 5, OPTION },
  { 6220, 6, OPTION }, { 6226, 3, OPTION }, { 6229, 4, OPTION }, { 6233, 6, OPTION },
  { 6239, 5, OPTION }, { 6244, 7, OPTION }, { 6251, 8, OPTION }, { 6259, 9, OPTION },
  { 6268, 4, OPTION }, { 6272, 7, OPTION }, { 6279, 4, OPTION }, { 6283, 10, OPTION },
  { 6293, 4, OPTION }, { 6297, 6, OPTION }, { 6303, 6, OPTION }, { 6309, 9, OPTION },
  { 6318, 7, OPTION }, { 6325, 8, OPTION }, { 6333, 6, OPTION }, { 6339, 8, OPTION },
  { 6347, 5, OPTION }, { 6352, 3, OPTION }, { 6355, 5, OPTION }, { 6360, 2, OPTION },
  { 6362, 4, OPTION }, { 6366, 5, OPTION }, { 6371, 4, OPTION }, { 6375, 7, OPTION },
  { 6382, 5, OPTION }, { 6387, 5, OPTION }, { 6392, 5, OPTION }, { 6397, 4, OPTION },
  { 6401, 5, OPTION }, { 6406, 7, OPTION }, { 6413, 6, OPTION }, { 6419, 6, OPTION },
  { 6425, 3, OPTION }, { 6428, 6, OPTION }, { 6434, 7, OPTION }, { 6441, 7, OPTION },
  { 6448, 4, OPTION }, { 6452, 8, OPTION }, { 6460, 5, OPTION }, { 6465, 9, OPTION },
  { 6474, 4, OPTION }, { 6478, 2, OPTION }, { 6480, 5, OPTION }, { 6485, 3, OPTION },
  { 6488, 4, OPTION }, { 6492, 5, OPTION }, { 6497, 8, OPTION | PART }, { 6505, 9, OPTION },
  { 6514, 6, OPTION }, { 6520, 5, OPTION }, { 6525, 3, OPTION }, { 6528, 7, OPTION },
  { 6535, 7, OPTION }, { 6542, 5, OPTION }, { 6547, 2, OPTION }, { 6549, 2, OPTION },
  { 6551, 3, OPTION }, { 6554, 3, OPTION | PART }, { 6557, 3, OPTION }, { 6560, 9, OPTION },
  { 6569, 10, OPTION }, { 6579, 7, OPTION }, { 6586, 3, OPTION }, { 6589, 8, OPTION },
  { 6597, 3, OPTION }, { 6600, 3, OPTION }, { 6603, 3, OPTION }, { 6606, 6, OPTION },
  { 6612, 4, OPTION }, { 6616, 4, OPTION }, { 6620, 6, OPTION | PART }, { 6626, 3, OPTION },
  { 6629, 3, OPTION }, { 6632, 8, OPTION }, { 6640, 8, OPTION }, { 6648, 5, OPTION },
  { 6653, 5, OPTION }, { 6658, 8, OPTION }, { 6666, 4, OPTION }, { 6670, 5, OPTION },
  { 6675, 8, OPTION }, { 6683, 6, OPTION }, { 6689, 4, OPTION }, { 6693, 2, OPTION },
  { 6695, 6, OPTION }, { 6701, 9, OPTION }, { 6710, 5, OPTION }, { 6715, 3, OPTION },
  { 6718, 4, OPTION }, { 6722, 4, OPTION }, { 6726, 2, OPTION }, { 6728, 6, OPTION },
  { 6734, 4, OPTION }, { 6738, 6, OPTION }, { 6744, 8, OPTION }, { 6752, 9, OPTION },
  { 6761, 4, OPTION }, { 6765, 6, OPTION }, { 6771, 4, OPTION }, { 6775, 4, OPTION },
  { 6779, 4, OPTION }, { 6783, 6, OPTION }, { 6789, 9, OPTION }, { 6798, 10, OPTION },
  { 6808, 6, OPTION }, { 6814, 6, OPTION }, { 6820, 9, OPTION }, { 6829, 4, OPTION },
  { 6833, 13, OPTION }, { 6846, 3, OPTION }, { 6849, 4, OPTION }, { 6853, 3, OPTION },
  { 6856, 6, OPTION }, { 6862, 4, OPTION }, { 6866, 6, OPTION }, { 6872, 4, OPTION },
  { 6876, 4, OPTION }, { 6880, 5, OPTION }, { 6885, 3, OPTION }, { 6888, 7, OPTION },
  { 6895, 4, OPTION | PART }, { 6899, 8, OPTION }, { 6907, 9, OPTION }, { 6916, 5, OPTION },
  { 6921, 3, OPTION }, { 6924, 6, OPTION }, { 6930, 7, OPTION }, { 6937, 4, OPTION },
  { 6941, 4, OPTION }, { 6945, 4, OPTION }, { 6949, 4, OPTION }, { 6953, 5, OPTION },
  { 6958, 3, OPTION | PART }, { 6961, 4, OPTION }, { 6965, 5, OPTION }, { 6970, 5, OPTION },
  { 6975, 3, OPTION }, { 6978, 7, OPTION }, { 6985, 3, OPTION }, { 6988, 11, OPTION },
  { 6999, 10, OPTION }, { 7009, 4, OPTION }, { 7013, 3, OPTION }, { 7016, 7, OPTION },
  { 7023, 5, OPTION | PART }, { 7028, 6, OPTION }, { 7034, 9, OPTION }, { 7043, 13, OPTION },
  { 7056, 14, OPTION }, { 7070, 11, OPTION }, { 7081, 8, OPTION }, { 7089, 6, OPTION },
  { 7095, 8, OPTION }, { 7103, 7, OPTION }, { 7110, 11, OPTION }, { 7121, 6, OPTION },
  { 7127, 7, OPTION }, { 7134, 7, OPTION }, { 7141, 4, OPTION }, { 7145, 5, OPTION },
  { 7150, 9, OPTION }, { 7159, 8, OPTION }, { 7167, 4, OPTION | PART }, { 7171, 6, OPTION },
  { 7177, 9, OPTION }, { 7186, 7, OPTION }, { 7193, 4, OPTION }, { 7197, 7, OPTION },
  { 7204, 14, OPTION }, { 7218, 10, OPTION }, { 7228, 6, OPTION }, { 7234, 6, OPTION },
  { 7240, 5, OPTION }, { 7245, 8, OPTION }, { 7253, 11, OPTION }, { 7264, 6, OPTION },
  { 7270, 7, OPTION }, { 7277, 6, OPTION }, { 7283, 7, OPTION }, { 7290, 7, OPTION },
  { 7297, 8, OPTION }, { 7305, 9, OPTION }, { 7314, 7, OPTION }, { 7321, 11, OPTION },
  { 7332, 7, OPTION }, { 7339, 10, OPTION }, { 7349, 11, OPTION | PART }, { 7360, 9, OPTION },
  { 7369, 11, OPTION }, { 7380, 9, OPTION }, { 7389, 11, OPTION }, { 7400, 12, OPTION },
  { 7412, 10, OPTION }, { 7422, 12, OPTION }, { 7434, 8, OPTION }, { 7442, 7, OPTION },
  { 7449, 13, OPTION }, { 7462, 4, OPTION }, { 7466, 7, OPTION }, { 7473, 10, OPTION },
  { 7483, 2, OPTION }, { 7485, 2, OPTION }, { 7487, 4, OPTION }, { 7491, 4, OPTION },
  { 7495, 9, OPTION }, { 7504, 4, OPTION }, { 7508, 5, OPTION }, { 7513, 10, OPTION },
  { 7523, 8, OPTION }, { 7531, 4, OPTION | PART }, { 7535, 7, OPTION }, { 7542, 3, OPTION },
  { 7545, 4, OPTION }, { 7549, 4, OPTION }, { 7553, 4, OPTION | PART }, { 7557, 5, OPTION },
  { 7562, 3, OPTION }, { 7565, 3, OPTION }, { 7568, 3, OPTION }, { 7571, 4, OPTION },
  { 7575, 6, OPTION }, { 7581, 4, OPTION }, { 7585, 6, OPTION }, { 7591, 7, OPTION },
  { 7598, 2, OPTION }, { 7600, 3, OPTION }, { 7603, 4, OPTION }, { 7607, 5, OPTION },
  { 7612, 2, OPTION }, { 7614, 4, OPTION }, { 7618, 9, OPTION }, { 7627, 8, OPTION },
  { 7635, 8, OPTION }, { 7643, 5, OPTION }, { 7648, 8, OPTION }, { 7656, 6, OPTION },
  { 7662, 7, OPTION }, { 7669, 6, OPTION }, { 7675, 7, OPTION }, { 7682, 6, OPTION },
  { 7688, 8, OPTION }, { 7696, 9, OPTION }, { 7705, 8, OPTION | PART }, { 7713, 6, OPTION },
  { 7719, 7, OPTION }, { 7726, 8, OPTION }, { 7734, 4, OPTION }, { 7738, 7, OPTION },
  { 7745, 3, OPTION }, { 7748, 5, OPTION }, { 7753, 4, OPTION }, { 7757, 10, OPTION },
  { 7767, 4, OPTION }, { 7771, 6, OPTION }, { 7777, 3, OPTION }, { 7780, 6, OPTION },
  { 7786, 8, OPTION }, { 7794, 5, OPTION }, { 7799, 4, OPTION }, { 7803, 7, OPTION },
  { 7810, 5, OPTION }, { 7815, 6, OPTION }, { 7821, 6, OPTION }, { 7827, 5, OPTION },
  { 7832, 6, OPTION }, { 7838, 4, OPTION }, { 7842, 4, OPTION }, { 7846, 4, OPTION },
  { 7850, 6, OPTION }, { 7856, 11, OPTION }, { 7867, 4, OPTION }, { 7871, 5, OPTION },
  { 7876, 5, OPTION }, { 7881, 6, OPTION }, { 7887, 8, OPTION }, { 7895, 5, OPTION },
  { 7900, 3, OPTION | PART }, { 7903, 7, OPTION }, { 7910, 9, OPTION }, { 7919, 11, OPTION },
  { 7930, 4, OPTION }, { 7934, 7, OPTION }, { 7941, 6, OPTION }, { 7947, 5, OPTION },
  { 7952, 6, OPTION }, { 7958, 4, OPTION }, { 7962, 6, OPTION }, { 7968, 8, OPTION },
  { 7976, 4, OPTION }, { 7980, 11, OPTION }, { 7991, 6, OPTION }, { 7997, 5, OPTION },
  { 8002, 6, OPTION }, { 8008, 9, OPTION }, { 8017, 8, OPTION }, { 8025, 4, OPTION | PART },
  { 8029, 7, OPTION }, { 8036, 5, OPTION }, { 8041, 3, OPTION }, { 8044, 6, OPTION },
  { 8050, 7, OPTION }, { 8057, 7, OPTION }, { 8064, 5, OPTION }, { 8069, 8, OPTION },
  { 8077, 4, OPTION }, { 8081, 4, OPTION }, { 8085, 9, OPTION }, { 8094, 8, OPTION },
  { 8102, 4, OPTION }, { 8106, 4, OPTION }, { 8110, 4, OPTION }, { 8114, 3, OPTION },
  { 8117, 5, OPTION }, { 8122, 9, OPTION }, { 8131, 3, OPTION }, { 8134, 3, OPTION },
  { 8137, 7, OPTION }, { 8144, 5, OPTION | PART }, { 8149, 4, OPTION }, { 8153, 7, OPTION },
  { 8160, 11, OPTION }, { 8171, 5, OPTION }, { 8176, 5, OPTION }, { 8181, 7, OPTION },
  { 8188, 10, OPTION }, { 8198, 9, OPTION }, { 8207, 8, OPTION }, { 8215, 6, OPTION },
  { 8221, 3, OPTION }, { 8224, 4, OPTION }, { 8228, 6, OPTION }, { 8234, 7, OPTION },
  { 8241, 6, OPTION }, { 8247, 6, OPTION | PART }, { 8253, 5, OPTION }, { 8258, 7, OPTION },
  { 8265, 8, OPTION }, { 8273, 11, OPTION }, { 8284, 12, OPTION }, { 8296, 6, OPTION },
  { 8302, 7, OPTION }, { 8309, 2, OPTION }, { 8311, 3, OPTION }, { 8314, 7, OPTION },
  { 8321, 5, OPTION }, { 8326, 6, OPTION }, { 8332, 9, OPTION }, { 8341, 6, OPTION },
  { 8347, 10, OPTION }, { 8357, 4, OPTION }, { 8361, 6, OPTION }, { 8367, 8, OPTION },
  { 8375, 4, OPTION }, { 8379, 6, OPTION }, { 8385, 7, OPTION }, { 8392, 8, OPTION },
  { 8400, 4, OPTION }, { 8404, 9, OPTION }, { 8413, 5, OPTION }, { 8418, 6, OPTION },
  { 8424, 7, OPTION }, { 8431, 3, OPTION }, { 8434, 12, OPTION }, { 8446, 6, OPTION },
  { 8452, 7, OPTION }, { 8459, 9, OPTION }, { 8468, 11, OPTION }, { 8479, 4, OPTION },
  { 8483, 5, OPTION }, { 8488, 6, OPTION }, { 8494, 7, OPTION }, { 8501, 7, OPTION },
  { 8508, 6, OPTION }, { 8514, 3, OPTION }, { 8517, 5, OPTION }, { 8522, 5, OPTION },
  { 8527, 6, OPTION }, { 8533, 8, OPTION }, { 8541, 6, OPTION }, { 8547, 6, OPTION },
  { 8553, 5, OPTION }, { 8558, 7, OPTION }, { 8565, 7, OPTION }, { 8572, 10, OPTION },
  { 8582, 6, OPTION }, { 8588, 9, OPTION }, { 8597, 5, OPTION }, { 8602, 4, OPTION },
  { 8606, 5, OPTION }, { 8611, 4, OPTION }, { 8615, 6, OPTION }, { 8621, 3, OPTION },
  { 8624, 4, OPTION }, { 8628, 9, OPTION }, { 8637, 9, OPTION }, { 8646, 9, OPTION },
  { 8655, 8, OPTION }, { 8663, 9, OPTION }, { 8672, 10, OPTION }, { 8682, 6, OPTION },
  { 8688, 7, OPTION }, { 8695, 8, OPTION }, { 8703, 6, OPTION }, { 8709, 2, OPTION },
  { 8711, 5, OPTION }, { 8716, 5, OPTION }, { 8721, 6, OPTION }, { 8727, 3, OPTION },
  { 8730, 5, OPTION }, { 8735, 6, OPTION }, { 8741, 4, OPTION }, { 8745, 7, OPTION },
  { 8752, 4, OPTION }, { 8756, 6, OPTION }, { 8762, 7, OPTION }, { 8769, 8, OPTION },
  { 8777, 6, OPTION }, { 8783, 6, OPTION }, { 8789, 3, OPTION }, { 8792, 7, OPTION },
  { 8799, 5, OPTION }, { 8804, 7, OPTION }, { 8811, 7, OPTION }, { 8818, 4, OPTION },
  { 8822, 3, OPTION }, { 8825, 4, OPTION }, { 8829, 5, OPTION }, { 8834, 4, OPTION },
  { 8838, 9, OPTION }, { 8847, 10, OPTION }, { 8857, 3, OPTION }, { 8860, 12, OPTION },
  { 8872, 6, OPTION }, { 8878, 3, OPTION }, { 8881, 2, OPTION }, { 8883, 3, OPTION },
  { 8886, 8, OPTION }, { 8894, 5, OPTION }, { 8899, 7, OPTION }, { 8906, 4, OPTION },
  { 8910, 4, OPTION }, { 8914, 5, OPTION | PART }, { 8919, 6, OPTION }, { 8925, 11, OPTION },
  { 8936, 7, OPTION }, { 8943, 3, OPTION }, { 8946, 7, OPTION }, { 8953, 4, OPTION },
  { 8957, 4, OPTION | PART }, { 8961, 3, OPTION }, { 8964, 2, OPTION }, { 8966, 3, OPTION },
  { 8969, 7, OPTION }, { 8976, 7, OPTION }, { 8983, 7, OPTION }, { 8990, 2, OPTION },
  { 8992, 4, OPTION }, { 8996, 2, OPTION }, { 8998, 2, OPTION }, { 9000, 4, OPTION },
  { 9004, 3, OPTION }, { 9007, 6, OPTION }, { 9013, 4, OPTION }, { 9017, 3, OPTION },
  { 9020, 4, OPTION }, { 9024, 6, OPTION }, { 9030, 11, OPTION }, { 9041, 10, OPTION },
  { 9051, 7, OPTION }, { 9058, 9, OPTION }, { 9067, 10, OPTION }, { 9077, 8, OPTION },
  { 9085, 9, OPTION }, { 9094, 3, OPTION }, { 9097, 3, OPTION }, { 9100, 10, OPTION },
  { 9110, 8, OPTION }, { 9118, 9, OPTION }, { 9127, 9, OPTION }, { 9136, 2, OPTION },
  { 9138, 6, OPTION }, { 9144, 3, OPTION }, { 9147, 5, OPTION }, { 9152, 8, OPTION },
  { 9160, 7, OPTION }, { 9167, 8, OPTION }, { 9175, 3, OPTION }, { 9178, 12, OPTION },
  { 9190, 6, OPTION }, { 9196, 8, OPTION }, { 9204, 6, OPTION }, { 9210, 2, OPTION },
  { 9212, 3, OPTION }, { 9215, 3, OPTION }, { 9218, 8, OPTION }, { 9226, 5, OPTION },
  { 9231, 8, OPTION }, { 9239, 8, OPTION }, { 9247, 7, OPTION }, { 9254, 8, OPTION },
  { 9262, 9, OPTION }, { 9271, 9, OPTION }, { 9280, 5, OPTION }, { 9285, 9, OPTION },
  { 9294, 4, OPTION }, { 9298, 6, OPTION }, { 9304, 7, OPTION }, { 9311, 7, OPTION },
  { 9318, 5, OPTION }, { 9323, 6, OPTION }, { 9329, 4, OPTION }, { 9333, 8, OPTION },
  { 9341, 11, OPTION }, { 9352, 6, OPTION | PART }, { 9358, 10, OPTION }, { 9368, 6, OPTION },
  { 9374, 6, OPTION }, { 9380, 7, OPTION }, { 9387, 5, OPTION }, { 9392, 6, OPTION },
  { 9398, 6, OPTION }, { 9404, 7, OPTION }, { 9411, 4, OPTION }, { 9415, 7, OPTION },
  { 9422, 11, OPTION }, { 9433, 9, OPTION }, { 9442, 11, OPTION }, { 9453, 12, OPTION },
  { 9465, 10, OPTION }, { 9475, 8, OPTION }, { 9483, 7, OPTION }, { 9490, 8, OPTION },
  { 9498, 6, OPTION }, { 9504, 9, OPTION }, { 9513, 10, OPTION }, { 9523, 6, OPTION },
  { 9529, 6, OPTION }, { 9535, 8, OPTION }, { 9543, 6, OPTION }, { 9549, 7, OPTION },
  { 9556, 7, OPTION }, { 9563, 7, OPTION }, { 9570, 8, OPTION }, { 9578, 11, OPTION },
  { 9589, 12, OPTION }, { 9601, 6, OPTION }, { 9607, 6, OPTION }, { 9613, 5, OPTION },
  { 9618, 5, OPTION }, { 9623, 6, OPTION }, { 9629, 7, OPTION }, { 9636, 4, OPTION },
  { 9640, 4, OPTION }, { 9644, 5, OPTION }, { 9649, 7, OPTION }, { 9656, 7, OPTION },
  { 9663, 7, OPTION }, { 9670, 10, OPTION }, { 9680, 10, OPTION }, { 9690, 7, OPTION },
  { 9697, 11, OPTION }, { 9708, 6, OPTION }, { 9714, 8, OPTION }, { 9722, 11, OPTION },
  { 9733, 6, OPTION }, { 9739, 11, OPTION }, { 9750, 10, OPTION }, { 9760, 2, OPTION },
  { 9762, 9, OPTION }, { 9771, 3, OPTION }, { 9774, 5, OPTION }, { 9779, 5, OPTION },
  { 9784, 6, OPTION | PART }, { 9790, 8, OPTION }, { 9798, 6, OPTION }, { 9804, 3, OPTION },
  { 9807, 4, OPTION }, { 9811, 4, OPTION }, { 9815, 8, OPTION }, { 9823, 6, OPTION },
  { 9829, 2, OPTION }, { 9831, 6, OPTION }, { 9837, 11, OPTION }, { 9848, 9, OPTION },
  { 9857, 4, OPTION }, { 9861, 7, OPTION }, { 9868, 8, OPTION }, { 9876, 7, OPTION },
  { 9883, 8, OPTION }, { 9891, 7, OPTION }, { 9898, 5, OPTION }, { 9903, 7, OPTION },
  { 9910, 6, OPTION }, { 9916, 7, OPTION }, { 9923, 4, OPTION }, { 9927, 7, OPTION },
  { 9934, 8, OPTION }, { 9942, 6, OPTION }, { 9948, 5, OPTION }, { 9953, 10, OPTION },
  { 9963, 4, OPTION }, { 9967, 8, OPTION }, { 9975, 6, OPTION }, { 9981, 7, OPTION },
  { 9988, 8, OPTION }, { 9996, 10, OPTION }, { 10006, 8, OPTION }, { 10014, 5, OPTION },
  { 10019, 9, OPTION }, { 10028, 9, OPTION }, { 10037, 7, OPTION }, { 10044, 10, OPTION },
  { 10054, 10, OPTION }, { 10064, 9, OPTION }, { 10073, 8, OPTION }, { 10081, 8, OPTION },
  { 10089, 7, OPTION }, { 10096, 8, OPTION }, { 10104, 8, OPTION }, { 10112, 9, OPTION },
  { 10121, 9, OPTION }, { 10130, 8, OPTION }, { 10138, 6, OPTION }, { 10144, 7, OPTION },
  { 10151, 6, OPTION }, { 10157, 8, OPTION }, { 10165, 7, OPTION }, { 10172, 7, OPTION },
  { 10179, 5, OPTION }, { 10184, 9, OPTION | PART | HARMLESS }, { 10193, 10, OPTION }, { 10203, 5, OPTION },
  { 10208, 8, OPTION }, { 10216, 7, OPTION }, { 10223, 7, OPTION | PART }, { 10230, 5, OPTION },
  { 10235, 9, OPTION }, { 10244, 7, OPTION }, { 10251, 10, OPTION }, { 10261, 7, OPTION },
  { 10268, 8, OPTION }, { 10276, 9, OPTION }, { 10285, 7, OPTION }, { 10292, 7, OPTION },
  { 10299, 8, OPTION }, { 10307, 8, OPTION }, { 10315, 9, OPTION }, { 10324, 7, OPTION },
  { 10331, 8, OPTION }, { 10339, 7, OPTION }, { 10346, 10, OPTION }, { 10356, 8, OPTION },
  { 10364, 10, OPTION }, { 10374, 7, OPTION }, { 10381, 9, OPTION }, { 10390, 11, OPTION },
  { 10401, 8, OPTION }, { 10409, 9, OPTION }, { 10418, 7, OPTION }, { 10425, 5, OPTION | PART },
  { 10430, 5, OPTION }, { 10435, 7, OPTION }, { 10442, 3, OPTION | PART }, { 10445, 6, OPTION | PART },
  { 10451, 11, OPTION }, { 10462, 7, OPTION }, { 10469, 9, OPTION }, { 10478, 4, OPTION | PART },
  { 10482, 6, OPTION }, { 10488, 5, OPTION }, { 10493, 7, OPTION }, { 10500, 4, OPTION },
  { 10504, 3, OPTION }, { 10507, 2, OPTION }, { 10509, 6, OPTION }, { 10515, 3, OPTION },
  { 10518, 9, OPTION }, { 10527, 8, OPTION }, { 10535, 7, OPTION }, { 10542, 5, OPTION },
  { 10547, 6, OPTION }, { 10553, 5, OPTION }, { 10558, 5, OPTION }, { 10563, 5, OPTION },
  { 10568, 6, OPTION }, { 10574, 5, OPTION }, { 10579, 6, OPTION }, { 10585, 6, OPTION },
  { 10591, 2, OPTION }, { 10593, 8, OPTION }, { 10601, 4, OPTION }, { 10605, 6, OPTION },
  { 10611, 5, OPTION }, { 10616, 6, OPTION }, { 10622, 4, OPTION }, { 10626, 7, OPTION },
  { 10633, 4, OPTION }, { 10637, 5, OPTION }, { 10642, 5, OPTION }, { 10647, 4, OPTION | PART },
  { 10651, 8, OPTION }, { 10659, 9, OPTION }, { 10668, 7, OPTION }, { 10675, 9, OPTION },
  { 10684, 8, OPTION }, { 10692, 5, OPTION }, { 10697, 5, OPTION }, { 10702, 4, OPTION },
  { 10706, 9, OPTION }, { 10715, 9, OPTION }, { 10724, 11, OPTION }, { 10735, 7, OPTION },
  { 10742, 7, OPTION }, { 10749, 8, OPTION }, { 10757, 8, OPTION }, { 10765, 6, OPTION },
  { 10771, 6, OPTION }, { 10777, 7, OPTION }, { 10784, 9, OPTION }, { 10793, 12, OPTION },
  { 10805, 6, OPTION }, { 10811, 7, OPTION }, { 10818, 7, OPTION }, { 10825, 8, OPTION | PART },
  { 10833, 9, OPTION }, { 10842, 3, OPTION }, { 10845, 10, OPTION }, { 10855, 8, OPTION },
  { 10863, 9, OPTION }, { 10872, 5, OPTION | PART }, { 10877, 4, OPTION }, { 10881, 4, OPTION },
  { 10885, 8, OPTION }, { 10893, 6, OPTION }, { 10899, 9, OPTION }, { 10908, 10, OPTION },
  { 10918, 4, OPTION }, { 10922, 11, OPTION }, { 10933, 9, OPTION }, { 10942, 6, OPTION },
  { 10948, 10, OPTION }, { 10958, 7, OPTION | PART }, { 10965, 6, OPTION }, { 10971, 8, OPTION },
  { 10979, 8, OPTION }, { 10987, 8, OPTION }, { 10995, 6, OPTION }, { 11001, 8, OPTION },
  { 11009, 8, OPTION }, { 11017, 10, OPTION }, { 11027, 12, OPTION }, { 11039, 8, OPTION },
  { 11047, 7, OPTION }, { 11054, 5, OPTION }, { 11059, 7, OPTION }, { 11066, 11, OPTION },
  { 11077, 8, OPTION }, { 11085, 6, OPTION }, { 11091, 9, OPTION }, { 11100, 5, OPTION },
  { 11105, 6, OPTION }, { 11111, 6, OPTION }, { 11117, 13, OPTION }, { 11130, 6, OPTION },
  { 11136, 6, OPTION }, { 11142, 10, OPTION }, { 11152, 7, OPTION }, { 11159, 11, OPTION },
  { 11170, 6, OPTION }, { 11176, 7, OPTION }, { 11183, 8, OPTION }, { 11191, 11, OPTION },
  { 11202, 5, OPTION }, { 11207, 6, OPTION }, { 11213, 8, OPTION }, { 11221, 9, OPTION },
  { 11230, 10, OPTION }, { 11240, 9, OPTION }, { 11249, 7, OPTION }, { 11256, 8, OPTION },
  { 11264, 6, OPTION }, { 11270, 6, OPTION }, { 11276, 7, OPTION }, { 11283, 8, OPTION },
  { 11291, 9, OPTION }, { 11300, 6, OPTION }, { 11306, 10, OPTION }, { 11316, 8, OPTION },
  { 11324, 9, OPTION }, { 11333, 15, OPTION }, { 11348, 9, OPTION }, { 11357, 7, OPTION },
  { 11364, 8, OPTION }, { 11372, 9, OPTION }, { 11381, 4, OPTION | PART }, { 11385, 7, OPTION },
  { 11392, 8, OPTION }, { 11400, 7, OPTION }, { 11407, 8, OPTION }, { 11415, 10, OPTION },
  { 11425, 6, OPTION }, { 11431, 7, OPTION }, { 11438, 6, OPTION | PART }, { 11444, 6, OPTION },
  { 11450, 8, OPTION }, { 11458, 9, OPTION }, { 11467, 9, OPTION }, { 11476, 5, OPTION },
  { 11481, 7, OPTION }, { 11488, 8, OPTION }, { 11496, 10, OPTION }, { 11506, 7, OPTION },
  { 11513, 9, OPTION }, { 11522, 3, OPTION }, { 11525, 3, OPTION }, { 11528, 3, OPTION },
  { 11531, 4, OPTION }, { 11535, 4, OPTION }, { 11539, 5, OPTION }, { 11544, 7, OPTION },
  { 11551, 4, OPTION }, { 11555, 5, OPTION }, { 11560, 4, OPTION }, { 11564, 8, OPTION },
  { 11572, 7, OPTION }, { 11579, 8, OPTION }, { 11587, 6, OPTION }, { 11593, 4, OPTION | PART },
  { 11597, 6, OPTION }, { 11603, 5, OPTION }, { 11608, 10, OPTION }, { 11618, 5, OPTION },
  { 11623, 6, OPTION }, { 11629, 6, OPTION }, { 11635, 7, OPTION }, { 11642, 3, OPTION },
  { 11645, 4, OPTION }, { 11649, 3, OPTION }, { 11652, 3, OPTION | PART }, { 11655, 3, OPTION },
  { 11658, 6, OPTION }, { 11664, 7, OPTION }, { 11671, 7, OPTION }, { 11678, 2, OPTION },
  { 11680, 3, OPTION }, { 11683, 3, OPTION }, { 11686, 6, OPTION }, { 11692, 4, OPTION },
  { 11696, 9, OPTION }, { 11705, 6, OPTION }, { 11711, 7, OPTION }, { 11718, 8, OPTION },
  { 11726, 3, OPTION }, { 11729, 4, OPTION | PART }, { 11733, 9, OPTION }, { 11742, 3, OPTION },
  { 11745, 5, OPTION }, { 11750, 6, OPTION }, { 11756, 5, OPTION }, { 11761, 7, OPTION },
  { 11768, 4, OPTION }, { 11772, 7, OPTION }, { 11779, 5, OPTION }, { 11784, 8, OPTION },
  { 11792, 9, OPTION }, { 11801, 9, OPTION }, { 11810, 7, OPTION }, { 11817, 5, OPTION },
  { 11822, 6, OPTION }, { 11828, 5, OPTION }, { 11833, 6, OPTION }, { 11839, 5, OPTION },
  { 11844, 6, OPTION }, { 11850, 8, OPTION }, { 11858, 7, OPTION }, { 11865, 6, OPTION },
  { 11871, 3, OPTION }, { 11874, 6, OPTION }, { 11880, 6, OPTION }, { 11886, 6, OPTION },
  { 11892, 9, OPTION }, { 11901, 7, OPTION }, { 11908, 11, OPTION }, { 11919, 11, OPTION },
  { 11930, 9, OPTION }, { 11939, 10, OPTION }, { 11949, 7, OPTION }, { 11956, 8, OPTION },
  { 11964, 6, OPTION }, { 11970, 7, OPTION }, { 11977, 6, OPTION }, { 11983, 7, OPTION },
  { 11990, 8, OPTION }, { 11998, 8, OPTION | PART }, { 12006, 4, OPTION | PART }, { 12010, 4, OPTION },
  { 12014, 7, OPTION }, { 12021, 8, OPTION }, { 12029, 6, OPTION }, { 12035, 9, OPTION },
  { 12044, 4, OPTION }, { 12048, 8, OPTION }, { 12056, 9, OPTION }, { 12065, 9, OPTION },
  { 12074, 6, OPTION }, { 12080, 9, OPTION }, { 12089, 11, OPTION }, { 12100, 3, OPTION },
  { 12103, 6, OPTION }, { 12109, 8, OPTION }, { 12117, 9, OPTION }, { 12126, 10, OPTION },
  { 12136, 8, OPTION }, { 12144, 6, OPTION }, { 12150, 12, OPTION }, { 12162, 13, OPTION },
  { 12175, 9, OPTION }, { 12184, 6, OPTION }, { 12190, 7, OPTION }, { 12197, 6, OPTION },
  { 12203, 7, OPTION | PART }, { 12210, 8, OPTION | PART }, { 12218, 7, OPTION }, { 12225, 7, OPTION },
  { 12232, 7, OPTION | PART }, { 12239, 11, OPTION }, { 12250, 8, OPTION }, { 12258, 3, OPTION },
  { 12261, 4, OPTION }, { 12265, 8, OPTION }, { 12273, 5, OPTION }, { 12278, 8, OPTION },
  { 12286, 4, OPTION }, { 12290, 3, OPTION }, { 12293, 4, OPTION }, { 12297, 6, OPTION },
  { 12303, 5, OPTION }, { 12308, 6, OPTION }, { 12314, 7, OPTION }, { 12321, 5, OPTION },
  { 12326, 7, OPTION }, { 12333, 8, OPTION }, { 12341, 6, OPTION }, { 12347, 5, OPTION },
  { 12352, 6, OPTION | PART }, { 12358, 5, OPTION }, { 12363, 5, OPTION }, { 12368, 5, OPTION },
  { 12373, 5, OPTION }, { 12378, 5, OPTION }, { 12383, 7, OPTION }, { 12390, 8, OPTION },
  { 12398, 7, OPTION }, { 12405, 4, OPTION }, { 12409, 4, OPTION }, { 12413, 6, OPTION },
  { 12419, 6, OPTION }, { 12425, 6, OPTION }, { 12431, 7, OPTION | PART }, { 12438, 7, OPTION },
  { 12445, 6, OPTION }, { 12451, 10, OPTION }, { 12461, 6, OPTION }, { 12467, 8, OPTION },
  { 12475, 5, OPTION }, { 12480, 4, OPTION }, { 12484, 3, OPTION }, { 12487, 4, OPTION },
  { 12491, 6, OPTION }, { 12497, 6, OPTION }, { 12503, 4, OPTION }, { 12507, 3, OPTION },
  { 12510, 8, OPTION }, { 12518, 3, OPTION }, { 12521, 5, OPTION }, { 12526, 5, OPTION },
  { 12531, 5, OPTION }, { 12536, 4, OPTION }, { 12540, 5, OPTION }, { 12545, 4, OPTION },
  { 12549, 5, OPTION }, { 12554, 5, OPTION }, { 12559, 3, OPTION }, { 12562, 3, OPTION },
  { 12565, 6, OPTION }, { 12571, 8, OPTION }, { 12579, 9, OPTION }, { 12588, 5, OPTION },
  { 12593, 9, OPTION }, { 12602, 3, OPTION }, { 12605, 4, OPTION }, { 12609, 6, OPTION },
  { 12615, 7, OPTION }, { 12622, 4, OPTION }, { 12626, 4, OPTION }, { 12630, 4, OPTION },
  { 12634, 4, OPTION }, { 12638, 6, OPTION }, { 12644, 7, OPTION }, { 12651, 6, OPTION },
  { 12657, 7, OPTION }, { 12664, 3, OPTION }, { 12667, 5, OPTION }, { 12672, 6, OPTION },
  { 12678, 4, OPTION }, { 12682, 6, OPTION }, { 12688, 5, OPTION }, { 12693, 4, OPTION },
  { 12697, 11, OPTION }, { 12708, 11, OPTION }, { 12719, 5, OPTION }, { 12724, 5, OPTION },
  { 12729, 6, OPTION }, { 12735, 5, OPTION }, { 12740, 5, OPTION }, { 12745, 6, OPTION },
  { 12751, 5, OPTION }, { 12756, 6, OPTION }, { 12762, 6, OPTION }, { 12768, 3, OPTION },
  { 12771, 3, OPTION }, { 12774, 4, OPTION }, { 12778, 3, OPTION }, { 12781, 3, OPTION },
  { 12784, 3, OPTION }, { 12787, 3, OPTION }, { 12790, 3, OPTION }, { 12793, 3, OPTION | PART },
  { 12796, 3, OPTION | PART }, { 12799, 7, OPTION }, { 12806, 6, OPTION }, { 12812, 7, OPTION },
  { 12819, 3, OPTION }, { 12822, 6, OPTION }, { 12828, 5, OPTION }, { 12833, 5, OPTION },
  { 12838, 6, OPTION }, { 12844, 5, OPTION }, { 12849, 5, OPTION }, { 12854, 10, OPTION },
  { 12864, 8, OPTION }, { 12872, 7, OPTION }, { 12879, 4, OPTION }, { 12883, 5, OPTION | PART },
  { 12888, 7, OPTION }, { 12895, 8, OPTION }, { 12903, 7, OPTION }, { 12910, 5, OPTION },
  { 12915, 5, OPTION }, { 12920, 8, OPTION }, { 12928, 9, OPTION }, { 12937, 10, OPTION },
  { 12947, 6, OPTION }, { 12953, 10, OPTION }, { 12963, 5, OPTION }, { 12968, 8, OPTION },
  { 12976, 6, OPTION }, { 12982, 4, OPTION }, { 12986, 5, OPTION }, { 12991, 6, OPTION },
  { 12997, 5, OPTION }, { 13002, 7, OPTION }, { 13009, 7, OPTION | PART }, { 13016, 6, OPTION },
  { 13022, 6, OPTION }, { 13028, 9, OPTION }, { 13037, 6, OPTION }, { 13043, 9, OPTION },
  { 13052, 7, OPTION }, { 13059, 6, OPTION }, { 13065, 7, OPTION }, { 13072, 9, OPTION },
  { 13081, 10, OPTION }, { 13091, 3, OPTION }, { 13094, 7, OPTION }, { 13101, 10, OPTION },
  { 13111, 6, OPTION }, { 13117, 6, OPTION }, { 13123, 8, OPTION }, { 13131, 9, OPTION },
  { 13140, 10, OPTION }, { 13150, 12, OPTION | PART }, { 13162, 7, OPTION }, { 13169, 8, OPTION },
  { 13177, 7, OPTION }, { 13184, 5, OPTION }, { 13189, 3, OPTION }, { 13192, 7, OPTION },
  { 13199, 5, OPTION }, { 13204, 7, OPTION }, { 13211, 7, OPTION }, { 13218, 9, OPTION },
  { 13227, 7, OPTION }, { 13234, 4, OPTION }, { 13238, 6, OPTION }, { 13244, 5, OPTION },
  { 13249, 6, OPTION }, { 13255, 6, OPTION }, { 13261, 7, OPTION }, { 13268, 4, OPTION | PART },
  { 13272, 15, OPTION }, { 13287, 11, OPTION }, { 13298, 6, OPTION }, { 13304, 9, OPTION },
  { 13313, 6, OPTION }, { 13319, 7, OPTION }, { 13326, 6, OPTION }, { 13332, 10, OPTION },
  { 13342, 3, OPTION }, { 13345, 4, OPTION }, { 13349, 4, OPTION }, { 13353, 4, OPTION },
  { 13357, 6, OPTION }, { 13363, 4, OPTION }, { 13367, 5, OPTION }, { 13372, 2, OPTION },
  { 13374, 3, OPTION }, { 13377, 4, OPTION }, { 13381, 9, OPTION }, { 13390, 4, OPTION },
  { 13394, 11, OPTION }, { 13405, 8, OPTION }, { 13413, 9, OPTION }, { 13422, 8, OPTION },
  { 13430, 9, OPTION }, { 13439, 7, OPTION }, { 13446, 6, OPTION | PART }, { 13452, 7, OPTION },
  { 13459, 8, OPTION }, { 13467, 4, OPTION }, { 13471, 9, OPTION }, { 13480, 6, OPTION },
  { 13486, 3, OPTION }, { 13489, 8, OPTION }, { 13497, 6, OPTION }, { 13503, 7, OPTION },
  { 13510, 10, OPTION }, { 13520, 6, OPTION }, { 13526, 8, OPTION }, { 13534, 10, OPTION },
  { 13544, 10, OPTION }, { 13554, 5, OPTION }, { 13559, 4, OPTION }, { 13563, 6, OPTION },
  { 13569, 6, OPTION }, { 13575, 7, OPTION }, { 13582, 4, OPTION }, { 13586, 4, OPTION },
  { 13590, 6, OPTION }, { 13596, 4, OPTION }, { 13600, 4, OPTION }, { 13604, 8, OPTION },
  { 13612, 8, OPTION }, { 13620, 5, OPTION }, { 13625, 6, OPTION }, { 13631, 5, OPTION },
  { 13636, 10, OPTION }, { 13646, 6, OPTION }, { 13652, 7, OPTION }, { 13659, 3, OPTION },
  { 13662, 3, OPTION | PART }, { 13665, 3, OPTION }, { 13668, 12, OPTION }, { 13680, 9, OPTION },
  { 13689, 9, OPTION }, { 13698, 10, OPTION }, { 13708, 9, OPTION }, { 13717, 8, OPTION },
  { 13725, 9, OPTION }, { 13734, 10, OPTION }, { 13744, 4, OPTION }, { 13748, 5, OPTION },
  { 13753, 3, OPTION }, { 13756, 6, OPTION }, { 13762, 8, OPTION }, { 13770, 6, OPTION },
  { 13776, 3, OPTION }, { 13779, 5, OPTION | PART }, { 13784, 6, OPTION }, { 13790, 7, OPTION },
  { 13797, 7, OPTION }, { 13804, 7, OPTION }, { 13811, 11, OPTION }, { 13822, 13, OPTION },
  { 13835, 12, OPTION }, { 13847, 8, OPTION }, { 13855, 14, OPTION }, { 13869, 11, OPTION },
  { 13880, 9, OPTION }, { 13889, 7, OPTION }, { 13896, 10, OPTION }, { 13906, 9, OPTION },
  { 13915, 9, OPTION }, { 13924, 10, OPTION }, { 13934, 8, OPTION }, { 13942, 4, OPTION },
  { 13946, 8, OPTION }, { 13954, 3, OPTION }, { 13957, 7, OPTION }, { 13964, 8, OPTION },
  { 13972, 5, OPTION }, { 13977, 4, OPTION }, { 13981, 5, OPTION }, { 13986, 8, OPTION },
  { 13994, 10, OPTION }, { 14004, 5, OPTION | PART }, { 14009, 7, OPTION }, { 14016, 10, OPTION | PART },
  { 14026, 3, OPTION }, { 14029, 2, OPTION }, { 14031, 3, OPTION }, { 14034, 4, OPTION },
  { 14038, 6, OPTION }, { 14044, 6, OPTION }, { 14050, 5, OPTION }, { 14055, 6, OPTION },
  { 14061, 4, OPTION }, { 14065, 4, OPTION }, { 14069, 7, OPTION }, { 14076, 3, OPTION },
  { 14079, 6, OPTION }, { 14085, 2, OPTION }, { 14087, 3, OPTION }, { 14090, 3, OPTION },
  { 14093, 2, OPTION }, { 14095, 9, OPTION }, { 14104, 5, OPTION }, { 14109, 9, OPTION },
  { 14118, 7, OPTION }, { 14125, 11, OPTION }, { 14136, 9, OPTION }, { 14145, 5, OPTION },
  { 14150, 4, OPTION }, { 14154, 7, OPTION }, { 14161, 13, OPTION }, { 14174, 5, OPTION },
  { 14179, 4, OPTION }, { 14183, 5, OPTION }, { 14188, 5, OPTION }, { 14193, 8, OPTION },
  { 14201, 4, OPTION }, { 14205, 9, OPTION }, { 14214, 6, OPTION }, { 14220, 9, OPTION },
  { 14229, 8, OPTION }, { 14237, 6, OPTION }, { 14243, 8, OPTION }, { 14251, 6, OPTION },
  { 14257, 8, OPTION }, { 14265, 11, OPTION }, { 14276, 5, OPTION }, { 14281, 11, OPTION },
  { 14292, 5, OPTION }, { 14297, 7, OPTION }, { 14304, 7, OPTION }, { 14311, 7, OPTION },
  { 14318, 6, OPTION }, { 14324, 7, OPTION }, { 14331, 3, OPTION }, { 14334, 6, OPTION },
  { 14340, 8, OPTION }, { 14348, 6, OPTION }, { 14354, 2, OPTION }, { 14356, 9, OPTION },
  { 14365, 8, OPTION }, { 14373, 5, OPTION }, { 14378, 3, OPTION }, { 14381, 3, OPTION },
  { 14384, 4, OPTION }, { 14388, 11, OPTION }, { 14399, 4, OPTION }, { 14403, 6, OPTION },
  { 14409, 5, OPTION }, { 14414, 9, OPTION }, { 14423, 8, OPTION }, { 14431, 9, OPTION },
  { 14440, 7, OPTION }, { 14447, 6, OPTION }, { 14453, 13, OPTION }, { 14466, 10, OPTION },
  { 14476, 7, OPTION }, { 14483, 8, OPTION }, { 14491, 6, OPTION }, { 14497, 7, OPTION },
  { 14504, 12, OPTION }, { 14516, 8, OPTION }, { 14524, 8, OPTION }, { 14532, 10, OPTION },
  { 14542, 6, OPTION }, { 14548, 7, OPTION }, { 14555, 4, OPTION }, { 14559, 5, OPTION },
  { 14564, 7, OPTION }, { 14571, 7, OPTION }, { 14578, 2, OPTION }, { 14580, 8, OPTION },
  { 14588, 9, OPTION }, { 14597, 6, OPTION }, { 14603, 3, OPTION }, { 14606, 3, OPTION },
  { 14609, 2, OPTION }, { 14611, 4, OPTION }, { 14615, 7, OPTION }, { 14622, 6, OPTION },
  { 14628, 3, OPTION }, { 14631, 9, OPTION }, { 14640, 4, OPTION }, { 14644, 6, OPTION },
  { 14650, 7, OPTION }, { 14657, 8, OPTION }, { 14665, 5, OPTION }, { 14670, 8, OPTION },
  { 14678, 7, OPTION }, { 14685, 5, OPTION }, { 14690, 9, OPTION }, { 14699, 10, OPTION },
  { 14709, 4, OPTION }, { 14713, 6, OPTION }, { 14719, 3, OPTION }, { 14722, 7, OPTION | PART },
  { 14729, 8, OPTION }, { 14737, 9, OPTION }, { 14746, 6, OPTION }, { 14752, 7, OPTION },
  { 14759, 7, OPTION }, { 14766, 5, OPTION }, { 14771, 5, OPTION }, { 14776, 7, OPTION },
  { 14783, 5, OPTION }, { 14788, 9, OPTION }, { 14797, 10, OPTION }, { 14807, 4, OPTION },
  { 14811, 5, OPTION }, { 14816, 8, OPTION }, { 14824, 7, OPTION }, { 14831, 4, OPTION },
  { 14835, 6, OPTION }, { 14841, 4, OPTION | PART }, { 14845, 5, OPTION }, { 14850, 4, OPTION },
  { 14854, 6, OPTION }, { 14860, 7, OPTION }, { 14867, 8, OPTION }, { 14875, 9, OPTION },
  { 14884, 10, OPTION }, { 14894, 5, OPTION }, { 14899, 4, OPTION }, { 14903, 7, OPTION },
  { 14910, 5, OPTION | PART }, { 14915, 7, OPTION }, { 14922, 6, OPTION }, { 14928, 2, OPTION },
  { 14930, 3, OPTION }, { 14933, 3, OPTION }, { 14936, 4, OPTION }, { 14940, 3, OPTION },
  { 14943, 3, OPTION }, { 14946, 4, OPTION }, { 14950, 4, OPTION }, { 14954, 4, OPTION },
  { 14958, 8, OPTION }, { 14966, 3, OPTION }, { 14969, 2, OPTION }, { 14971, 4, OPTION },
  { 14975, 5, OPTION }, { 14980, 4, OPTION }, { 14984, 5, OPTION }, { 14989, 9, OPTION },
  { 14998, 6, OPTION }, { 15004, 4, OPTION }, { 15008, 4, OPTION }, { 15012, 6, OPTION | LOOKALIKE },
  { 15018, 7, OPTION | LOOKALIKE }, { 15025, 4, OPTION | LOOKALIKE }, { 15029, 5, OPTION | LOOKALIKE }, { 15034, 5, OPTION | LOOKALIKE },
  { 15039, 5, OPTION | LOOKALIKE }, { 15044, 4, OPTION | LOOKALIKE }, { 15048, 5, OPTION | LOOKALIKE }, { 15053, 6, PART },
  { 15059, 5, PART }, { 15064, 8, PART }, { 15072, 3, PART }, { 15075, 11, PART },
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
  { T("katapassword"), T("\004\014"), T("password"), 10323986, 3, T("") },
  { T("palavrapasse"), T("\007\014"), T("password"), 5050402, 3, T("") },
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
      "| [\\w-]{0,3} (\?: \\.{3,} | \\xE2\\x80\\xA6 )\n"
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
      "(\?xi) (\?: [a-z]{2,12} [-_. ] )\? (\?: [a-z]{2,12} [-_. ] )\? (\?<! [a-z] ) (\?:[x*]{2,4}[-_ ]\?)\? your (\?! str[o0]ng )\n"
      "(\?: (\?: [-_. ]+ [a-z0-9]+ ){0,6}\? (\?: [-_. ]+ (\?: own | actual | real ) )\? [-_. ]* [a-z]*\? (\?: key | token\n"
      "  | passw(\?:or)\?d | passphrase | secret | credential )\n"
      "  # Weaker words must stand apart.\n"
      "  | (\?: [-_. ]+ [a-z0-9]+ ){0,6}\? [-_. ]+ (\?: pass | pwd | id | account | user | username | name | host\n"
      "    | hostname | string | value | jwt | pat | code | cert | certificate\n"
      "      | pem | endpoint | url | region | project | json | signature | sas | auth | bearer | org | domain | email\n"
      "        | database | db | server | tenant | workspace )\n"
      "  | [-_. ] [a-z]{2,3} \\z )\n"
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
  { 0xe280a2e280a2, 0xffffffffffff, 0, 0, 9 },
  { 0xe280a6, 0xffffff, 0, 0, 9 },
  { 0x7b7b2027, 0xffffffff, 0, 0, 3 },
  { 0xe280b9, 0xffffff, 0, 0, 12 },
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
  { 0x746f206265, 0xffffffffff, 18, 0, 25 },
  { 0x746f2d6265, 0xffffffffff, 18, 0, 25 },
  { 0x746f5f6265, 0xffffffffff, 18, 0, 25 },
  { 0x6170692f77656268, 0xffffffffffffffff, 118, 5, 131 },
  { 0xc2ab, 0xffff, 0, 0, 12 },
  { 0x786b65797369622d, 0xffffffffffffffff, 70, 0, 77 },
  { 0x6876622e, 0xffffffff, 69, 0, 58 },
  { 0x706e625f, 0xffffffff, 75, 0, 115 },
  { 0x696e666973696361, 0xffffffffffffffff, 0, 1, 17 },
  { 0x61636361, 0xffffffff, 33, 0, 36 },
  { 0x617a6361, 0xffffffff, 65, 0, 46 },
  { 0x2323, 0xffff, 25, 0, 30 },
  { 0x65746364, 0xffffffff, 2, 0, 17 },
  { 0x7265706c616365, 0xffffffffffffff, 17, 0, 25 },
  { 0x6d6f636b, 0xffffffff, 21, 0, 27 },
  { 0x66632d, 0xffffff, 70, 0, 72 },
  { 0x2f6574632f, 0xffffffffff, 10, 0, 17 },
  { 0x616b6370, 0xffffffff, 71, 0, 78 },
  { 0x616372, 0xffffff, 65, 0, 46 },
  { 0x6167652d73656372, 0xffffffffffffffff, 75, 8, 117 },
  { 0x726564616374, 0xffffffffffff, 25, 0, 31 },
  { 0x237b, 0xffff, 0, 0, 1 },
  { 0x77687365635f, 0xffffffffffff, 70, 0, 74 },
  { 0x676c635f, 0xffffffff, 71, 0, 85 },
  { 0x646274635f, 0xffffffffff, 75, 0, 99 },
  { 0x61636462, 0xffffffff, 65, 0, 46 },
  { 0x616464, 0xffffff, 17, 0, 25 },
  { 0x6269747761726465, 0xffffffffffffffff, 1, 1, 17 },
  { 0x70726f76696465, 0xffffffffffffff, 17, 0, 25 },
  { 0x2428, 0xffff, 0, 0, 13 },
  { 0x2428, 0xffff, 17, 0, 19 },
  { 0x746f646f, 0xffffffff, 18, 0, 26 },
  { 0x617a646f, 0xffffffff, 65, 0, 48 },
  { 0x646f, 0xffff, 71, 0, 79 },
  { 0x247b, 0xffff, 0, 0, 0 },
  { 0x247b, 0xffff, 0, 0, 1 },
  { 0x245b, 0xffff, 0, 0, 11 },
  { 0x666967645f, 0xffffffffff, 75, 0, 109 },
  { 0x7072697661746520, 0xffffffffffffffff, 56, 3, 43 },
  { 0x73746f726564, 0xffffffffffff, 18, 0, 25 },
  { 0x69676e6f726564, 0xffffffffffffff, 21, 0, 27 },
  { 0x72656d6f766564, 0xffffffffffffff, 25, 0, 31 },
  { 0x21726566, 0xffffffff, 10, 0, 18 },
  { 0x2b616568, 0xffffffff, 65, 0, 46 },
  { 0x746f6b656e, 0xffffffffff, 0, 0, 7 },
  { 0x746f6b656e, 0xffffffffff, 23, 0, 28 },
  { 0x68696464656e, 0xffffffffffff, 25, 0, 31 },
  { 0x636f6e666964656e, 0xffffffffffffffff, 26, 4, 31 },
  { 0x746f6b656e, 0xffffffffff, 102, 0, 126 },
  { 0x746f6b656e, 0xffffffffff, 104, 0, 127 },
  { 0x746f6b656e, 0xffffffffff, 111, 0, 130 },
  { 0x626561726572, 0xffffffffffff, 0, 0, 7 },
  { 0x646f70706c6572, 0xffffffffffffff, 0, 0, 17 },
  { 0x6368616d626572, 0xffffffffffffff, 2, 0, 17 },
  { 0x636970686572, 0xffffffffffff, 10, 0, 17 },
  { 0x656e746572, 0xffffffffff, 17, 0, 25 },
  { 0x66696c746572, 0xffffffffffff, 25, 0, 31 },
  { 0x626561726572, 0xffffffffffff, 111, 0, 129 },
  { 0x676f6573, 0xffffffff, 18, 0, 25 },
  { 0x736563726574, 0xffffffffffff, 0, 0, 17 },
  { 0x736563726574, 0xffffffffffff, 10, 0, 18 },
  { 0x736574, 0xffffff, 17, 0, 25 },
  { 0x736563726574, 0xffffffffffff, 18, 0, 25 },
  { 0x736563726574, 0xffffffffffff, 23, 0, 28 },
  { 0x736563726574, 0xffffffffffff, 30, 0, 31 },
  { 0x736563726574, 0xffffffffffff, 102, 0, 126 },
  { 0x736563726574, 0xffffffffffff, 104, 0, 127 },
  { 0x736563726574, 0xffffffffffff, 111, 0, 130 },
  { 0x6170696b6579, 0xffffffffffff, 0, 0, 7 },
  { 0x6170692d6b6579, 0xffffffffffffff, 0, 0, 7 },
  { 0x6579, 0xffff, 0, 0, 10 },
  { 0x6b6579, 0xffffff, 23, 0, 28 },
  { 0x6579, 0xffff, 65, 0, 53 },
  { 0x6f70735f6579, 0xffffffffffff, 71, 0, 89 },
  { 0x6b6579, 0xffffff, 102, 0, 126 },
  { 0x6b6579, 0xffffff, 104, 0, 127 },
  { 0x6b6579, 0xffffff, 111, 0, 130 },
  { 0x66696c653a, 0xffffffffff, 6, 0, 17 },
  { 0x257b, 0xffff, 0, 0, 1 },
  { 0x636f64653d, 0xffffffffff, 104, 0, 126 },
  { 0x707269766174655f, 0xffffffffffffffff, 53, 3, 42 },
  { 0x736b5f6c6976655f, 0xffffffffffffffff, 70, 0, 74 },
  { 0x726b5f6c6976655f, 0xffffffffffffffff, 70, 0, 74 },
  { 0x707363616c655f, 0xffffffffffffff, 71, 0, 91 },
  { 0x7265662b, 0xffffffff, 0, 0, 17 },
  { 0x2d6c662d, 0xffffffff, 70, 0, 67 },
  { 0x617a6675, 0xffffffff, 65, 0, 46 },
  { 0x73706563696679, 0xffffffffffffff, 17, 0, 25 },
  { 0x68665f, 0xffffff, 70, 0, 60 },
  { 0x6368616e6765, 0xffffffffffff, 17, 0, 25 },
  { 0x676c, 0xffff, 68, 0, 55 },
  { 0x73672e, 0xffffff, 0, 0, 10 },
  { 0x73672e, 0xffffff, 70, 0, 75 },
  { 0x73657474696e6773, 0xffffffffffffffff, 17, 0, 18 },
  { 0x6170695f6f72675f, 0xffffffffffffffff, 70, 0, 60 },
  { 0x6e70675f, 0xffffffff, 73, 0, 93 },
  { 0x2828, 0xffff, 0, 0, 12 },
  { 0x6563686f, 0xffffffff, 0, 0, 4 },
  { 0x736870, 0xffffff, 71, 0, 80 },
  { 0x616b6961, 0xffffffff, 0, 0, 10 },
  { 0x61736961, 0xffffffff, 0, 0, 10 },
  { 0x616b6961, 0xffffffff, 33, 0, 36 },
  { 0x61736961, 0xffffffff, 33, 0, 36 },
  { 0x61626961, 0xffffffff, 33, 0, 36 },
  { 0x6261736963, 0xffffffffff, 0, 0, 7 },
  { 0x6261736963, 0xffffffffff, 111, 0, 129 },
  { 0x696e76616c6964, 0xffffffffffffff, 21, 0, 27 },
  { 0x616b6964, 0xffffffff, 75, 0, 102 },
  { 0x636f6f6b6965, 0xffffffffffff, 111, 0, 130 },
  { 0x636f6e666967, 0xffffffffffff, 17, 0, 18 },
  { 0x736967, 0xffffff, 102, 0, 126 },
  { 0x6e696c, 0xffffff, 18, 0, 26 },
  { 0x6170696d, 0xffffffff, 65, 0, 46 },
  { 0x7861692d, 0xffffffff, 70, 0, 62 },
  { 0x6e766170692d, 0xffffffffffff, 70, 0, 65 },
  { 0x707970692d, 0xffffffffff, 70, 0, 78 },
  { 0x6e7269692d, 0xffffffffff, 71, 0, 86 },
  { 0x6b6579636861696e, 0xffffffffffffffff, 2, 0, 17 },
  { 0x65646974, 0xffffffff, 17, 0, 25 },
  { 0x6f6d6974, 0xffffffff, 25, 0, 31 },
  { 0x73616e6974, 0xffffffffff, 25, 0, 31 },
  { 0x73656e7369746976, 0xffffffffffffffff, 25, 1, 31 },
  { 0x66776f677a786976, 0xffffffffffffffff, 37, 4, 37 },
  { 0x66716f677a786976, 0xffffffffffffffff, 41, 4, 37 },
  { 0x617574686f72697a, 0xffffffffffffffff, 106, 5, 128 },
  { 0x6e6170695f, 0xffffffffff, 73, 0, 93 },
  { 0x2a2a2a, 0xffffff, 0, 0, 9 },
  { 0x2a2a, 0xffff, 25, 0, 30 },
  { 0x69716f6a62336a70, 0xffffffffffffffff, 33, 4, 37 },
  { 0x66616b65, 0xffffffff, 18, 0, 27 },
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
  { 0x6578616d706c65, 0xffffffffffffff, 18, 0, 27 },
  { 0x73616d706c65, 0xffffffffffff, 18, 0, 27 },
  { 0x66696c6c, 0xffffffff, 17, 0, 25 },
  { 0x70756c2d, 0xffffffff, 75, 0, 114 },
  { 0x6c6f63616c2e, 0xffffffffffff, 10, 0, 18 },
  { 0x7661756c74, 0xffffffffff, 0, 0, 17 },
  { 0x217661756c74, 0xffffffffffff, 10, 0, 18 },
  { 0x7661756c74, 0xffffffffff, 18, 0, 25 },
  { 0x63666c74, 0xffffffff, 65, 0, 52 },
  { 0x737570706c79, 0xffffffffffff, 17, 0, 25 },
  { 0x636f6e6669676d61, 0xffffffffffffffff, 6, 2, 17 },
  { 0x2b616d63, 0xffffffff, 65, 0, 46 },
  { 0x6669786d65, 0xffffffffff, 18, 0, 26 },
  { 0x736f6d65, 0xffffffff, 21, 0, 27 },
  { 0x7275627967656d73, 0xffffffffffffffff, 70, 1, 78 },
  { 0x6d79, 0xffff, 17, 0, 24 },
  { 0x64756d6d79, 0xffffffffff, 18, 0, 27 },
  { 0x736d3a, 0xffffff, 0, 0, 17 },
  { 0x6e706d5f, 0xffffffff, 70, 0, 78 },
  { 0x656e63, 0xffffff, 10, 0, 17 },
  { 0x6b657972696e67, 0xffffffffffffff, 2, 0, 17 },
  { 0x626c616e6b, 0xffffffffff, 18, 0, 26 },
  { 0x656e7669726f6e6d, 0xffffffffffffffff, 2, 4, 17 },
  { 0x2e2e2e, 0xffffff, 0, 0, 9 },
  { 0x2f72756e2f, 0xffffffffff, 10, 0, 17 },
  { 0x6e6f, 0xffff, 18, 0, 26 },
  { 0x6e75, 0xffff, 18, 0, 26 },
  { 0x656e76, 0xffffff, 10, 0, 18 },
  { 0x656e76, 0xffffff, 18, 0, 25 },
  { 0x61726e3a, 0xffffffff, 8, 0, 17 },
  { 0x6c696e5f, 0xffffffff, 71, 0, 83 },
  { 0x6e746e5f, 0xffffffff, 71, 0, 84 },
  { 0x6e2f61, 0xffffff, 18, 0, 26 },
  { 0x61636f67, 0xffffffff, 65, 0, 44 },
  { 0x65796a72696a6f69, 0xffffffffffffffff, 71, 0, 85 },
  { 0x706c616365686f6c, 0xffffffffffffffff, 18, 3, 27 },
  { 0x666f6f, 0xffffff, 21, 0, 27 },
  { 0x312f2f30, 0xffffffff, 53, 0, 40 },
  { 0x63656e736f72, 0xffffffffffff, 25, 0, 31 },
  { 0x61696f74, 0xffffffff, 65, 0, 46 },
  { 0x62656c6f77, 0xffffffffff, 18, 0, 25 },
  { 0x786f78, 0xffffff, 69, 0, 56 },
  { 0x67686f5f, 0xffffffff, 65, 0, 54 },
  { 0x74797065, 0xffffffff, 17, 0, 25 },
  { 0x64617069, 0xffffffff, 0, 0, 10 },
  { 0x64617069, 0xffffffff, 65, 0, 51 },
  { 0x6473617069, 0xffffffffff, 65, 0, 51 },
  { 0x786170702d, 0xffffffffff, 69, 0, 56 },
  { 0x6e7273702d, 0xffffffffff, 71, 0, 86 },
  { 0x76312e302d, 0xffffffffff, 75, 0, 107 },
  { 0x64702e, 0xffffff, 71, 0, 90 },
  { 0x3030, 0xffff, 25, 0, 30 },
  { 0x736f7073, 0xffffffff, 2, 0, 17 },
  { 0x6f703a, 0xffffff, 0, 0, 17 },
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
  { 0x70617373776f7264, 0xffffffffffffffff, 23, 0, 28 },
  { 0x68657265, 0xffffffff, 18, 0, 25 },
  { 0x73625f7365637265, 0xffffffffffffffff, 71, 2, 92 },
  { 0x637962657261726b, 0xffffffffffffffff, 2, 0, 17 },
  { 0x2b61726d, 0xffffffff, 65, 0, 46 },
  { 0x7661722e, 0xffffffff, 10, 0, 18 },
  { 0x6876722e, 0xffffffff, 69, 0, 58 },
  { 0x696e73657274, 0xffffffffffff, 17, 0, 25 },
  { 0x6768725f, 0xffffffff, 65, 0, 54 },
  { 0x6c7376325f, 0xffffffffff, 70, 0, 67 },
  { 0x64636b725f, 0xffffffffff, 71, 0, 78 },
  { 0x666d325f, 0xffffffff, 75, 0, 106 },
  { 0x2b617362, 0xffffffff, 65, 0, 46 },
  { 0x757365, 0xffffff, 17, 0, 25 },
  { 0x617a7365, 0xffffffff, 65, 0, 46 },
  { 0x646f7365, 0xffffffff, 65, 0, 51 },
  { 0x6d61736b, 0xffffffff, 25, 0, 31 },
  { 0x6162736b, 0xffffffff, 45, 0, 38 },
  { 0x736b, 0xffff, 70, 0, 76 },
  { 0x686f6f6b732e736c, 0xffffffffffffffff, 111, 7, 131 },
  { 0x6e726a732d, 0xffffffffff, 71, 0, 86 },
  { 0x61332d, 0xffffff, 71, 0, 89 },
  { 0x6876732e, 0xffffffff, 0, 0, 10 },
  { 0x696e707574732e, 0xffffffffffffff, 10, 0, 18 },
  { 0x706172616d732e, 0xffffffffffffff, 10, 0, 18 },
  { 0x6876732e, 0xffffffff, 69, 0, 58 },
  { 0x406d6963726f736f, 0xffffffffffffffff, 8, 2, 17 },
  { 0x616b65796c657373, 0xffffffffffffffff, 2, 0, 17 },
  { 0x6c61737470617373, 0xffffffffffffffff, 2, 0, 17 },
  { 0x70617373, 0xffffffff, 25, 0, 28 },
  { 0x7375707072657373, 0xffffffffffffffff, 30, 0, 31 },
  { 0x70617373, 0xffffffff, 102, 0, 126 },
  { 0x70617373, 0xffffffff, 104, 0, 127 },
  { 0x74657374, 0xffffffff, 21, 0, 27 },
  { 0x613374, 0xffffff, 33, 0, 36 },
  { 0x2b617374, 0xffffffff, 65, 0, 46 },
  { 0x6b6d733a, 0xffffffff, 0, 0, 17 },
  { 0x6277733a, 0xffffffff, 1, 0, 17 },
  { 0x6b38733a, 0xffffffff, 2, 0, 17 },
  { 0x6768735f, 0xffffffff, 65, 0, 54 },
  { 0x61766e735f, 0xffffffffff, 73, 0, 94 },
  { 0x7462, 0xffff, 18, 0, 26 },
  { 0x7061737465, 0xffffffffff, 17, 0, 25 },
  { 0x757064617465, 0xffffffffffff, 17, 0, 25 },
  { 0x656e637279707465, 0xffffffffffffffff, 30, 1, 31 },
  { 0x70726f7465637465, 0xffffffffffffffff, 31, 1, 31 },
  { 0x7072696e7466, 0xffffffffffff, 0, 0, 4 },
  { 0x61757468, 0xffffffff, 104, 0, 126 },
  { 0x61757468, 0xffffffff, 106, 0, 127 },
  { 0x63726564656e7469, 0xffffffffffffffff, 23, 2, 28 },
  { 0x63726564656e7469, 0xffffffffffffffff, 102, 2, 126 },
  { 0x63726564656e7469, 0xffffffffffffffff, 104, 2, 127 },
  { 0x736b2d616e742d, 0xffffffffffffff, 32, 0, 33 },
  { 0x7061742d, 0xffffffff, 75, 0, 111 },
  { 0x63667061742d, 0xffffffffffff, 75, 0, 113 },
  { 0x2f6d6e742f, 0xffffffffff, 10, 0, 17 },
  { 0x647430, 0xffffff, 71, 0, 88 },
  { 0x736e7472, 0xffffffff, 71, 0, 87 },
  { 0x70726f6a65637473, 0xffffffffffffffff, 8, 0, 17 },
  { 0x617461747433, 0xffffffffffff, 71, 0, 82 },
  { 0x617463747433, 0xffffffffffff, 71, 0, 82 },
  { 0x656d707479, 0xffffffffff, 18, 0, 26 },
  { 0x266c743b, 0xffffffff, 17, 0, 20 },
  { 0x63757272656e745f, 0xffffffffffffffff, 10, 7, 18 },
  { 0x736b5f746573745f, 0xffffffffffffffff, 70, 0, 74 },
  { 0x726b5f746573745f, 0xffffffffffffffff, 70, 0, 74 },
  { 0x7365637265745f, 0xffffffffffffff, 71, 0, 84 },
  { 0x6363697061745f, 0xffffffffffffff, 75, 0, 108 },
  { 0x21737562, 0xffffffff, 10, 0, 18 },
  { 0x7363727562, 0xffffffffff, 25, 0, 31 },
  { 0x636f6e73756c, 0xffffffffffff, 2, 0, 17 },
  { 0x68726b752d, 0xffffffffff, 75, 0, 104 },
  { 0x756e, 0xffff, 18, 0, 26 },
  { 0x6c6f6f6b7570, 0xffffffffffff, 17, 0, 18 },
  { 0x636f6e6a7572, 0xffffffffffff, 0, 0, 17 },
  { 0x796f7572, 0xffffffff, 17, 0, 23 },
  { 0x636f6e6669677572, 0xffffffffffffffff, 17, 1, 25 },
  { 0x626f677573, 0xffffffffff, 21, 0, 27 },
  { 0x6f62667573, 0xffffffffff, 25, 0, 31 },
  { 0x2d7573, 0xffffff, 70, 0, 77 },
  { 0x707574, 0xffffff, 17, 0, 25 },
  { 0x6768755f, 0xffffffff, 65, 0, 54 },
  { 0x657373755f, 0xffffffffff, 75, 0, 96 },
  { 0x646274755f, 0xffffffffff, 75, 0, 99 },
  { 0x706e755f, 0xffffffff, 75, 0, 115 },
  { 0x697272656c657661, 0xffffffffffffffff, 21, 2, 27 },
  { 0x61626f7665, 0xffffffffff, 18, 0, 25 },
  { 0x6171766e, 0xffffffff, 75, 0, 103 },
  { 0x736b2d6f722d7631, 0xffffffffffffffff, 32, 1, 34 },
  { 0x2e61746c61737631, 0xffffffffffffffff, 69, 1, 59 },
  { 0x6b763a, 0xffffff, 0, 0, 17 },
  { 0x656e763a, 0xffffffff, 2, 0, 17 },
  { 0x706173737764, 0xffffffffffff, 23, 0, 28 },
  { 0x707764, 0xffffff, 23, 0, 28 },
  { 0x707764, 0xffffff, 102, 0, 126 },
  { 0x707764, 0xffffff, 104, 0, 127 },
  { 0x6a7774, 0xffffff, 104, 0, 126 },
  { 0x66775f, 0xffffff, 65, 0, 50 },
  { 0x676f637370782d, 0xffffffffffffff, 53, 0, 41 },
  { 0x70706c782d, 0xffffffffff, 70, 0, 63 },
  { 0x7878787878, 0xffffffffff, 0, 0, 9 },
  { 0x7878, 0xffff, 25, 0, 30 },
  { 0x72385f, 0xffffff, 70, 0, 64 },
  { 0x74766c792d, 0xffffffffff, 70, 0, 69 },
  { 0x6b65792d, 0xffffffff, 70, 0, 77 },
  { 0x74736b65792d, 0xffffffffffff, 75, 0, 116 },
  { 0x796132392e, 0xffffffffff, 0, 0, 10 },
  { 0x796132392e, 0xffffffffff, 53, 0, 40 },
  { 0x6f7932, 0xffffff, 71, 0, 78 },
  { 0x6772313334383934, 0xffffffffffffffff, 68, 1, 55 },
  { 0x6a71716a3939, 0xffffffffffff, 65, 0, 44 },
  { 0x61697a61, 0xffffffff, 0, 0, 10 },
  { 0x61697a61, 0xffffffff, 53, 0, 39 },
  { 0x7b7b22, 0xffffff, 0, 0, 3 },
  { 0x7b25, 0xffff, 0, 0, 12 },
  { 0x5b25, 0xffff, 0, 0, 12 },
  { 0x7b7b27, 0xffffff, 0, 0, 3 },
  { 0x7b7b, 0xffff, 0, 0, 12 },
  { 0x5b5b, 0xffff, 0, 0, 12 },
  { 0x3c25, 0xffff, 0, 0, 12 },
  { 0x3c3c, 0xffff, 0, 0, 12 },
  { 0x3c3f, 0xffff, 0, 0, 12 },
  { 0x3d3d, 0xffff, 65, 0, 45 },
  { 0x6769746875625f70, 0xffffffffffffffff, 65, 3, 54 },
  { 0x6d64625f73615f73, 0xffffffffffffffff, 73, 2, 95 },
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
  0x64, 0, 0, 0,
  0x8000, 0, 0, 0,
  0xc000, 0, 0, 0,
  0x18000, 0, 0, 0,
  0x4000, 0, 0, 0,
  0x64, 0, 0, 0,
  0x400000, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0, 0, 0, 0,
  0x400, 0, 0, 0,
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
  0, 0, 0, 0,
  0x300000, 0, 0, 0,
  0, 0, 0, 0,
  0x200000, 0, 0, 0,
  0x4000, 0, 0, 0,
  0x4c000, 0x1d80000000000000, 0, 0,
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
  0x20000000, 0, 0, 0,
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
    NUMBERS(8192, 31, 1021, 1371, 0, 0, 0, 0, 1871, 1277, 1048, 880, 0, 0, 0, 2457, 0, 1701, 0, 0, 0,
  0, 0, 0, 0, 1043, 0, 0, 0, 1674, 2517, 0, 0, 24, 0, 12, 0, 2172, 0, 0, 358,
  0, 430, 0, 0, 0, 1350, 0, 0, 1243, 0, 0, 0, 0, 1503, 0, 0, 0, 0, 0, 0,
  0, 0, 1142, 1612, 0, 0, 939, 1288, 1486, 1835, 0, 0, 0, 0, 509, 593, 0, 0, 1956, 0,
  0, 513, 0, 0, 0, 0, 0, 0, 0, 2232, 0, 0, 0, 0, 0, 1869, 0, 0, 427, 123,
  446, 0, 0, 0, 0, 0, 0, 932, 0, 0, 1034, 1729, 2106, 1134, 0, 1449, 1428, 0, 0, 0,
  826, 0, 0, 0, 0, 1393, 901, 1894, 0, 253, 1611, 0, 0, 0, 0, 0, 0, 0, 276, 0,
  0, 1165, 0, 2121, 0, 0, 554, 1882, 0, 0, 828, 1965, 0, 0, 2402, 0, 0, 2359, 2366, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 902, 0, 1111, 1597, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 548, 0, 0, 0, 0, 0, 0, 0, 0, 0, 437, 0, 2473, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 959, 0, 770, 0, 0, 0, 0, 843, 2329, 720, 2108, 1300, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 890, 0, 0, 793, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 2183, 0, 0, 2240, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 2311, 0,
  1524, 1348, 1940, 0, 0, 0, 0, 0, 0, 0, 0, 1324, 0, 0, 0, 0, 0, 0, 0, 0,
  22, 485, 2140, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1184, 0, 200, 0, 0, 0, 0, 0,
  0, 0, 0, 2008, 917, 0, 0, 0, 379, 0, 0, 0, 0, 585, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 552, 1083, 1583, 0, 46, 1272, 0, 0, 635, 0, 565, 1627,
  2313, 2453, 0, 0, 1482, 0, 2056, 910, 1915, 0, 1833, 0, 0, 0, 0, 1825, 0, 0, 0, 1834,
  0, 0, 353, 1846, 0, 0, 0, 0, 991, 0, 1096, 0, 2048, 0, 0, 649, 1598, 0, 1498, 841,
  2089, 2137, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2069, 2362, 0, 0, 0, 138, 0,
  0, 415, 2433, 517, 0, 1604, 1842, 0, 0, 2364, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  595, 0, 0, 1477, 0, 0, 0, 877, 1353, 0, 0, 0, 1620, 0, 0, 0, 0, 0, 2221, 431,
  1438, 0, 0, 2475, 0, 473, 0, 0, 0, 1916, 133, 0, 0, 0, 0, 0, 0, 0, 0, 1084,
  212, 955, 2063, 329, 824, 1352, 1700, 1804, 1951, 2012, 0, 1697, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 2190, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 2297, 0, 0, 0, 0, 0, 380, 1020, 0, 1561, 1172, 1770, 0, 0, 0,
  2429, 0, 0, 0, 185, 1539, 1714, 0, 0, 0, 0, 1605, 354, 640, 1227, 1476, 0, 0, 364, 1732,
  830, 0, 0, 0, 0, 0, 0, 0, 0, 2368, 1203, 2398, 355, 2123, 0, 0, 0, 0, 0, 0,
  301, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  966, 0, 0, 0, 733, 2105, 0, 2370, 0, 1136, 0, 0, 0, 0, 0, 0, 467, 0, 0, 0,
  0, 0, 0, 0, 0, 313, 742, 2004, 0, 1355, 0, 0, 0, 0, 0, 0, 0, 241, 1459, 0,
  0, 0, 0, 0, 1791, 0, 516, 0, 0, 0, 0, 1256, 0, 0, 0, 0, 0, 0, 0, 1699,
  0, 0, 0, 2003, 2186, 0, 0, 2319, 775, 985, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2239,
  0, 0, 0, 0, 0, 130, 0, 0, 0, 0, 0, 0, 0, 1516, 832, 0, 0, 152, 407, 0,
  0, 0, 0, 177, 0, 0, 0, 1033, 2205, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1857, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2466, 0, 0, 0, 0, 0, 421,
  0, 0, 1362, 0, 0, 0, 0, 1380, 0, 0, 0, 1945, 0, 0, 0, 1063, 0, 0, 0, 49,
  0, 0, 0, 0, 0, 0, 0, 0, 1690, 0, 0, 1793, 0, 0, 0, 0, 0, 0, 2010, 2161,
  0, 0, 0, 0, 0, 0, 1695, 0, 0, 0, 0, 767, 977, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 1873, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 281, 0, 0, 0, 0,
  0, 48, 2417, 0, 0, 0, 1364, 0, 0, 0, 0, 0, 168, 0, 0, 0, 0, 0, 999, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 855, 0, 0, 0, 0, 0, 0, 0,
  1379, 0, 0, 0, 1704, 0, 0, 1609, 0, 2397, 0, 0, 0, 0, 0, 1607, 0, 0, 0, 0,
  0, 0, 0, 286, 2357, 0, 0, 0, 404, 0, 0, 79, 0, 0, 0, 0, 0, 1004, 115, 406,
  753, 110, 563, 1313, 1939, 2047, 2116, 0, 0, 0, 0, 0, 2331, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 1271, 2506, 0, 0, 0, 0, 0, 0, 927, 433, 1721, 1799,
  2237, 1242, 2499, 216, 477, 0, 2215, 137, 1924, 0, 0, 0, 55, 0, 2171, 0, 2337, 459, 1639, 0,
  0, 0, 2520, 0, 0, 0, 968, 0, 0, 0, 0, 0, 456, 2194, 0, 0, 1997, 0, 0, 0,
  0, 0, 2344, 0, 1493, 0, 0, 0, 0, 141, 1173, 2290, 978, 0, 0, 0, 357, 0, 0, 0,
  0, 0, 0, 0, 1538, 0, 0, 0, 0, 0, 0, 1575, 0, 2515, 1812, 339, 0, 0, 0, 1174,
  0, 2341, 0, 0, 1686, 122, 928, 1752, 0, 0, 0, 0, 2068, 0, 0, 0, 0, 863, 0, 0,
  0, 272, 0, 278, 929, 1504, 0, 0, 0, 0, 0, 1967, 0, 62, 0, 2201, 1862, 0, 0, 1512,
  319, 1736, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 875, 0, 0, 335, 0, 0, 0, 0,
  0, 0, 757, 1418, 1614, 2040, 0, 0, 2285, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 2513, 0, 0, 0, 0, 0, 0, 0, 0, 1556, 2130, 1553, 0,
  0, 0, 2091, 0, 0, 0, 0, 2110, 420, 782, 2147, 0, 0, 2445, 27, 0, 1375, 0, 0, 0,
  479, 1122, 0, 0, 0, 0, 0, 0, 0, 0, 1811, 1979, 0, 2494, 0, 0, 0, 0, 0, 0,
  747, 783, 0, 1303, 1774, 0, 0, 0, 0, 1994, 2055, 0, 1826, 0, 2485, 0, 2263, 1435, 0, 0,
  0, 0, 0, 0, 0, 39, 1177, 0, 32, 505, 2300, 0, 93, 493, 0, 0, 0, 0, 2412, 0,
  157, 1636, 0, 1182, 0, 2127, 0, 1360, 1645, 1032, 1192, 1334, 0, 0, 0, 139, 0, 0, 0, 1128,
  0, 956, 1338, 0, 0, 0, 0, 0, 2434, 0, 0, 0, 0, 0, 0, 1783, 0, 0, 0, 0,
  0, 0, 239, 0, 0, 0, 0, 0, 148, 0, 0, 0, 0, 1443, 262, 2454, 0, 0, 72, 1030,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1247, 0, 0, 0, 2474,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1059, 0, 814, 2133, 0, 0, 0, 1041, 0,
  0, 0, 0, 857, 472, 2316, 2101, 0, 1999, 0, 0, 0, 0, 0, 0, 0, 992, 1098, 44, 1925,
  2415, 0, 867, 0, 0, 581, 712, 1652, 958, 0, 0, 0, 0, 0, 0, 0, 0, 1545, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 124, 227, 1121, 2315, 0, 0, 0, 735, 0, 0,
  919, 0, 0, 0, 0, 0, 183, 1892, 0, 1389, 0, 0, 967, 1381, 909, 0, 0, 455, 0, 0,
  653, 1401, 1832, 521, 538, 2142, 0, 0, 8, 0, 1015, 0, 0, 812, 566, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 67, 0, 0, 0, 0, 514, 0, 0,
  0, 1222, 0, 937, 0, 0, 0, 894, 0, 0, 312, 1175, 1426, 0, 2318, 0, 0, 0, 0, 0,
  0, 0, 0, 331, 0, 0, 0, 0, 0, 59, 377, 682, 0, 0, 1309, 154, 1969, 0, 0, 484,
  0, 2481, 0, 0, 0, 328, 0, 500, 0, 0, 0, 0, 1831, 1542, 0, 0, 476, 0, 226, 668,
  2409, 0, 327, 0, 0, 0, 0, 0, 0, 0, 15, 161, 1157, 1958, 204, 0, 0, 0, 0, 0,
  2289, 0, 0, 0, 1942, 0, 2381, 0, 0, 0, 0, 314, 1523, 1560, 0, 982, 0, 0, 0, 0,
  0, 2440, 0, 0, 0, 2007, 1054, 1145, 0, 0, 0, 0, 0, 0, 0, 0, 2399, 1205, 0, 0,
  0, 0, 0, 773, 0, 0, 0, 0, 0, 0, 0, 0, 1351, 0, 1511, 622, 1797, 2468, 913, 0,
  0, 0, 0, 0, 0, 0, 2293, 589, 6, 2421, 0, 0, 117, 1879, 1896, 1345, 1651, 1936, 0, 0,
  0, 0, 2206, 0, 671, 0, 461, 0, 0, 0, 0, 0, 0, 0, 0, 567, 0, 0, 0, 0,
  0, 1532, 0, 0, 51, 196, 0, 434, 0, 1365, 2420, 0, 0, 1723, 1327, 1802, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 527, 0, 0, 0, 0, 0, 2322, 0, 0, 0, 1234, 0, 482, 71, 2306,
  0, 0, 2223, 0, 360, 0, 254, 290, 0, 0, 0, 0, 2410, 0, 0, 0, 768, 532, 1423, 0,
  0, 0, 950, 0, 0, 146, 0, 0, 0, 1451, 0, 1209, 2131, 0, 543, 0, 0, 0, 340, 2195,
  1323, 0, 0, 0, 0, 0, 0, 975, 2035, 0, 0, 2375, 0, 0, 0, 0, 936, 0, 0, 1249,
  0, 0, 0, 1624, 1252, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 2023, 0, 1068, 2371,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1101, 807, 0, 0, 0,
  0, 0, 2079, 0, 1663, 0, 0, 0, 0, 0, 470, 0, 0, 2436, 831, 1655, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 1286, 0, 0, 0, 302, 2082, 0, 0, 0, 0, 76, 0, 0,
  0, 2416, 0, 0, 799, 0, 0, 1795, 0, 0, 0, 0, 0, 2476, 0, 0, 0, 0, 0, 1404,
  28, 1316, 2272, 0, 14, 213, 1559, 2388, 0, 0, 0, 806, 1765, 0, 906, 0, 0, 683, 0, 0,
  0, 0, 0, 0, 0, 0, 1820, 1390, 483, 0, 0, 0, 0, 2233, 320, 0, 0, 199, 0, 0,
  1718, 1431, 0, 0, 0, 1219, 0, 0, 2273, 0, 0, 1789, 1251, 0, 0, 2452, 0, 1356, 0, 533,
  0, 0, 0, 0, 0, 0, 0, 341, 0, 0, 0, 0, 0, 0, 0, 940, 0, 0, 0, 2428,
  0, 0, 0, 2119, 0, 0, 2154, 0, 0, 41, 0, 1807, 0, 0, 0, 0, 0, 818, 235, 2348,
  0, 0, 0, 0, 0, 1156, 1417, 2286, 0, 2203, 0, 0, 2018, 0, 0, 0, 0, 0, 0, 175,
  0, 0, 0, 518, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2472, 0, 0,
  0, 0, 0, 0, 700, 1213, 0, 0, 2065, 0, 0, 1164, 0, 0, 1798, 0, 0, 0, 0, 0,
  1672, 2102, 0, 0, 0, 0, 0, 0, 0, 289, 1738, 0, 0, 0, 0, 0, 121, 1529, 0, 0,
  0, 0, 889, 881, 0, 0, 0, 0, 2235, 64, 0, 0, 80, 1293, 676, 0, 1336, 0, 0, 0,
  0, 2094, 0, 0, 1115, 1959, 1220, 0, 0, 2414, 0, 2275, 0, 1930, 1963, 2109, 0, 1457, 2294, 400,
  0, 0, 1917, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1407, 1422, 0, 0, 0, 0, 0, 1638,
  0, 2459, 0, 0, 0, 266, 1743, 264, 0, 1011, 0, 0, 0, 0, 0, 0, 0, 2346, 0, 85,
  1667, 1698, 0, 0, 0, 0, 0, 0, 0, 1325, 0, 0, 87, 0, 0, 256, 800, 1078, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 211, 2005, 0, 0, 316, 0, 0, 0, 0, 386,
  0, 0, 0, 2184, 0, 0, 2249, 0, 0, 0, 1888, 0, 0, 0, 0, 1189, 2028, 2080, 0, 0,
  0, 0, 2292, 0, 0, 1483, 0, 0, 376, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 870, 0, 0, 0, 0, 0, 0, 2377, 0, 0, 104, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 963, 0, 0, 0, 0, 0, 0, 1705, 0, 1536, 0, 0, 1141, 52, 1110, 0, 0,
  0, 74, 0, 1702, 2146, 0, 850, 0, 35, 2134, 762, 2188, 0, 0, 0, 685, 0, 0, 0, 1080,
  0, 0, 0, 1310, 0, 515, 0, 0, 0, 0, 1546, 0, 0, 0, 0, 0, 186, 0, 0, 0,
  0, 1740, 2256, 0, 0, 748, 0, 911, 0, 2033, 0, 1432, 425, 0, 796, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 348, 0, 0, 0, 258, 0, 1985, 0, 323,
  1537, 0, 0, 1635, 0, 250, 0, 2034, 134, 882, 1126, 1948, 0, 0, 2015, 0, 365, 1159, 0, 816,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 670, 0, 69, 0, 0, 0, 0, 2107, 815,
  698, 0, 1508, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1082, 0, 0, 0, 0, 1170, 1302, 0, 0, 0, 0, 0, 2060, 1687, 0, 162, 920, 0, 0, 545,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1971, 1497, 0, 497, 2489, 0, 0, 184,
  945, 1018, 1535, 2136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 740, 0, 0, 0, 0, 0,
  0, 0, 1880, 0, 1010, 0, 1843, 0, 0, 0, 129, 0, 1505, 2372, 0, 0, 568, 0, 0, 453,
  0, 0, 0, 597, 0, 0, 0, 107, 1383, 2503, 0, 0, 1326, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 1357, 2519, 1198, 2401, 1150, 0, 0, 769, 2470, 2321, 0, 0, 675, 0, 0, 0, 0, 0,
  0, 2395, 0, 0, 0, 0, 1079, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1744,
  0, 0, 95, 0, 0, 0, 0, 0, 0, 1086, 0, 352, 0, 1131, 0, 1384, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 1200, 0, 2066, 0, 428, 1269, 0, 817, 0, 0, 2025, 0, 0, 0, 1870,
  120, 0, 0, 474, 435, 0, 0, 0, 1502, 1685, 0, 0, 2516, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1330, 334, 2202, 0, 0, 445, 0, 0, 0, 0,
  132, 2385, 0, 0, 0, 0, 0, 0, 0, 0, 0, 838, 0, 0, 0, 2128, 0, 97, 0, 0,
  1623, 0, 0, 0, 507, 0, 0, 0, 0, 151, 144, 1989, 0, 0, 798, 0, 0, 159, 0, 0,
  0, 0, 1661, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 822, 1215, 1500, 1071, 1727, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 876, 0, 0, 0, 237, 0, 0, 174, 0, 0, 1906, 114,
  0, 2002, 0, 0, 980, 2334, 0, 1099, 0, 0, 0, 1990, 0, 1044, 0, 0, 0, 190, 584, 0,
  719, 0, 965, 0, 0, 834, 0, 1223, 0, 1748, 0, 0, 155, 0, 0, 0, 0, 0, 0, 0,
  0, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2208, 143, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 2209, 0, 0, 0, 0, 2276, 0, 0, 508, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 1088, 0, 0, 1421, 1641, 0, 523, 0, 0, 0, 0, 0, 0, 1007,
  2031, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 987, 1395, 0, 0, 0, 0, 0,
  2483, 0, 60, 283, 0, 632, 0, 0, 0, 0, 0, 0, 0, 0, 1029, 489, 1240, 2196, 0, 988,
  0, 0, 0, 0, 1642, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 971, 0,
  0, 617, 215, 0, 1632, 2009, 0, 0, 0, 0, 0, 1013, 0, 0, 1094, 0, 0, 1475, 0, 0,
  195, 0, 0, 0, 0, 0, 1600, 0, 2165, 0, 2279, 1118, 0, 0, 1433, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 1886, 0, 0, 0, 1648, 1911, 0, 1688, 0, 98, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 270, 0, 0, 0, 0, 0, 0, 0, 0, 0, 878, 1217, 0, 0,
  0, 0, 0, 0, 2442, 0, 293, 0, 2302, 1116, 0, 0, 0, 1633, 0, 2017, 0, 0, 0, 0,
  1640, 2022, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 222, 0, 0, 0, 0, 0, 0, 756,
  853, 326, 0, 0, 0, 0, 0, 0, 0, 362, 555, 0, 0, 0, 0, 0, 1444, 0, 0, 588,
  1093, 0, 2252, 0, 0, 0, 0, 0, 1552, 0, 0, 0, 1374, 1070, 0, 0, 2462, 2336, 219, 0,
  0, 0, 0, 0, 0, 0, 0, 750, 1412, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2148, 131,
  0, 0, 0, 410, 1593, 0, 2213, 0, 0, 0, 0, 0, 102, 0, 0, 0, 1151, 1509, 0, 0,
  0, 0, 528, 0, 0, 0, 303, 0, 0, 0, 167, 0, 0, 0, 0, 2151, 1854, 0, 0, 0,
  0, 0, 0, 0, 765, 207, 0, 0, 0, 954, 317, 1424, 173, 1741, 0, 0, 0, 359, 2347, 0,
  1984, 0, 0, 0, 1739, 0, 0, 0, 0, 0, 361, 1480, 0, 0, 0, 0, 0, 0, 1179, 0,
  0, 0, 0, 620, 0, 0, 0, 803, 0, 0, 0, 0, 2224, 0, 0, 0, 0, 0, 745, 1347,
  1923, 0, 337, 0, 0, 0, 436, 463, 886, 1298, 2330, 0, 561, 1006, 1735, 941, 0, 0, 0, 464,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 788, 0, 0, 0, 0, 0, 0, 1494, 1570, 1851, 0,
  0, 647, 1108, 2090, 2270, 1839, 0, 0, 0, 0, 1273, 0, 2508, 0, 0, 743, 1262, 2078, 0, 217,
  856, 0, 1763, 0, 0, 0, 0, 0, 0, 372, 0, 0, 0, 0, 0, 1836, 0, 0, 0, 0,
  0, 0, 0, 1414, 0, 0, 0, 0, 1461, 0, 1679, 0, 0, 0, 0, 0, 846, 1818, 0, 2189,
  1466, 0, 2339, 2430, 96, 1557, 2253, 0, 1591, 0, 0, 1089, 0, 0, 0, 736, 259, 0, 0, 0,
  0, 0, 0, 0, 0, 1782, 275, 1970, 0, 0, 0, 0, 0, 322, 189, 1058, 2391, 2280, 2400, 0,
  1268, 0, 0, 0, 0, 42, 898, 0, 688, 0, 0, 382, 1264, 0, 0, 0, 0, 0, 1668, 0,
  0, 1775, 1788, 0, 0, 2423, 0, 0, 0, 0, 0, 2182, 0, 1178, 2288, 0, 0, 0, 0, 2071,
  2073, 0, 1755, 0, 0, 0, 90, 755, 0, 0, 0, 0, 0, 1534, 1983, 1289, 0, 0, 2044, 2193,
  1890, 274, 0, 1977, 504, 895, 1852, 468, 786, 827, 2308, 711, 544, 1187, 1865, 634, 2426, 1745, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 825, 0, 0, 1533, 0, 1025, 1081, 1337,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 228, 1392, 0, 0, 0, 0, 0, 0,
  930, 0, 0, 0, 0, 0, 0, 158, 2247, 1790, 0, 0, 0, 1630, 448, 0, 730, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 2167, 486, 984, 0, 1056, 1864, 0, 0, 308, 1731, 1830,
  0, 0, 1606, 2296, 0, 0, 0, 1573, 0, 729, 0, 0, 644, 0, 0, 0, 0, 0, 50, 0,
  0, 865, 0, 0, 0, 1009, 0, 1845, 0, 0, 0, 0, 638, 0, 0, 0, 0, 0, 1987, 0,
  0, 1547, 0, 0, 1040, 0, 0, 1844, 2057, 2284, 0, 1181, 0, 0, 0, 0, 0, 371, 0, 0,
  0, 0, 0, 0, 2212, 0, 2467, 873, 0, 2335, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 2492, 1319, 1592, 0, 0, 0, 0, 0, 0, 0, 378, 789, 0, 0, 0, 140, 0, 0, 356,
  1726, 0, 0, 1267, 2020, 629, 732, 2187, 2352, 2216, 2087, 422, 0, 2097, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 2505, 1270, 0, 225, 0, 0, 0, 2303, 0, 0, 651, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 411, 0, 0, 0, 0, 0, 0, 0, 0, 540,
  1382, 0, 1180, 1751, 0, 0, 269, 280, 1772, 0, 1496, 0, 0, 0, 0, 0, 0, 550, 0, 0,
  0, 0, 0, 0, 0, 0, 600, 0, 0, 2141, 369, 413, 844, 864, 912, 1589, 0, 2118, 1950, 0,
  0, 1768, 512, 1696, 2310, 0, 0, 0, 0, 0, 669, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 197, 1361, 0, 0, 0, 0, 0, 0, 0, 679, 0, 0, 0, 502, 0, 0, 89,
  0, 0, 0, 0, 156, 2342, 0, 2396, 0, 0, 0, 0, 1507, 0, 0, 759, 0, 0, 2036, 232,
  734, 0, 0, 541, 1749, 0, 0, 916, 0, 0, 0, 1166, 0, 0, 491, 0, 0, 0, 0, 0,
  0, 0, 0, 820, 0, 0, 2326, 0, 854, 0, 0, 0, 0, 1541, 2081, 0, 0, 0, 0, 0,
  0, 0, 0, 1479, 439, 0, 0, 0, 0, 480, 624, 0, 0, 0, 1069, 1659, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2254, 2374, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 2328, 716, 924, 2257, 0, 0, 0, 0, 0, 1492, 0, 0, 0, 0, 2497, 961, 2350, 626, 0,
  68, 0, 0, 0, 0, 560, 1562, 891, 1968, 2455, 0, 0, 2394, 0, 0, 0, 1543, 0, 0, 0,
  0, 1518, 1468, 0, 2439, 0, 0, 0, 0, 0, 0, 2358, 689, 914, 0, 0, 0, 0, 628, 0,
  0, 0, 1258, 1478, 681, 713, 0, 0, 1981, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1186,
  1112, 0, 0, 405, 1292, 0, 0, 0, 0, 0, 0, 0, 0, 692, 0, 787, 0, 0, 0, 0,
  0, 0, 0, 333, 1747, 0, 2282, 0, 0, 0, 925, 0, 741, 0, 0, 0, 0, 0, 836, 1373,
  0, 0, 0, 0, 309, 0, 0, 0, 108, 0, 0, 0, 0, 0, 0, 0, 393, 0, 0, 0,
  0, 0, 0, 1163, 1331, 2132, 2158, 61, 970, 0, 187, 0, 1359, 0, 1067, 0, 0, 1113, 0, 1188,
  781, 1961, 0, 0, 0, 0, 0, 0, 0, 0, 0, 907, 0, 0, 0, 0, 57, 0, 2138, 0,
  0, 0, 0, 0, 677, 0, 13, 0, 2164, 0, 1756, 0, 0, 0, 539, 0, 0, 0, 0, 849,
  2349, 1618, 1876, 2427, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 592, 1305, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1051, 0, 0, 0, 0, 537, 2077, 0, 1898, 1397,
  0, 0, 0, 0, 646, 0, 0, 0, 0, 0, 0, 0, 0, 2019, 0, 2432, 1691, 0, 0, 1665,
  752, 2264, 0, 0, 2072, 0, 0, 0, 1954, 0, 0, 2493, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 995, 0, 0, 299, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1278, 0,
  0, 760, 0, 0, 0, 1619, 0, 1874, 145, 2260, 0, 0, 1087, 0, 1367, 0, 0, 0, 0, 164,
  0, 0, 0, 18, 1137, 0, 0, 0, 111, 2053, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 135, 0, 0, 0, 0, 0, 0, 0, 0, 511, 0, 0, 893, 0, 0, 1594, 0, 0, 0,
  0, 0, 0, 0, 0, 1643, 1737, 0, 0, 0, 0, 0, 0, 0, 0, 0, 851, 0, 0, 0,
  1912, 1495, 0, 0, 0, 0, 0, 0, 777, 1349, 2480, 0, 0, 0, 2061, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 2488, 0, 1123, 0, 1767, 0, 0, 0, 466, 0, 0, 0, 0, 0, 0, 1415,
  0, 0, 1914, 0, 0, 0, 0, 2099, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1342, 37,
  1577, 0, 0, 0, 1777, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 704, 2333, 181, 1441, 2384, 0, 0, 0, 0, 1329, 0, 1474, 0, 0, 0, 969, 0,
  0, 0, 0, 0, 1785, 2408, 0, 724, 0, 171, 218, 1311, 0, 0, 0, 0, 1340, 0, 1287, 261,
  0, 0, 660, 0, 960, 43, 2320, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1124, 1239, 0,
  0, 0, 0, 2043, 0, 766, 556, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 801, 0, 535,
  279, 731, 1064, 0, 1670, 0, 0, 0, 0, 664, 2261, 0, 366, 88, 1634, 0, 0, 2117, 0, 0,
  0, 0, 718, 0, 0, 0, 2413, 0, 1750, 1784, 1105, 0, 0, 2451, 92, 0, 0, 0, 0, 2496,
  0, 0, 1582, 0, 1285, 0, 0, 0, 1927, 2465, 0, 1565, 0, 0, 0, 0, 0, 0, 0, 2014,
  0, 833, 885, 0, 2174, 0, 614, 247, 2422, 1587, 0, 0, 0, 1214, 0, 0, 0, 1563, 0, 1938,
  1887, 993, 0, 0, 0, 1117, 2210, 350, 0, 0, 678, 0, 0, 367, 642, 0, 1398, 0, 0, 0,
  0, 0, 0, 0, 1796, 0, 0, 2469, 0, 1521, 0, 0, 0, 499, 0, 0, 2115, 0, 0, 0,
  0, 1725, 0, 944, 1786, 1957, 0, 0, 2177, 0, 0, 0, 0, 0, 905, 0, 1028, 2173, 0, 1315,
  0, 1949, 0, 0, 0, 0, 0, 1403, 0, 1706, 0, 0, 0, 0, 1905, 0, 1462, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2250, 0, 0, 0, 2096, 0, 0, 0, 0,
  1716, 2299, 0, 381, 1847, 0, 0, 0, 0, 0, 0, 526, 1528, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 1481, 763, 0, 0, 0, 0, 0, 34, 1053, 1722, 0, 1574, 1035,
  583, 0, 0, 188, 0, 2363, 0, 0, 0, 0, 73, 0, 0, 0, 56, 1883, 0, 0, 0, 0,
  0, 2314, 0, 1955, 2382, 0, 0, 0, 0, 0, 1683, 0, 0, 0, 0, 1571, 680, 0, 229, 373,
  315, 2085, 412, 1001, 2176, 2479, 2514, 0, 0, 725, 1130, 0, 0, 0, 1046, 804, 2281, 0, 0, 0,
  0, 1055, 934, 1263, 809, 1487, 1952, 0, 0, 0, 0, 0, 0, 0, 529, 0, 0, 0, 0, 0,
  652, 0, 2045, 2084, 0, 0, 0, 0, 0, 0, 0, 0, 1944, 0, 0, 1578, 1794, 0, 0, 0,
  1490, 0, 0, 1196, 0, 829, 0, 0, 0, 0, 0, 0, 871, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 78, 0, 2157, 0, 292, 1902, 1822, 0, 0, 0, 0, 451,
  1889, 0, 0, 0, 1881, 0, 0, 0, 1540, 0, 54, 2461, 0, 0, 0, 0, 1576, 0, 0, 0,
  384, 1671, 0, 0, 0, 0, 338, 1964, 0, 0, 498, 0, 997, 0, 0, 0, 0, 223, 423, 0,
  0, 0, 0, 0, 0, 0, 0, 2113, 1491, 0, 1012, 0, 792, 0, 306, 2491, 0, 811, 1133, 1369,
  0, 0, 0, 0, 0, 0, 0, 1485, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 399,
  2387, 0, 0, 0, 872, 336, 0, 0, 0, 0, 1855, 0, 0, 0, 0, 0, 2504, 0, 0, 0,
  0, 2262, 0, 0, 1584, 2471, 2160, 0, 694, 0, 0, 1792, 0, 0, 0, 0, 2243, 2143, 0, 0,
  1129, 0, 38, 0, 0, 0, 0, 0, 0, 0, 1343, 0, 1144, 2305, 0, 0, 0, 1265, 0, 0,
  0, 0, 0, 0, 0, 0, 224, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 2403,
  0, 0, 0, 0, 0, 0, 0, 1662, 0, 1544, 0, 0, 0, 0, 0, 0, 0, 525, 962, 1176,
  0, 0, 0, 0, 0, 0, 0, 0, 1934, 0, 0, 0, 0, 2343, 0, 0, 2058, 0, 1919, 0,
  510, 0, 0, 674, 0, 0, 1996, 0, 0, 946, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1140,
  343, 0, 2086, 0, 2229, 1291, 1867, 2365, 0, 0, 0, 0, 0, 0, 0, 2098, 0, 0, 0, 0,
  447, 0, 1941, 4, 0, 0, 0, 0, 558, 0, 0, 656, 2447, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 1501, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1065, 0, 0, 0, 0, 1284, 0, 0,
  0, 0, 0, 0, 0, 2406, 0, 0, 0, 1366, 0, 0, 0, 0, 0, 1814, 2153, 0, 0, 0,
  0, 1307, 245, 1301, 325, 0, 0, 0, 0, 0, 444, 1047, 0, 0, 0, 0, 0, 0, 0, 126,
  0, 2500, 0, 0, 0, 0, 1884, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 1085, 0, 0,
  0, 0, 0, 0, 2266, 0, 636, 75, 1439, 2244, 1877, 0, 0, 0, 1515, 0, 0, 0, 1456, 251,
  1458, 0, 795, 1199, 1049, 2383, 1669, 1673, 2222, 0, 0, 1859, 1320, 2114, 0, 1237, 0, 0, 0, 0,
  0, 0, 0, 0, 1581, 0, 2463, 0, 0, 0, 1318, 0, 0, 0, 0, 0, 1813, 2509, 0, 0,
  0, 0, 931, 0, 0, 1527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 780, 0, 666, 0, 2477,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 1238, 0, 0, 0, 0, 1328, 0, 408, 1212, 0, 2340, 0,
  163, 0, 0, 0, 0, 0, 0, 579, 0, 257, 1216, 1621, 1408, 0, 0, 0, 0, 0, 0, 0,
  922, 0, 0, 0, 0, 0, 0, 0, 1039, 0, 0, 0, 0, 0, 0, 606, 0, 0, 285, 0,
  1484, 994, 2226, 0, 0, 0, 520, 842, 0, 1148, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1306,
  2369, 0, 0, 1304, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 2155, 0, 0, 921, 926, 1465, 1125, 1585, 1848, 623, 0, 0, 0, 549, 0, 1903, 2501, 21,
  0, 2169, 2277, 0, 1837, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 998, 0, 1828, 2125, 0,
  0, 0, 0, 0, 0, 0, 0, 1072, 86, 604, 2518, 0, 852, 0, 0, 0, 0, 0, 0, 0,
  0, 1615, 0, 0, 976, 255, 0, 0, 0, 0, 706, 2049, 2104, 0, 0, 0, 0, 0, 0, 1801,
  0, 0, 0, 0, 0, 0, 0, 0, 1823, 0, 0, 0, 0, 0, 2179, 0, 0, 0, 1452, 0,
  2354, 0, 0, 0, 1821, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2191, 2307, 0, 1229, 1153, 0,
  0, 0, 0, 0, 1680, 0, 0, 0, 0, 0, 0, 0, 0, 2234, 0, 0, 1281, 0, 0, 0,
  0, 0, 553, 0, 1572, 370, 1644, 0, 981, 0, 0, 0, 0, 0, 0, 442, 0, 0, 618, 0,
  0, 1190, 0, 0, 0, 0, 0, 1766, 0, 0, 0, 0, 0, 1391, 0, 267, 0, 0, 0, 0,
  0, 0, 530, 0, 667, 0, 0, 0, 265, 0, 0, 0, 0, 0, 0, 1776, 0, 0, 0, 83,
  1608, 2166, 0, 0, 0, 837, 1077, 0, 457, 0, 0, 0, 506, 0, 658, 0, 0, 0, 0, 0,
  297, 0, 0, 0, 654, 0, 861, 821, 1158, 1803, 1446, 1829, 1580, 0, 0, 0, 0, 650, 2259, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 1733, 1358, 30, 0, 0, 0, 0, 0, 0, 1558, 1824, 0,
  0, 1850, 0, 0, 0, 0, 0, 0, 0, 0, 580, 0, 0, 1724, 0, 0, 0, 2074, 0, 2046,
  0, 0, 1394, 2120, 1185, 0, 0, 0, 0, 0, 0, 1928, 2052, 0, 0, 596, 0, 0, 0, 2163,
  106, 7, 0, 2093, 869, 1947, 0, 2037, 717, 1569, 1339, 0, 1008, 0, 0, 234, 0, 2267, 0, 0,
  0, 0, 0, 47, 847, 3, 1016, 1728, 1962, 938, 1317, 2103, 2327, 0, 0, 0, 0, 0, 0, 1525,
  0, 2304, 0, 0, 0, 0, 0, 0, 2170, 2295, 0, 0, 0, 0, 1282, 1102, 450, 273, 1388, 208,
  723, 1274, 1399, 2095, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 387,
  25, 172, 385, 0, 0, 0, 1207, 1275, 0, 0, 0, 2050, 2180, 0, 0, 0, 2495, 0, 0, 0,
  1596, 2021, 0, 91, 1416, 0, 0, 0, 0, 0, 0, 0, 900, 0, 0, 0, 0, 0, 0, 1073,
  0, 0, 0, 591, 1622, 2478, 2246, 0, 0, 2298, 1913, 0, 0, 0, 0, 0, 601, 0, 0, 0,
  1753, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1972, 0, 0, 0, 0, 0, 0, 0,
  0, 1232, 0, 246, 1976, 2446, 0, 0, 390, 77, 2291, 0, 0, 0, 0, 0, 0, 1730, 0, 0,
  0, 1693, 0, 1617, 346, 1436, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1147, 0, 0, 0,
  0, 0, 0, 1003, 429, 989, 268, 0, 0, 0, 0, 0, 888, 2378, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 2126, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1061, 0, 0, 0, 1800, 2030, 0, 153, 0, 0, 0, 1960, 0, 0, 0, 0, 705, 324, 0, 0,
  0, 0, 1805, 0, 1715, 1676, 0, 0, 0, 1893, 1266, 0, 119, 1434, 0, 564, 501, 0, 0, 2214,
  0, 0, 0, 2220, 1815, 2, 1953, 0, 0, 0, 1246, 1781, 0, 0, 0, 0, 45, 112, 0, 0,
  0, 602, 0, 0, 1139, 0, 0, 0, 0, 1387, 0, 0, 475, 0, 0, 0, 0, 571, 575, 194,
  983, 1143, 1162, 1694, 0, 179, 0, 570, 722, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  2236, 0, 1684, 0, 0, 0, 0, 0, 1899, 1998, 0, 0, 0, 0, 0, 82, 0, 0, 785, 0,
  0, 0, 0, 0, 0, 170, 0, 0, 0, 2159, 1191, 0, 0, 0, 0, 1322, 288, 1146, 1510, 0,
  0, 2502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 294, 1193, 1448, 1413, 0, 808, 0, 0, 0,
  0, 0, 0, 0, 1259, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 897, 0, 0, 0,
  1637, 0, 0, 0, 2425, 2268, 0, 0, 1100, 0, 2323, 0, 1377, 351, 2405, 0, 0, 300, 1290, 0,
  206, 0, 0, 0, 0, 0, 0, 2437, 0, 0, 1120, 1168, 0, 0, 805, 715, 5, 0, 0, 0,
  0, 0, 2450, 0, 810, 0, 0, 0, 0, 0, 0, 1926, 191, 0, 0, 0, 0, 0, 2404, 0,
  0, 784, 2373, 1050, 0, 0, 0, 0, 979, 1991, 0, 478, 1396, 0, 0, 0, 0, 2438, 1787, 0,
  0, 0, 284, 494, 1817, 590, 0, 2067, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1445, 0, 0, 231, 1210, 0, 0, 0, 0, 0, 0, 0, 1711, 2218, 0, 1297, 0, 0, 0,
  2230, 0, 2156, 401, 0, 1650, 0, 0, 0, 0, 402, 311, 0, 0, 0, 0, 1649, 2178, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 904, 0, 0, 0, 0, 2088, 0,
  0, 0, 0, 0, 0, 305, 0, 0, 577, 2482, 1761, 0, 0, 0, 772, 0, 0, 0, 0, 0,
  0, 0, 347, 0, 0, 1294, 0, 1838, 0, 0, 0, 0, 23, 0, 0, 0, 546, 0, 0, 0,
  0, 0, 0, 0, 0, 287, 663, 0, 0, 0, 0, 0, 2051, 471, 1005, 0, 0, 0, 0, 0,
  0, 0, 0, 1853, 0, 0, 0, 0, 0, 0, 0, 522, 1430, 1470, 0, 0, 0, 0, 0, 0,
  0, 0, 673, 1027, 0, 0, 0, 0, 0, 0, 0, 2185, 0, 1204, 0, 0, 761, 0, 2122, 238,
  490, 1224, 1280, 1588, 33, 0, 702, 0, 0, 0, 594, 0, 2217, 0, 835, 202, 1734, 0, 0, 0,
  1045, 0, 2490, 0, 0, 0, 0, 0, 2278, 0, 0, 0, 0, 0, 0, 1368, 0, 2418, 845, 0,
  0, 1517, 0, 0, 0, 0, 0, 0, 0, 935, 0, 859, 0, 0, 0, 0, 424, 0, 986, 0,
  0, 0, 0, 0, 0, 0, 951, 496, 0, 440, 0, 1114, 0, 1901, 953, 0, 0, 0, 2448, 0,
  182, 2484, 858, 1024, 0, 0, 631, 0, 0, 1878, 291, 1931, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 639, 536, 0, 0, 0, 0, 458, 0, 0, 0, 0, 0, 2042, 0, 0, 0, 0, 776, 749,
  0, 1103, 0, 307, 147, 0, 1226, 0, 0, 0, 0, 220, 1647, 1603, 0, 0, 868, 0, 2016, 0,
  0, 839, 840, 0, 1183, 0, 0, 0, 0, 2458, 887, 662, 66, 1918, 0, 0, 0, 0, 0, 0,
  0, 616, 1106, 1420, 2424, 1709, 0, 0, 0, 0, 0, 2283, 0, 0, 1601, 1660, 2245, 0, 1895, 0,
  1995, 0, 619, 1757, 0, 2231, 394, 1149, 1689, 0, 295, 0, 0, 1473, 0, 0, 0, 0, 2512, 1664,
  1764, 0, 1221, 0, 0, 0, 180, 1074, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 1891, 0, 0, 0, 0, 0, 210, 0, 0, 0, 0, 0, 0, 0, 0, 0, 418,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 754, 1631, 0, 260, 1031, 214, 1453,
  1974, 2456, 462, 0, 0, 0, 0, 1202, 1472, 1816, 0, 2389, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1946, 1332, 0, 0, 0, 0, 0, 209, 0, 0, 0, 1872, 0, 0, 0, 2380, 0, 1933, 0,
  0, 0, 0, 696, 0, 0, 0, 0, 0, 0, 0, 621, 0, 0, 0, 1440, 0, 0, 802, 1499,
  0, 0, 0, 1378, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1299, 1860, 686, 551,
  0, 2431, 0, 0, 0, 2129, 0, 0, 0, 165, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 432, 0, 0, 0, 1261, 0, 0, 1742, 0, 0, 557, 0, 0, 1248,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 127, 0, 1283, 0, 1254, 0, 0, 0, 0, 0,
  0, 2356, 862, 1253, 0, 0, 0, 0, 0, 0, 1717, 1806, 0, 972, 1206, 0, 0, 2076, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 414, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 727,
  1257, 0, 0, 879, 0, 0, 0, 0, 0, 661, 0, 1228, 99, 534, 2411, 1966, 310, 0, 0, 1520,
  908, 2241, 0, 198, 0, 738, 1809, 2150, 1567, 2338, 0, 0, 1014, 1211, 0, 2460, 0, 1194, 1681, 0,
  0, 1236, 0, 0, 0, 0, 0, 0, 0, 0, 1657, 576, 2332, 0, 0, 0, 2219, 0, 178, 2135,
  0, 574, 0, 0, 0, 2376, 609, 819, 1885, 0, 0, 0, 166, 1057, 605, 149, 1161, 0, 1550, 947,
  0, 1746, 625, 0, 1856, 0, 0, 744, 1376, 1513, 0, 349, 363, 739, 1295, 1980, 0, 578, 1943, 1000,
  1076, 2092, 1982, 1464, 2211, 2317, 0, 0, 0, 0, 417, 657, 0, 0, 0, 0, 443, 0, 1489, 0,
  0, 1616, 0, 2255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1097, 0, 0, 0, 2258, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 1522, 607, 0, 0, 0, 0, 1042, 0, 0, 0, 1471,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1155, 572, 1779, 0, 0,
  1708, 0, 0, 0, 0, 0, 1579, 1312, 2361, 398, 454, 0, 0, 0, 0, 2287, 1526, 0, 0, 0,
  0, 0, 1167, 0, 1109, 0, 0, 0, 0, 0, 0, 726, 0, 0, 0, 1405, 0, 1810, 0, 0,
  492, 0, 0, 0, 0, 0, 0, 0, 0, 375, 0, 0, 0, 0, 248, 2162, 0, 0, 0, 0,
  1104, 996, 1910, 0, 2054, 1370, 16, 1218, 389, 9, 1973, 0, 0, 0, 0, 0, 0, 0, 0, 1629,
  0, 0, 0, 2392, 0, 1454, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 332,
  304, 0, 703, 0, 0, 1863, 2355, 0, 0, 0, 0, 0, 1400, 2039, 0, 0, 0, 0, 0, 2013,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 933, 2070, 0, 0, 0, 0, 0, 1586, 0,
  0, 0, 0, 0, 0, 2181, 1656, 503, 1197, 0, 0, 0, 693, 0, 1780, 1929, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2325, 672, 2324, 1017, 2000, 1060, 2075, 2197,
  1023, 416, 1666, 1363, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1427, 0, 0, 0, 0,
  0, 0, 1314, 1555, 2443, 0, 1022, 0, 0, 230, 1610, 1875, 1333, 0, 0, 0, 0, 0, 0, 1201,
  0, 0, 0, 1590, 2419, 1841, 0, 1386, 587, 0, 0, 0, 0, 0, 438, 0, 0, 0, 0, 0,
  0, 1719, 1549, 1677, 2390, 0, 915, 0, 0, 1921, 0, 0, 1978, 449, 0, 0, 1602, 0, 0, 1469,
  0, 974, 542, 0, 0, 0, 0, 0, 790, 0, 0, 0, 0, 573, 0, 0, 252, 791, 524, 1344,
  1758, 2393, 0, 65, 0, 0, 0, 1442, 0, 0, 0, 0, 0, 0, 0, 709, 460, 0, 0, 0,
  1321, 923, 973, 0, 0, 2251, 0, 0, 1935, 1230, 0, 17, 1411, 562, 109, 0, 0, 409, 0, 0,
  0, 0, 0, 0, 710, 0, 848, 0, 0, 0, 764, 0, 2029, 0, 0, 0, 0, 2083, 0, 2112,
  0, 0, 105, 0, 0, 10, 481, 0, 0, 0, 0, 0, 1778, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 2507, 0, 1455, 0, 0, 0, 0, 884, 0, 0, 0, 0, 63, 948, 81, 2001,
  0, 0, 0, 0, 0, 0, 203, 2242, 0, 0, 952, 0, 1840, 737, 2498, 0, 0, 0, 0, 701,
  0, 0, 0, 0, 0, 201, 0, 1628, 396, 0, 1551, 0, 0, 627, 0, 0, 896, 1437, 1710, 0,
  0, 0, 0, 403, 0, 0, 2200, 0, 100, 0, 0, 0, 0, 0, 860, 0, 0, 1038, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 1385, 0, 0, 0, 1678, 0, 0, 0, 0, 0, 797,
  0, 0, 0, 0, 0, 746, 0, 1019, 426, 0, 0, 0, 0, 0, 395, 0, 957, 2511, 2032, 0,
  598, 0, 0, 0, 0, 0, 0, 0, 659, 0, 0, 2038, 0, 0, 0, 0, 0, 0, 0, 0,
  374, 2510, 1037, 2175, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 721, 0, 0, 1171, 0, 0,
  193, 0, 0, 0, 637, 2301, 0, 2192, 244, 0, 1646, 342, 990, 205, 2353, 0, 0, 0, 0, 0,
  1225, 0, 0, 0, 0, 2228, 0, 0, 0, 1707, 0, 2145, 0, 0, 0, 0, 0, 0, 0, 1514,
  0, 0, 1346, 0, 0, 0, 1425, 899, 0, 0, 0, 0, 1907, 0, 0, 0, 368, 1769, 277, 1255,
  0, 0, 0, 1682, 2227, 0, 0, 0, 0, 0, 0, 707, 113, 1260, 271, 641, 1447, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 321, 0, 0, 0, 0, 0, 0, 487, 0, 0, 0, 1406, 169, 1233,
  613, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 630, 0, 0, 0, 0,
  1132, 0, 0, 0, 0, 0, 0, 0, 0, 0, 242, 1827, 0, 0, 0, 2207, 0, 1410, 794, 0,
  1530, 1107, 296, 40, 1250, 1754, 101, 892, 1861, 0, 0, 1720, 2269, 603, 1335, 2464, 1904, 0, 0, 0,
  0, 0, 0, 645, 0, 0, 0, 0, 1992, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2152, 0,
  70, 282, 0, 0, 0, 0, 0, 949, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  758, 0, 0, 2198, 0, 0, 0, 0, 0, 0, 0, 0, 0, 243, 708, 0, 0, 298, 1703, 0,
  0, 0, 0, 0, 0, 391, 0, 0, 918, 0, 0, 0, 0, 0, 771, 0, 0, 2274, 0, 1372,
  240, 0, 0, 0, 0, 0, 0, 150, 0, 0, 0, 0, 1241, 1092, 0, 0, 0, 0, 0, 0,
  0, 419, 0, 0, 0, 1488, 0, 1613, 0, 0, 0, 1975, 0, 0, 0, 0, 0, 0, 1402, 0,
  0, 0, 0, 0, 0, 0, 2100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 249, 0, 633, 699, 0, 0, 0, 0, 0, 0, 0, 0, 0, 691, 0, 0, 0,
  0, 0, 0, 0, 0, 1127, 495, 0, 728, 0, 0, 0, 0, 176, 2238, 2312, 0, 2487, 0, 643,
  1762, 0, 0, 0, 0, 1308, 2124, 0, 0, 0, 0, 1866, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 943, 0, 0, 0, 0, 0, 0, 2011, 1429, 1759, 0, 0, 0, 0, 0, 0, 0, 0,
  19, 160, 1808, 519, 1062, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1409, 0, 1119, 1564,
  0, 0, 0, 0, 1519, 1566, 452, 531, 0, 0, 0, 0, 714, 0, 0, 0, 2444, 1419, 0, 1849,
  0, 0, 0, 2351, 0, 441, 2309, 465, 0, 0, 0, 1625, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 2149, 0, 0, 0, 0, 0, 1467, 1095, 29, 1506, 1675, 0, 0, 1654, 0, 0, 0, 665,
  0, 779, 0, 0, 0, 2064, 392, 0, 0, 751, 0, 0, 1988, 0, 0, 1922, 0, 2225, 0, 0,
  0, 0, 0, 0, 0, 1554, 0, 0, 0, 0, 0, 0, 0, 0, 263, 1920, 0, 612, 0, 778,
  0, 0, 0, 547, 964, 2379, 0, 0, 774, 0, 0, 0, 0, 0, 0, 53, 1276, 2006, 0, 0,
  0, 2024, 2407, 0, 0, 236, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1152, 1195,
  0, 0, 318, 0, 684, 1036, 0, 0, 0, 0, 697, 2062, 0, 1658, 0, 0, 1066, 569, 2449, 687,
  0, 0, 0, 0, 0, 0, 0, 0, 559, 1713, 2041, 0, 0, 0, 0, 0, 0, 0, 2204, 0,
  0, 0, 0, 0, 0, 488, 0, 125, 1231, 0, 0, 383, 695, 1160, 0, 0, 0, 2367, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 330, 0, 1868, 0, 0, 0, 0, 1450,
  0, 0, 0, 0, 0, 0, 0, 1154, 1090, 0, 0, 0, 1568, 0, 0, 0, 648, 0, 1908, 2199,
  0, 2435, 0, 0, 0, 0, 582, 1052, 0, 94, 0, 0, 0, 1712, 233, 0, 0, 0, 1909, 0,
  0, 0, 0, 103, 1208, 0, 0, 0, 0, 0, 0, 0, 1341, 0, 0, 1760, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 655, 0, 0, 0, 0, 0, 0, 0, 1771, 0, 2059, 883, 0, 0, 0,
  0, 0, 0, 0, 397, 0, 1599, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 58, 118, 192,
  2265, 0, 0, 0, 0, 0, 1531, 0, 0, 0, 0, 0, 0, 2360, 0, 1002, 345, 1026, 2345, 0,
  0, 0, 469, 0, 0, 0, 0, 0, 0, 0, 1460, 823, 0, 0, 0, 0, 1463, 0, 0, 0,
  0, 0, 615, 0, 0, 0, 1653, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  942, 0, 0, 0, 221, 611, 0, 0, 0, 2027, 1244, 0, 0, 0, 344, 608, 0, 1626, 2441, 0,
  0, 1091, 0, 0, 0, 116, 1354, 1937, 0, 1279, 0, 0, 0, 0, 0, 1245, 0, 0, 0, 1986,
  0, 1595, 0, 0, 1169, 0, 2248, 0, 0, 0, 0, 586, 0, 1296, 1075, 0, 0, 1548, 0, 690,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1897, 2139, 142, 813, 0, 0, 1932, 2168, 0, 0,
  0, 1138, 1235, 1773, 0, 0, 1819, 0, 0, 0, 0, 0, 0, 0, 0, 0, 610, 0, 0, 0,
  866, 0, 0, 0, 874, 0, 0, 0, 0, 0, 0, 0, 388, 0, 0, 0, 0, 0, 0, 599,
  0, 0, 1900, 0, 0, 0, 1135, 0, 0, 0, 0, 0, 0, 0, 2111, 0, 0, 0, 0, 0,
  0, 0, 0, 1858, 0, 0, 1993, 0, 2144, 2271, 0, 0, 903, 1692, 2026, 0, 0, 0, 0, 2486,
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
    NUMBERS(79, 432, 2331, 2332, 437, 458, 2333, 494, 1465, 525, 413, 1876, 546, 2335, 2336, 653, 2338, 367, 710, 721, 2341,
  2342, 2343, 2344, 762, 768, 788, 798, 810, 892, 894, 910, 998, 1022, 1138, 33, 2349, 2350, 2351, 1194, 2352,
  2353, 1269, 1285, 2356, 1393, 1524, 2358, 2359, 1586, 2360, 340, 1611, 2363, 1675, 1681, 1693, 372, 1845, 2365, 1872,
  1581, 1873, 1896, 422, 1910, 2014, 183, 2033, 2157, 2159, 2366, 2367, 2368, 2271, 2300, 2373, 2375, 2377, 2379),
  },
  {
    secrets, 204,
    NUMBERS(512, 0, 75, 0, 0, 0, 0, 0, 190, 0, 0, 0, 142, 0, 84, 0, 0, 110, 0, 0, 0,
  0, 98, 107, 183, 0, 87, 0, 0, 120, 199, 187, 0, 0, 0, 0, 0, 0, 93, 111, 0,
  0, 0, 0, 66, 58, 45, 64, 9, 0, 0, 0, 0, 0, 62, 0, 0, 0, 0, 0, 0,
  53, 155, 0, 42, 0, 0, 0, 0, 0, 0, 36, 172, 0, 117, 0, 0, 0, 0, 96, 115,
  0, 192, 0, 0, 185, 32, 0, 35, 0, 0, 0, 0, 40, 0, 0, 89, 0, 0, 0, 0,
  0, 0, 30, 101, 0, 81, 0, 0, 0, 0, 0, 141, 43, 0, 55, 60, 82, 0, 0, 0,
  0, 0, 0, 0, 85, 0, 0, 0, 180, 69, 92, 57, 105, 152, 90, 0, 0, 0, 0, 108,
  0, 0, 0, 0, 88, 0, 0, 0, 0, 0, 38, 171, 0, 0, 0, 99, 0, 31, 8, 193,
  0, 0, 23, 165, 168, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0,
  0, 0, 91, 0, 178, 0, 0, 125, 191, 0, 0, 114, 73, 0, 189, 203, 0, 0, 0, 3,
  0, 71, 22, 0, 51, 0, 0, 0, 0, 0, 0, 118, 132, 0, 159, 182, 0, 119, 0, 0,
  0, 0, 0, 0, 0, 0, 77, 0, 0, 46, 202, 0, 0, 139, 0, 0, 148, 150, 164, 0,
  0, 116, 0, 0, 174, 0, 196, 124, 0, 0, 0, 0, 0, 0, 68, 0, 136, 200, 104, 0,
  0, 0, 0, 0, 0, 106, 15, 102, 0, 0, 0, 0, 0, 0, 0, 0, 0, 112, 146, 0,
  59, 0, 79, 0, 158, 0, 80, 0, 0, 0, 0, 0, 44, 17, 0, 1, 6, 198, 0, 0,
  61, 0, 20, 0, 134, 0, 0, 0, 113, 0, 0, 0, 26, 52, 47, 162, 0, 0, 0, 161,
  0, 177, 63, 149, 0, 0, 18, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 157,
  0, 0, 0, 166, 0, 0, 0, 0, 0, 2, 10, 72, 128, 133, 127, 170, 176, 103, 19, 0,
  11, 39, 130, 151, 153, 173, 0, 0, 163, 0, 0, 0, 0, 0, 129, 0, 0, 0, 0, 0,
  0, 0, 65, 0, 0, 0, 0, 0, 54, 169, 0, 186, 0, 5, 0, 0, 0, 0, 70, 0,
  0, 0, 0, 29, 181, 0, 37, 94, 0, 7, 48, 175, 204, 0, 0, 0, 86, 27, 135, 0,
  160, 0, 0, 167, 14, 0, 0, 156, 0, 0, 0, 0, 0, 0, 0, 0, 184, 123, 0, 0,
  197, 0, 194, 0, 0, 0, 0, 21, 121, 0, 76, 131, 0, 0, 0, 0, 154, 0, 0, 0,
  0, 126, 0, 78, 97, 0, 0, 201, 0, 41, 24, 137, 140, 0, 109, 100, 188, 74, 16, 0,
  0, 0, 179, 0, 0, 0, 0, 25, 138, 143, 147, 49, 0, 0, 0, 83, 33, 0, 0, 0,
  0, 4, 145, 34, 56, 13, 67, 28, 0, 144, 122, 0),
    NUMBERS(27, 0, 0, 0, 0, 3, 5, 10, 24, 35, 48, 69, 97, 116, 134, 154, 166, 175, 180, 189, 195,
  198, 200, 202, 202, 202, 203, 204),
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
  { 7, 3, 7, 10, { 10, 7, 5, 4, 1, -5 }, { 10, 7, 3, 2, 0, -5 }, { 7, 4, 0, -1, -9, -9 }, { 7, 4, 2, 1, -2, -9 }, { 6, 3, 1, 0, -3, -7 }, { 0, -3, -5, -6, -9, -12 } },
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
