// The records have no code; a C target needs a file.
#include "CRuleRecords.h"
