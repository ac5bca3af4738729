#!/usr/bin/env python3
"""Makes the files that the benchmarks run on: the same bytes for the same seed, whatever the machine.

    corpora.py [--seed N] [--big MB] FOLDER [NAME ...]

Without names, all but `big`. Sizes in MB of 1,000,000 bytes.

    dump         200 MB in 2,000 files of eight folders, without anything like the word CONNECTION
    lookalikes   the same; every third file has connection_id, "lost connection", connector, collection ...
    statements   2,000 CONNECTION statements in 200 files: every engine, secrets, placeholders, comments
    tiny         one small file
    statement    the same with a statement and a secret
    words-N      one file of N MB of the dump (8, 16), kept small for counting instructions
    rows-N       the same without CREATE, which the search stops at as well
    quiet-N      one file of N statements that all hold placeholders (500, 1000, 2000, 4000)
    found-N      the same statements, each with one secret
    files-N      N files with one statement and one secret each (500, 1000, 2000, 4000)
    one-N        one file of N MB (50, 100, 200, 400), a statement every 10 MB
    big          the same, of --big MB (3000)

Nothing here is a real credential, and nothing has a vendor's real format.
"""
import argparse
import json
import os
import random
import shutil

MEGABYTE = 1_000_000
DUMP_FILES, FOLDERS = 2_000, 8
DUMP_FILE_BYTES = 100_000

# Frequent words of dumps: ordinary English, business, technology. No word is within two edits of CONNECTION, but many
# share a part with it (transaction, condition, function, second), as in any text.
WORDS = """
the of and to a in is for on that with as by this are be from at or an it was not have has which will can all their more
one if also when each other than any these only its may new been were into should used time must value data table row
order customer invoice account amount price total quantity shipped delivered pending cancelled returned refund payment
transaction description condition function second section action option version location information session position
content contact contract control context constant consider confirm continue config console container country count
company address street city region warehouse supplier product category catalogue item stock batch serial number status
user email phone name first last middle title owner manager team department project task ticket comment note reason
created updated deleted archived approved rejected assigned reviewed published draft final review report summary detail
key token password secret hash digest salt expiry grant role group permission policy audit login logout profile picture
primary foreign unique index column schema view trigger procedure cursor lock commit rollback isolation partition shard
replica backup restore dump import export migrate upgrade legacy server client host port endpoint request response error
warning debug trace message queue topic event stream sink source batch window join filter aggregate average minimum
maximum median sum date day week month quarter year hour minute interval zone local remote global default null true false
green blue silver maple copper river harbour winter garden lantern orchard meadow granite pepper walnut cedar amber olive
however because between without within after before during until while under over above below again further once here
where why how both few most some such own same so very just now they them our your his her about against through down up
station nation education production solution operation relation election selection protection direction correctness
attention mention intention prevention invention reaction fraction traction subtraction distribution configuration
economy conclusion conference confidence conflict congress necessary anecdote neck nectar
ionic lion union opinion million region religion champion fashion passion mission decision vision occasion
""".split()
WORD_WEIGHTS = [1.0 / (rank + 3) for rank in range(len(WORDS))]
NAMES = """Avery Bianchi Castro Dumont Eriksen Fischer Garcia Haddad Ivanova Jensen Kowalski Larsen Moreau Nakamura Okafor
Petrov Quinn Rossi Schmidt Tanaka Ueda Vargas Weber Xu Yilmaz Zhang Connelly O''Connor Conrad Nechayev""".split()
TABLES = """orders order_items customers invoices payments audit_log sessions products stock_moves contacts tickets api_tokens
password_resets secret_notes foreign_keys events shipments transactions translations subscriptions_plan""".split()
COLUMNS = """id customer_id status created_at updated_at total currency note payload checksum is_active token_hash
password_hash secret_question key_name description location position options content sort_order quantity email""".split()
TYPES = ["BIGINT NOT NULL", "VARCHAR(255) DEFAULT NULL", "DECIMAL(12,2) NOT NULL", "TIMESTAMP NULL", "TEXT", "JSON", "BLOB",
         "TINYINT(1) NOT NULL DEFAULT '0'", "CHAR(64) CHARACTER SET ascii"]
LOOKALIKES = ["connection_id", "lost connection", "connector", "collection", "max_connections", "Connections",
              "connected", "CONNECTION_TIMEOUT", "collections", "connect_option", "correction", "convention",
              "connectionString", "reconnection", "connection closed", "the connection was reset"]


