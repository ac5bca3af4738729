#include "CStart.h"

#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

static int count;
static char **arguments;

int connlint_argument_count(void) { return count; }

const char *connlint_argument(int index) { return arguments[index]; }

#if defined(__GLIBC__)
// Priority 101 is the lowest that programs may use, so this runs before the linked Swift runtime. glibc passes the
// arguments of `main` to constructors.
__attribute__((constructor(101))) static void start(int number, char **words) {
  count = number;
  arguments = words;
  // The runtime of a static program reads /proc/self/exe to find `swift-backtrace`, and aborts before `main` if that
  // fails: "Unable to obtain Swift runtime path". It does not read it if SWIFT_ROOT is set. Any value will do, since
  // nothing is loaded from there.
  char target;
  if (readlink("/proc/self/exe", &target, 1) < 0) setenv("SWIFT_ROOT", "/", 0);
}
#endif

int connlint_terminal_width(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
// No search for leaks: some values are created once and kept, and the search needs the memory of this process, which
// `connlint_forbid_core_dumps` closes to other processes.
const char *__asan_default_options(void) { return "detect_leaks=0"; }
#endif
#endif
