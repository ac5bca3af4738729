#include "CRewriting.h"

#include <sys/resource.h>

#if defined(__linux__)
#include <sys/prctl.h>
#endif

int connlint_forbid_core_dumps(void) {
  const struct rlimit none = {0, 0};
  int result = setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__)
  // RLIMIT_CORE does not apply when the system pipes a dump to a program (core_pattern with `|`).
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) result = -1;
#endif
  return result;
}
