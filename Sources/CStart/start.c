#if defined(__linux__)
#include <stdlib.h>
#include <unistd.h>

// Before `main`, the Swift runtime that is linked into a static program asks /proc/self/exe where the program lies, to
// look for `swift-backtrace` beside it. Where /proc is not mounted (a bare chroot, `bwrap` without `--proc`) it aborts:
// "Unable to obtain Swift runtime path", signal 6. With SWIFT_ROOT it need not ask. The value does not matter, since
// nothing is loaded from there. Priority 101 is the first one that programs may use, so this runs before the runtime.
__attribute__((constructor(101))) static void nameRootWithoutProc(void) {
  char target;
  if (readlink("/proc/self/exe", &target, 1) < 0) setenv("SWIFT_ROOT", "/", 0);
}
#endif
