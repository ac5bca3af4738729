// Replaces what the Swift runtime reads from /proc, which may not be mounted: in a bare chroot, `bwrap` without
// `--proc`.

#ifndef CONNLINT_START_H
#define CONNLINT_START_H

/// The number of arguments from the kernel, including the program name; 0 if the C library does not pass them to
/// constructors (musl). `CommandLine` reads /proc/self/cmdline instead, and is empty if that file does not exist.
int connlint_argument_count(void);

/// The argument at `index`, which must be less than the count: null-terminated, valid as long as the process lives.
const char *_Nonnull connlint_argument(int index);

/// The columns of the terminal that `descriptor` is; 0 if it is none.
int connlint_terminal_width(int descriptor);

#endif
