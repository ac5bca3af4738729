#include "CSearch.h"
int connlint_search_stub(void) { return 0; }
