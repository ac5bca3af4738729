// The constant tables that `swift run generate-rules` makes of Rules/*.yml (tables.c). Nothing here is read, parsed or
// allocated when the program runs.
#ifndef CONNLINT_RULES_H
#define CONNLINT_RULES_H

#include "CRuleRecords.h"

/// All tables. They live as long as the program.
const struct connlint_catalogue *connlint_rule_tables(void);

#endif
