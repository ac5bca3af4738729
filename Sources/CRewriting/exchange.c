#include "CRewriting.h"

#include <stdio.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/syscall.h>
#endif

int connlint_exchange(int folder, const char *first, const char *second) {
#if defined(__APPLE__)
  return renameatx_np(folder, first, folder, second, RENAME_SWAP);
#else
  // Not every C library has renameat2; 2 is RENAME_EXCHANGE of <linux/fs.h>.
  return (int)syscall(SYS_renameat2, folder, first, folder, second, 2);
#endif
}
