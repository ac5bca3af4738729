// `#embed` is C23. Older dialects take it as an extension, which this file asks for by name: the alternative, an array
// literal in Swift, costs the compiler 10 seconds for 50 KB.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "CRuleData.h"

static const unsigned char connections_yml[] = {
#embed "../../Rules/connections.yml"
};

static const unsigned char values_yml[] = {
#embed "../../Rules/values.yml"
};

static const unsigned char words_yml[] = {
#embed "../../Rules/words.yml"
};

static const unsigned char languages_yml[] = {
#embed "../../Rules/languages.yml"
};

static const unsigned char rules_yml[] = {
#embed "../../Rules/rules.yml"
};

const unsigned char *connlint_rule_file_bytes(enum connlint_rule_file file, size_t *count) {
  switch (file) {
    case connlint_connections_yml: *count = sizeof connections_yml; return connections_yml;
    case connlint_values_yml: *count = sizeof values_yml; return values_yml;
    case connlint_words_yml: *count = sizeof words_yml; return words_yml;
    case connlint_languages_yml: *count = sizeof languages_yml; return languages_yml;
    case connlint_rules_yml: *count = sizeof rules_yml; return rules_yml;
  }
  *count = 0;
  return 0;
}
