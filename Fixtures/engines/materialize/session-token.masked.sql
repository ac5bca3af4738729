-- Nothing of these statements is masked: a literal is exposed by the catalogue, too.
CREATE CONNECTION a TO AWS (ACCESS KEY ID = '[REDACTED]', SECRET ACCESS KEY = SECRET s, SESSION TOKEN = '[REDACTED]');
CREATE CONNECTION g TO AWS GLUE SCHEMA REGISTRY (AWS CONNECTION = a, REGISTRY = 'r');
