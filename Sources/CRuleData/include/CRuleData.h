// The files of Rules/, embedded in the program.
#ifndef CONNLINT_RULE_DATA_H
#define CONNLINT_RULE_DATA_H

#include <stddef.h>

enum connlint_rule_file { connlint_connections_yml, connlint_values_yml, connlint_words_yml, connlint_languages_yml, connlint_rules_yml };

/// The bytes of a file, UTF-8 without a zero at the end. They live as long as the program.
const unsigned char *connlint_rule_file_bytes(enum connlint_rule_file file, size_t *count);

#endif
