#include "CRewriting.h"

#include <sys/xattr.h>

// On macOS these calls take additional parameters: an offset (for resource forks) and options.
#if defined(__APPLE__)
#define LIST_OPTIONS , 0
#define VALUE_OPTIONS , 0, 0
#define REMOVE_OPTIONS , 0
#else
#define LIST_OPTIONS
#define VALUE_OPTIONS
#define REMOVE_OPTIONS
#endif

ssize_t connlint_attribute_list(int file, char *names, size_t size) {
  return flistxattr(file, names, size LIST_OPTIONS);
}

ssize_t connlint_attribute_get(int file, const char *name, void *value, size_t size) {
  return fgetxattr(file, name, value, size VALUE_OPTIONS);
}

int connlint_attribute_set(int file, const char *name, const void *value, size_t size) {
#if defined(__APPLE__)
  return fsetxattr(file, name, value, size, 0, 0);
#else
  return fsetxattr(file, name, value, size, 0);
#endif
}

int connlint_attribute_remove(int file, const char *name) {
  return fremovexattr(file, name REMOVE_OPTIONS);
}
