// What the Swift runtime takes from /proc, for places where it is not mounted: a bare chroot, `bwrap` without `--proc`.

#ifndef CONNLINT_START_H
#define CONNLINT_START_H

/// The number of the program's arguments, its own name included, as the kernel handed them over; 0 if the C library
/// does not tell (musl). `CommandLine` reads /proc/self/cmdline instead and is empty where that is absent.
int connlint_argument_count(void);

/// The argument at `index`, which is less than the count: bytes that end in a zero and live as long as the process.
const char *_Nonnull connlint_argument(int index);

#endif
