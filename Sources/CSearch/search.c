// The one fast path of the program: every byte of every file goes through here, and for most files through nothing else.
//
// What is looked for: three-letter pieces of CONNECTION that no two edits can destroy together (con, nec, ion), the
// beginnings of the verbs (cre, alt), and full-width C. Letters 1-3, 4-6 and 8-10 are disjoint, and the one swap that
// could touch two of them (letters 3 and 4) exchanges n for n: whatever two edits do, one piece stays whole.
//
// How: each byte is looked up by its low and its high half in two 16-entry tables (one shuffle instruction each); the
// tables hold a bit for each piece, so that five pieces in any case cost the same as one. This is the "Teddy" search of
// Hyperscan and ripgrep. In C because Swift has neither the shuffle nor a move mask.
#include "CSearch.h"

#include <stdint.h>
#include <string.h>

#define PIECES 6

static const unsigned char pieces[PIECES][3] = {
    {'c', 'o', 'n'}, {'n', 'e', 'c'}, {'i', 'o', 'n'}, {'c', 'r', 'e'}, {'a', 'l', 't'},
    {0xEF, 0xBC, 0xA3},  // U+FF23 FULLWIDTH LATIN CAPITAL LETTER C
};

static int is_piece(const unsigned char *at) {
  for (int p = 0; p < PIECES; p++) {
    const unsigned char *piece = pieces[p];
    // Letters differ by 0x20 between the cases; the bytes of the last piece have that bit as well.
    if ((at[0] | 0x20) == (piece[0] | 0x20) && (at[1] | 0x20) == (piece[1] | 0x20) &&
        (at[2] | 0x20) == (piece[2] | 0x20))
      return 1;
  }
  return 0;
}

static size_t find_piece_plain(const unsigned char *text, size_t count, size_t from) {
  for (size_t i = from; i + 3 <= count; i++) {
    unsigned char low = text[i] | 0x20;
    if ((low == 'c' || low == 'n' || low == 'i' || low == 'a' || low == 0xEF) && is_piece(text + i)) return i;
  }
  return count;
}

#if defined(__x86_64__)
#include <immintrin.h>

// Bit p of low[k][x] says: byte k of piece p may have x as its low half; high likewise.
static const struct {
  uint8_t low[3][16], high[3][16];
} tables = {
    .low = {{[0x3] = 0x01 | 0x08, [0xE] = 0x02, [0x9] = 0x04, [0x1] = 0x10, [0xF] = 0x20},
            {[0xF] = 0x05, [0x5] = 0x02, [0x2] = 0x08, [0xC] = 0x30},
            {[0xE] = 0x05, [0x3] = 0x22, [0x5] = 0x08, [0x4] = 0x10}},
    .high = {{[0x4] = 0x01 | 0x02 | 0x04 | 0x08 | 0x10, [0x6] = 0x01 | 0x02 | 0x04 | 0x08 | 0x10, [0xE] = 0x20},
             {[0x4] = 0x01 | 0x02 | 0x04 | 0x10, [0x6] = 0x01 | 0x02 | 0x04 | 0x10, [0x5] = 0x08, [0x7] = 0x08,
              [0xB] = 0x20},
             {[0x4] = 0x01 | 0x02 | 0x04 | 0x08, [0x6] = 0x01 | 0x02 | 0x04 | 0x08, [0x5] = 0x10, [0x7] = 0x10,
              [0xA] = 0x20}},
};

__attribute__((target("avx2"))) static size_t find_piece_avx2(const unsigned char *text, size_t count, size_t from) {
  const __m256i half = _mm256_set1_epi8(0x0F);
  __m256i low[3], high[3];
  for (int k = 0; k < 3; k++) {
    low[k] = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)tables.low[k]));
    high[k] = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)tables.high[k]));
  }
  size_t i = from;
  for (; i + 34 <= count; i += 32) {
    __m256i found = _mm256_set1_epi8(-1);
    for (int k = 0; k < 3; k++) {
      __m256i bytes = _mm256_loadu_si256((const __m256i *)(text + i + k));
      __m256i lower = _mm256_shuffle_epi8(low[k], _mm256_and_si256(bytes, half));
      __m256i upper = _mm256_shuffle_epi8(high[k], _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half));
      found = _mm256_and_si256(found, _mm256_and_si256(lower, upper));
    }
    unsigned mask = ~(unsigned)_mm256_movemask_epi8(_mm256_cmpeq_epi8(found, _mm256_setzero_si256()));
    if (mask != 0) return i + (size_t)__builtin_ctz(mask);
  }
  return find_piece_plain(text, count, i);
}

size_t connlint_find_piece(const unsigned char *text, size_t count, size_t from) {
  if (__builtin_cpu_supports("avx2")) return find_piece_avx2(text, count, from);
  return find_piece_plain(text, count, from);
}
#else
size_t connlint_find_piece(const unsigned char *text, size_t count, size_t from) {
  return find_piece_plain(text, count, from);
}
#endif

size_t connlint_count_line_feeds(const unsigned char *text, size_t count) {
  size_t lines = 0;
  for (size_t i = 0; i < count; i++) lines += text[i] == '\n';
  return lines;
}

int connlint_has_zero(const unsigned char *text, size_t count) { return memchr(text, 0, count) != 0; }
