// What the program needs of C: extended attributes and prctl(2), which Swift's Glibc module lacks, and temporary files
// that a signal removes, which only code without Swift's runtime may do inside a handler.

#ifndef CONNLINT_REWRITING_H
#define CONNLINT_REWRITING_H

#include <sys/types.h>

/// Makes the file `name` in the open folder `folder`, for reading and writing by its owner alone, and notes it: while it
/// is noted, SIGINT, SIGTERM, SIGHUP and SIGQUIT remove it before they end the program. Returns the descriptor and
/// stores in `slot` what `connlint_temporary_forget` wants; or returns -1 and sets errno (EEXIST if the name is taken).
/// The first call installs the handlers; a signal that is ignored stays ignored.
int connlint_temporary_open(int folder, const char *_Nonnull name, int *_Nonnull slot);

/// The file is gone or has its final name: no signal is to remove it. Call this before `folder` is closed.
void connlint_temporary_forget(int slot);

/// flistxattr(2), fgetxattr(2), fsetxattr(2) and fremovexattr(2) without following anything.
ssize_t connlint_attribute_list(int file, char *_Nullable names, size_t size);
ssize_t connlint_attribute_get(int file, const char *_Nonnull name, void *_Nullable value, size_t size);
int connlint_attribute_set(int file, const char *_Nonnull name, const void *_Nullable value, size_t size);
int connlint_attribute_remove(int file, const char *_Nonnull name);

/// From now on a crash leaves no core dump, which would hold the secrets of the file that was being read, and no other
/// process of the same user reads this one's memory (Linux). Programs that this one starts inherit the limit of 0 bytes.
/// Returns -1 if the system refuses.
int connlint_forbid_core_dumps(void);

#endif
