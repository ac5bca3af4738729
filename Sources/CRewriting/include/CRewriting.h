// Functions that must be written in C: extended attributes, prctl(2) and renameat2(2), which Swift's Glibc module does
// not contain, and a signal handler that deletes temporary files, which must not use the Swift runtime.

#ifndef CONNLINT_REWRITING_H
#define CONNLINT_REWRITING_H

#include <sys/types.h>

/// Creates the file `name` in the open folder `folder` with mode 0600 and registers it: SIGINT, SIGTERM, SIGHUP and
/// SIGQUIT delete registered files before they end the program. Returns the descriptor and stores in `slot` the
/// argument for `connlint_temporary_forget`; or returns -1 and sets errno (EEXIST if the name is taken). The first call
/// installs the handlers; ignored signals stay ignored.
int connlint_temporary_open(int folder, const char *_Nonnull name, int *_Nonnull slot);

/// Unregisters a file that was deleted or renamed. Must be called before `folder` is closed.
void connlint_temporary_forget(int slot);

/// Exchanges two files of the open folder `folder` in one step. Returns -1 and sets errno; ENOSYS, EINVAL or ENOTSUP if
/// the system or the file system cannot do so.
int connlint_exchange(int folder, const char *_Nonnull first, const char *_Nonnull second);

/// flistxattr(2), fgetxattr(2), fsetxattr(2) and fremovexattr(2).
ssize_t connlint_attribute_list(int file, char *_Nullable names, size_t size);
ssize_t connlint_attribute_get(int file, const char *_Nonnull name, void *_Nullable value, size_t size);
int connlint_attribute_set(int file, const char *_Nonnull name, const void *_Nullable value, size_t size);
int connlint_attribute_remove(int file, const char *_Nonnull name);

/// Disables core dumps, which would contain the secrets of the file being read. On Linux other processes of the same
/// user cannot read this process's memory either. Child processes inherit the limit of 0 bytes. Returns -1 if the
/// system refuses.
int connlint_forbid_core_dumps(void);

#endif
