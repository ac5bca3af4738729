// The files of Rules/, embedded in the program. Each is UTF-8 text, not terminated by a zero byte.
#ifndef CONNLINT_RULE_DATA_H
#define CONNLINT_RULE_DATA_H

#include <stddef.h>

extern const unsigned char connlint_connections_yml[];
extern const size_t connlint_connections_yml_size;
extern const unsigned char connlint_values_yml[];
extern const size_t connlint_values_yml_size;
extern const unsigned char connlint_words_yml[];
extern const size_t connlint_words_yml_size;
extern const unsigned char connlint_rules_yml[];
extern const size_t connlint_rules_yml_size;

#endif