class Prose:
    """Random words and values."""

    def __init__(self, rng):
        self.rng = rng

    def words(self, count):
        return " ".join(self.rng.choices(WORDS, WORD_WEIGHTS, k=count))

    def hex(self, count):
        return f"{self.rng.getrandbits(4 * count):0{count}x}"

    def date(self):
        seconds = self.rng.randrange(86_400)
        return (f"{self.rng.randint(2009, 2026)}-{self.rng.randint(1, 12):02}-{self.rng.randint(1, 28):02} "
                f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}")

    def document(self):
        rng = self.rng
        return json.dumps({rng.choice(COLUMNS): rng.randrange(10**6), "token": self.hex(16), "tags": self.words(4).split(),
                           "name": rng.choice(NAMES), "note": self.words(rng.randint(3, 14)), "secret": None})

    def value(self):
        rng = self.rng
        kind = rng.random()
        if kind < 0.30:
            return str(rng.randrange(10 ** rng.randint(1, 9)))
        if kind < 0.45:
            return f"'{self.words(rng.randint(1, 6))}'"
        if kind < 0.57:
            return f"'{rng.choice(NAMES)}'"
        if kind < 0.69:
            return f"'{self.date()}'"
        if kind < 0.77:
            return "NULL"
        if kind < 0.85:
            return f"{rng.uniform(0, 9999):.2f}"
        if kind < 0.90:
            return f"'{self.hex(32)}'"
        if kind < 0.93:
            return f"0x{self.hex(2 * rng.randint(8, 60)).upper()}"
        if kind < 0.96:
            return f"'{self.document()}'"
        return f"'{self.words(rng.randint(10, 40))}'"


def insert(prose):
    rng = prose.rng
    table, width = rng.choice(TABLES), rng.randint(4, 11)
    columns = ", ".join(f"`{name}`" for name in rng.sample(COLUMNS, width))
    rows = [f"({', '.join(prose.value() for _ in range(width))})" for _ in range(rng.randint(1, 25))]
    # mysqldump writes one long line; pg_dump and people write one row per line.
    between = "," if rng.random() < 0.5 else ",\n  "
    return f"INSERT INTO `{table}` ({columns}) VALUES {between.join(rows)};\n"


def table(prose):
    rng = prose.rng
    columns = ",\n".join(f"  `{name}` {rng.choice(TYPES)}" for name in rng.sample(COLUMNS, rng.randint(4, 14)))
    name = rng.choice(TABLES)
    return (f"DROP TABLE IF EXISTS `{name}`;\nCREATE TABLE `{name}` (\n{columns},\n  PRIMARY KEY (`id`),\n"
            f"  KEY `idx_{prose.hex(4)}` (`status`)\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='{prose.words(5)}';\n")


def update(prose):
    rng = prose.rng
    return (f"UPDATE {rng.choice(TABLES)} SET {rng.choice(COLUMNS)} = {prose.value()}, note = '{prose.words(8)}' "
            f"WHERE id = {rng.randrange(10**7)} AND status <> '{rng.choice(WORDS)}';\n")


def comment(prose):
    rng = prose.rng
    if rng.random() < 0.6:
        return "".join(f"-- {prose.words(rng.randint(6, 16))}\n" for _ in range(rng.randint(1, 5)))
    lines = "\n".join(f" * {prose.words(rng.randint(8, 18))}." for _ in range(rng.randint(2, 9)))
    return f"/*\n{lines}\n */\n"


def query(prose):
    rng = prose.rng
    return (f"SELECT {', '.join(rng.sample(COLUMNS, 4))}, COUNT(*) FROM {rng.choice(TABLES)} o JOIN {rng.choice(TABLES)} c "
            f"ON o.id = c.customer_id\n  WHERE c.note LIKE '%{rng.choice(WORDS)}%' GROUP BY 1, 2 HAVING COUNT(*) > 3;\n")


def blob(prose):
    return f"INSERT INTO files VALUES ({prose.rng.randrange(10**6)}, 0x{prose.hex(prose.rng.randint(500, 8000)).upper()});\n"


def dump_text(seed, size, with_lookalikes=False, with_tables=True):
    """About `size` bytes of a dump. The mixture is different in each file: some are all rows, some are all prose."""
    prose = Prose(random.Random(seed))
    rng = prose.rng
    makers = [insert, table, update, comment, query, blob]
    weights = [rng.uniform(2, 10), rng.uniform(0, 1) * with_tables, rng.uniform(0, 6), rng.uniform(0, 6), rng.uniform(0, 3),
               rng.uniform(0, 0.4)]
    parts, length = [f"-- Dump of {rng.choice(TABLES)}, {prose.date()}\nSET NAMES utf8mb4;\n"], 0
    while length < size:
        part = rng.choices(makers, weights)[0](prose)
        if with_lookalikes and rng.random() < 0.5:
            word = rng.choice(LOOKALIKES)
            part = part.replace(" the ", f" {word} ", 3) + f"-- {word}: {prose.words(6)}\n"
        parts.append(part)
        length += len(part)
    return "".join(parts)


