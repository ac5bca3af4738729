// `#embed` is C23. Older dialects take it as an extension, which this file asks for by name: the alternative, an array
// literal in Swift, costs the compiler 10 seconds for 50 KB.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "CRuleData.h"

#define EMBEDDED(NAME) \
  const size_t NAME##_size = sizeof(NAME);

const unsigned char connlint_connections_yml[] = {
#embed "../../Rules/connections.yml"
};
EMBEDDED(connlint_connections_yml)

const unsigned char connlint_values_yml[] = {
#embed "../../Rules/values.yml"
};
EMBEDDED(connlint_values_yml)

const unsigned char connlint_words_yml[] = {
#embed "../../Rules/words.yml"
};
EMBEDDED(connlint_words_yml)

const unsigned char connlint_rules_yml[] = {
#embed "../../Rules/rules.yml"
};
EMBEDDED(connlint_rules_yml)
