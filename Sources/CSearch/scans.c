// Other scans over many bytes. In C, because it has memchr and because the compiler vectorises these loops well.
#include "CSearch.h"

#include <string.h>

size_t connlint_count_line_feeds(const unsigned char *text, size_t count) {
  size_t lines = 0, i = 0;
  // One-byte sums, so that the compiler adds 16 at a time; 255 blocks at most, so that no sum overflows.
  while (count - i >= 64) {
    size_t blocks = (count - i) / 64 < 255 ? (count - i) / 64 : 255;
    unsigned char sums[64] = {0};
    for (; blocks > 0; blocks--, i += 64)
      for (int k = 0; k < 64; k++) sums[k] += text[i + k] == '\n';
    for (int k = 0; k < 64; k++) lines += sums[k];
  }
  for (; i < count; i++) lines += text[i] == '\n';
  return lines;
}

size_t connlint_find_comment_mark(const unsigned char *text, size_t from, size_t to) {
  while (from < to) {
    const unsigned char *slash = memchr(text + from, '/', to - from);
    if (slash == 0) return to;
    size_t at = (size_t)(slash - text);
    if (at > from && text[at - 1] == '*') return at - 1;
    if (at + 1 < to && text[at + 1] == '*') return at;
    from = at + 1;
  }
  return to;
}

int connlint_has_zero(const unsigned char *text, size_t count) { return memchr(text, 0, count) != 0; }