# (type, other keys, keys for secrets) of each type that Confluent documents.
CONFLUENT = [
    *((name, [], ["api-key"]) for name in ("openai", "azureopenai", "azureml", "anthropic", "fireworksai", "googleai",
                                           "pinecone", "cosmosdb", "elastic")),
    *((name, [], ["aws-access-key", "aws-secret-key"]) for name in ("bedrock", "sagemaker", "s3vectors")),
    ("vertexai", [], ["service-key"]),
    *((name, ["username"], ["password"]) for name in ("mongodb", "couchbase", "rest", "a2a")),
    ("confluent_jdbc", ["username", "environment"], ["password"]),
    ("mcp_server", ["transport-type"], ["token"]),
    ("a2a", ["token-endpoint", "client-id", "scope"], ["client-secret"]),
]
# %s is replaced by the secret.
OTHERS = [
    "CREATE SUBSCRIPTION {n} CONNECTION 'host=db.{n}.example dbname=d user=repl password=%s' PUBLICATION p;",
    "CREATE CONNECTION {n} TYPE postgresql OPTIONS (host 'db.{n}.example', port '5432', user 'app', password '%s');",
    "CREATE CONNECTION {n} TO KAFKA (BROKER 'b.{n}.example:9092', SASL MECHANISMS = 'PLAIN', SASL USERNAME = 'u', "
    "SASL PASSWORD = '%s');",
    "CREATE CONNECTION {n} WITH (type = 'kafka', properties.bootstrap.server = 'b:9092', properties.sasl.password = '%s');",
    "CREATE DATA CONNECTION {n} TYPE JDBC SHARED OPTIONS ('jdbcUrl' = 'jdbc:mysql://db:3306/x', 'user' = 'u', "
    "'password' = '%s');",
    "CREATE CONNECTION {n} STORAGE_TYPE = 's3' ACCESS_KEY_ID = '${{AWS_ID}}' SECRET_ACCESS_KEY = '%s';",
    "CREATE OR REPLACE CONNECTION {n} TO 'db.{n}.example:8563' USER 'scott' IDENTIFIED BY '%s';",
    "CREATE EXTERNAL CONNECTION {n} AS 's3://{n}/x?AWS_ACCESS_KEY_ID=${{AWS_ID}}&AWS_SECRET_ACCESS_KEY=%s';",
    "CREATE TABLE {n} (id INT) ENGINE = FEDERATED CONNECTION = 'mysql://app:%s@db.{n}.example/d/t';",
]
PLACEHOLDERS = ["${PLUM_KEY}", "{{ api_key }}", "<your-api-key>", "[REDACTED]", "********"]


def secret(prose):
    rng = prose.rng
    words = [rng.choice(["plum", "quince", "gravel", "lantern", "sorrel", "walnut", "harbour", "tundra"]) for _ in range(3)]
    return rng.choice("-._").join(words) + (prose.hex(8) if rng.random() < 0.5 else str(rng.randrange(100)))


def confluent(prose, value, number, misspelled=False):
    rng = prose.rng
    kind, further, secrets = CONFLUENT[number % len(CONFLUENT)]
    options = [("type", kind), ("endpoint", f"https://{kind}.plum{number}.example/v1/{rng.choice(WORDS)}")]
    options += [(key, f"{rng.choice(WORDS)}-{number}") for key in further]
    for key in secrets[:-1]:
        options.append((key, "${PLUM_ID}"))
    key = secrets[-1]
    if misspelled:
        place = rng.randrange(1, len(key) - 1)
        key = key[:place] + key[place + 1:]
    options.append((key, value))
    body = ",\n".join(f"  '{key}' = '{text}'" for key, text in options)
    exists = " IF NOT EXISTS" if rng.random() < 0.3 else ""
    return f"CREATE CONNECTION{exists} `{rng.choice(TABLES)}-{number}` WITH (\n{body}\n);\n"


def mixed_statement(prose, number):
    """A statement for `statements`; half of them contain a secret."""
    rng = prose.rng
    kind = rng.random()
    value = secret(prose) if rng.random() < 0.5 else rng.choice(PLACEHOLDERS)
    if kind < 0.60:
        text = confluent(prose, value, number, misspelled=rng.random() < 0.15)
    elif kind < 0.72:
        text = f"ALTER CONNECTION c{number} SET ('api-key' = '{value}', 'endpoint' = 'https://plum.example');\n"
    elif kind < 0.92:
        text = rng.choice(OTHERS).format(n=f"n{number}") % value + "\n"
    else:
        text = "-- DESCRIBE CONNECTION first.\n/* " + confluent(prose, value, number).rstrip() + "\n*/\n"
    return (comment(prose) if rng.random() < 0.3 else "") + text


