// The one fast path of the program: every byte of every file goes through here, and for most files through nothing else.
//
// What is looked for, four bytes at a time, letters in any case:
//
//     0x01  con after no letter          0x08  tion, cion
//     0x02  con after e or r             0x10  crea
//     0x04  nec                          0x20  alte
//                                        0x40  a full-width C before another such letter
//
// Letters 1-3, 4-6 and 8-10 of CONNECTION are disjoint, and the one swap that could touch two of them (letters 3 and 4)
// exchanges n for n. So whatever two edits do, one of con, nec and ion stays whole. If ion alone is left, letter 7 before
// it is t (or c, swapped); if con alone is left, it begins the word or follows the verb that was joined to it. CREATE and
// ALTER count only if spelled right.
//
// How: each byte is looked up by its low and its high half in two tables of 16 entries (one shuffle instruction each). The
// tables hold a bit for each pattern, so that seven cost the same as one. This is the "Teddy" search of Hyperscan and
// ripgrep. In C because Swift has neither the shuffle nor a move mask.
#include "CSearch.h"

#include <stdint.h>
#include <string.h>

// Patterns that byte k may belong to by its low half, and by its high half. A test finds every word within two edits.
static const uint8_t low[4][16] = {
    {0x03, 0x21, 0x03, 0x19, 0x09, 0x03, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x05, 0x43},
    {[0x2] = 0x10, [0x3] = 0x03, [0x5] = 0x04, [0x9] = 0x08, [0xC] = 0x60},
    {[0x3] = 0x44, [0x4] = 0x20, [0x5] = 0x10, [0xF] = 0x0B},
    {4, 0x14, 4, 4, 4, 0x24, 4, 4, 4, 4, 4, 4, 4, 4, 0x0F, 0x44},
};
static const uint8_t high[4][16] = {
    {0x01, 0x01, 0x01, 0x01, 0x3E, 0x0A, 0x3E, 0x0A, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x41, 0x01},
    {[0x4] = 0x2F, [0x5] = 0x10, [0x6] = 0x2F, [0x7] = 0x10, [0xB] = 0x40},
    {[0x4] = 0x1F, [0x5] = 0x20, [0x6] = 0x1F, [0x7] = 0x20, [0xA] = 0x40},
    {4, 4, 4, 4, 0x3F, 4, 0x3F, 4, 4, 4, 4, 4, 4, 4, 0x44, 4},
};

// 1: part of a name (letters, digits, _, bytes beyond ASCII). 2: a letter that CONNECTION has not. 4: a letter that
// neither it nor CREATE nor ALTER has. 8: beyond ASCII.
#define IN_BOTH(upper, lower) [upper] = 1, [lower] = 1
#define IN_VERBS(upper, lower) [upper] = 3, [lower] = 3
#define IN_NONE(from, to) [from... to] = 7
static const unsigned char classes[256] = {
    IN_NONE('0', '9'), IN_NONE('_', '_'), IN_VERBS('A', 'a'), IN_NONE('B', 'B'), IN_NONE('b', 'b'), IN_BOTH('C', 'c'),
    IN_NONE('D', 'D'), IN_NONE('d', 'd'), IN_BOTH('E', 'e'), IN_NONE('F', 'H'), IN_NONE('f', 'h'), IN_BOTH('I', 'i'),
    IN_NONE('J', 'K'), IN_NONE('j', 'k'), IN_VERBS('L', 'l'), IN_NONE('M', 'M'), IN_NONE('m', 'm'), IN_BOTH('N', 'n'),
    IN_BOTH('O', 'o'), IN_NONE('P', 'Q'), IN_NONE('p', 'q'), IN_VERBS('R', 'r'), IN_NONE('S', 'S'), IN_NONE('s', 's'),
    IN_BOTH('T', 't'), IN_NONE('U', 'Z'), IN_NONE('u', 'z'), [0x80 ... 0xFF] = 9,
};

#define LONGEST 40

static int is_name(unsigned char byte) { return classes[byte] & 1; }

// Whether the verb of `length` letters whose first four are at `at` is a word of its own.
static int is_verb(const unsigned char *text, size_t count, size_t at, const char *verb, size_t length) {
  if (count - at < length || (at > 0 && is_name(text[at - 1]))) return 0;
  for (size_t i = 4; i < length; i++)
    if ((text[at + i] | 0x20) != verb[i]) return 0;
  return count - at == length || !is_name(text[at + length]);
}

// Whether the six bytes before a `tion` may be what two edits left of `connec`: four of them then come from its letters
// (or are the t that was swapped with the c). Most words with that ending are told apart here: transac, descrip.
static int may_follow(const unsigned char *text, size_t at) {
  static const unsigned char letters[32] = {[3] = 1, [5] = 1, [14] = 1, [15] = 1, [20] = 1};
  unsigned found = 0;
  for (size_t i = at - 6; i < at; i++) found += letters[text[i] & 31] & (text[i] >> 6);
  return found >= 4;
}

