#include "CStart.h"

#include <stdlib.h>
#include <unistd.h>

static int count;
static char **arguments;

int connlint_argument_count(void) { return count; }

const char *connlint_argument(int index) { return arguments[index]; }

#if defined(__GLIBC__)
// Priority 101 is the first one that programs may use, so this runs before the Swift runtime that is linked in. glibc
// hands the arguments of `main` to constructors.
__attribute__((constructor(101))) static void start(int number, char **words) {
  count = number;
  arguments = words;
  // The runtime of a static program asks /proc/self/exe where the program lies, to look for `swift-backtrace` beside it,
  // and without an answer aborts before `main`: "Unable to obtain Swift runtime path". With SWIFT_ROOT it need not ask.
  // The value does not matter, since nothing is loaded from there.
  char target;
  if (readlink("/proc/self/exe", &target, 1) < 0) setenv("SWIFT_ROOT", "/", 0);
}
#endif