def simple_statement(prose, number, with_secret):
    """A statement that differs from the one without a secret only in the value of one key."""
    value = secret(prose)
    return confluent(prose, value if with_secret else "${PLUM_KEY}", number)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


class Corpora:
    def __init__(self, folder, seed):
        self.folder, self.seed = folder, seed

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def dump(self, name="dump"):
        for index in range(DUMP_FILES):
            text = dump_text(f"{self.seed} dump {index}", DUMP_FILE_BYTES, name == "lookalikes" and index % 3 == 0)
            write(self.path(name, f"part{index % FOLDERS}", f"{index:04}.sql"), text)

    def lookalikes(self):
        self.dump("lookalikes")

    def statements(self):
        prose = Prose(random.Random(f"{self.seed} statements"))
        for index in range(200):
            text = "".join(mixed_statement(prose, 10 * index + k) for k in range(10))
            write(self.path("statements", f"{index:03}.sql"), text)

    def tiny(self):
        write(self.path("tiny", "tiny.sql"), "-- the first table\nSELECT id, token FROM orders WHERE status = 'new';\n")

    def statement(self):
        prose = Prose(random.Random(f"{self.seed} statement"))
        write(self.path("statement", "one.sql"), "SELECT 1;\n" + confluent(prose, secret(prose), 0))

    def words(self, name, megabytes):
        texts, index, size = [], 0, 0
        while size < megabytes * MEGABYTE:
            texts.append(dump_text(f"{self.seed} words {index}", DUMP_FILE_BYTES, with_tables=name == "words"))
            size += len(texts[-1])
            index += 1
        write(self.path(f"{name}-{megabytes}", "one.sql"), "".join(texts)[:megabytes * MEGABYTE])

    def twins(self, name, count):
        prose = Prose(random.Random(f"{self.seed} twins"))
        texts = [simple_statement(prose, number, name == "found") for number in range(count)]
        write(self.path(f"{name}-{count}", "one.sql"), "".join(texts))

    def files(self, count):
        prose = Prose(random.Random(f"{self.seed} twins"))
        for number in range(count):
            write(self.path(f"files-{count}", f"{number:05}.sql"), simple_statement(prose, number, True))

    def one(self, megabytes, name):
        """Blocks of 10 MB, each with the same hundred parts in random order and a statement at the end."""
        parts = [dump_text(f"{self.seed} one {index}", DUMP_FILE_BYTES, index % 3 == 0) for index in range(100)]
        prose = Prose(random.Random(f"{self.seed} one"))
        os.makedirs(self.path(name), exist_ok=True)
        with open(self.path(name, "one.sql"), "w", encoding="utf-8", newline="") as file:
            for number in range(megabytes // 10):
                prose.rng.shuffle(parts)
                file.write("".join(parts)[:10 * MEGABYTE - 400])
                file.write("\n" + simple_statement(prose, number, number % 2 == 0))

    def make(self, name, big):
        """Generates a corpus unless it exists."""
        done = self.path(name, ".complete")
        stamp = f"{self.seed} {big if name == 'big' else ''}\n"
        if os.path.exists(done) and open(done).read() == stamp:
            return
        shutil.rmtree(self.path(name), ignore_errors=True)
        kind, _, number = name.partition("-")
        if kind in ("quiet", "found"):
            self.twins(kind, int(number))
        elif kind in ("words", "rows"):
            self.words(kind, int(number))
        elif kind == "files":
            self.files(int(number))
        elif kind in ("one", "big"):
            self.one(big if kind == "big" else int(number), name)
        elif name in ("dump", "lookalikes", "statements", "tiny", "statement"):
            getattr(self, name)()
        else:
            raise SystemExit(f"corpora.py: error: there is no corpus '{name}'")
        write(done, stamp)


ALL = ["dump", "lookalikes", "statements", "tiny", "statement", "words-8", "words-16", "rows-8", "rows-16",
       *(f"{name}-{count}" for name in ("quiet", "found", "files") for count in (500, 1000, 2000, 4000)),
       *(f"one-{size}" for size in (50, 100, 200, 400))]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--big", type=int, default=3000, metavar="MB")
    arguments = parser.parse_args()
    corpora = Corpora(arguments.folder, arguments.seed)
    for name in arguments.names or ALL:
        corpora.make(name, arguments.big)


if __name__ == "__main__":
    main()