// Whether the letters of a word, whatever their order, may be what two edits left of CONNECTION: an edit changes at most
// one letter into another. This tells most words apart that share a pattern with it, such as transaction and condition.
// Of eight letters three may differ, since `connlint` is looked for as well.
static int has_its_letters(const unsigned char *text, size_t start, size_t end) {
  static const unsigned char letter[32] = {[3] = 1, [15] = 2, [14] = 3, [5] = 4, [20] = 5, [9] = 6};
  static const int expected[7] = {0, 2, 2, 3, 1, 1, 1};
  int counts[7] = {0}, surplus = 0, missing = 0;
  for (size_t i = start; i < end; i++) counts[text[i] & 0x40 ? letter[text[i] & 31] : 0]++;
  for (int k = 0; k < 7; k++) {
    int difference = counts[k] - expected[k];
    if (difference > 0) surplus += difference;
    else missing -= difference;
  }
  int most = end - start == 8 ? 3 : 2;
  return surplus <= most && missing <= most;
}

// Whether the word around the pattern at `at` may be an anchor.
static int find_word(const unsigned char *text, size_t count, size_t at, unsigned patterns, struct connlint_word *word) {
  if (patterns & 0x08 && at >= 6 && !may_follow(text, at) && text[at - 1] < 0x80) patterns &= ~0x08u;
  if (patterns & 0x10 && !is_verb(text, count, at, "create", 6)) patterns &= ~0x10u;
  if (patterns & 0x20 && !is_verb(text, count, at, "alter", 5)) patterns &= ~0x20u;
  if (patterns == 0) return 0;
  at++;  // The second byte of every pattern is inside the word.
  size_t lowest = at > LONGEST ? at - LONGEST : 0;
  size_t highest = count - at > LONGEST ? at + LONGEST : count;
  size_t start = at, end = at;
  unsigned strangers = 0, foreigners = 0, beyond = 0;
  while (start > lowest && is_name(text[start - 1])) start--;
  while (end < highest && is_name(text[end])) end++;
  size_t length = end - start;
  word->start = start;
  word->end = end;
  if (length < 5 || length == 7) return 0;
  for (size_t i = start; i < end; i++) {
    strangers += classes[text[i]] >> 1 & 1;
    foreigners += classes[text[i]] >> 2 & 1;
    beyond |= classes[text[i]] & 8;
  }
  if (beyond) return 1;
  if (length <= 6) return foreigners == 0;
  if (length <= 12) return strangers <= 2 && has_its_letters(text, start, end);
  return length <= 18 && foreigners <= 2;
}

static int find_word_plain(const unsigned char *text, size_t count, size_t from, struct connlint_word *word) {
  for (size_t i = from; i + 4 <= count; i++) {
    unsigned patterns = 0xFF;
    for (int k = 0; k < 4; k++) patterns &= low[k][text[i + k] & 15] & high[k][text[i + k] >> 4];
    if (patterns && find_word(text, count, i, patterns, word)) return 1;
  }
  return 0;
}

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx2"))) static int find_word_avx2(const unsigned char *text, size_t count, size_t from,
                                                         struct connlint_word *word) {
  const __m256i half = _mm256_set1_epi8(0x0F);
  __m256i lows[4], highs[4];
  for (int k = 0; k < 4; k++) {
    lows[k] = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)low[k]));
    highs[k] = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)high[k]));
  }
  size_t i = from;
  for (; i + 35 <= count; i += 32) {
    __m256i found = _mm256_set1_epi8(-1);
    for (int k = 0; k < 4; k++) {
      __m256i bytes = _mm256_loadu_si256((const __m256i *)(text + i + k));
      __m256i by_low = _mm256_shuffle_epi8(lows[k], _mm256_and_si256(bytes, half));
      __m256i by_high = _mm256_shuffle_epi8(highs[k], _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half));
      found = _mm256_and_si256(found, _mm256_and_si256(by_low, by_high));
    }
    unsigned mask = ~(unsigned)_mm256_movemask_epi8(_mm256_cmpeq_epi8(found, _mm256_setzero_si256()));
    if (mask == 0) continue;
    unsigned char patterns[32];
    _mm256_storeu_si256((__m256i *)patterns, found);
    for (; mask != 0; mask &= mask - 1) {
      unsigned k = (unsigned)__builtin_ctz(mask);
      if (find_word(text, count, i + k, patterns[k], word)) return 1;
    }
  }
  return find_word_plain(text, count, i, word);
}
#endif

int connlint_find_word(const unsigned char *text, size_t count, size_t from, struct connlint_word *word) {
  // The first pattern wants a byte before the word, which the word at the very beginning has not.
  if (from == 0 && count >= 4 && find_word(text, count, 0, 0x01, word)) return 1;
  if (from > 0) from--;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) return find_word_avx2(text, count, from, word);
#endif
  return find_word_plain(text, count, from, word);
}

size_t connlint_count_line_feeds(const unsigned char *text, size_t count) {
  size_t lines = 0, i = 0;
  // Sums of one byte, so that the compiler adds 16 at a time; none can pass 255.
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
