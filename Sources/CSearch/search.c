// The fast path of the program: every byte of every file is read here, and most files need nothing else.
//
// It finds words that may be CONNECTION with up to two edits, also joined to CREATE or ALTER, CREATE and ALTER
// themselves, CONNECTION_OPTIONS, and longer words that end in `_connection`.
//
// Method: bytes become bit masks, one bit per byte. One mask says whether the byte is part of a name, another whether
// it is one of the letters of CONNECTION (c, o, n, e, t, i). The rest is arithmetic on these masks: 64 bytes in a
// number, four numbers in a register. After two edits a word still has at least eight letters of CONNECTION with at
// most two other letters ("strangers") among them. So a word is a candidate if at most two of its first eight letters
// are strangers (of its last eight if a verb may precede). Few words of any language pass, so branch mispredictions are
// rare; one costs more than reading a hundred bytes. Candidates are then compared letter by letter.
//
// In C, because Swift has no table look-up within a register and no instruction that makes a mask from a register.
#include "CSearch.h"

#include <stdint.h>
#include <string.h>

// The classes of a byte: the bits that are set both for its low half and for its high half.
enum {
  LETTER_TO_O = 0x01,
  LETTER_FROM_P = 0x02,
  DIGIT = 0x04,
  UNDERSCORE = 0x08,
  A_OR_L = 0x10,
  T = 0x20,
  C_O_N_E_I = 0x40,
};
static const uint8_t by_low_half[16] = {0x06, 0x17, 0x07, 0x47, 0x27, 0x47, 0x07, 0x07,
                                        0x07, 0x47, 0x03, 0x01, 0x11, 0x01, 0x41, 0x49};
static const uint8_t by_high_half[16] = {[0x3] = DIGIT,
                                         [0x4] = LETTER_TO_O | A_OR_L | C_O_N_E_I,
                                         [0x5] = LETTER_FROM_P | UNDERSCORE | T,
                                         [0x6] = LETTER_TO_O | A_OR_L | C_O_N_E_I,
                                         [0x7] = LETTER_FROM_P | T};

static uint8_t class_of(unsigned char byte) { return by_low_half[byte & 15] & by_high_half[byte >> 4]; }

// Non-ASCII bytes are part of names too.
static int is_name(unsigned char byte) { return byte >= 0x80 || class_of(byte) != 0; }

// MARK: One word

// The number of letters of each kind in a word: ten numbers of six bits. The kinds are, from the lowest bits: other
// letters, c, o, n, e, t, i, r, a, l.
typedef uint64_t letters;
#define TIMES_TEN(number) ((letters)number * 0x041041041041041)
#define LETTERS(c, o, n, e, t, i, r, a, l) \
  ((letters)c << 6 | (letters)o << 12 | (letters)n << 18 | (letters)e << 24 | (letters)t << 30 | (letters)i << 36 | \
   (letters)r << 42 | (letters)a << 48 | (letters)l << 54)

// `most` is a compile-time constant where possible, so that the processor need not predict the end of the loop.
static inline __attribute__((always_inline)) letters letters_of(const unsigned char *word, size_t length, size_t most) {
  static const uint8_t place[32] = {[3] = 6,  [15] = 12, [14] = 18, [5] = 24, [20] = 30,
                                    [9] = 36, [18] = 42, [1] = 48,  [12] = 54};
  letters sum = 0;
  for (size_t i = 0; i < most; i++) sum += (letters)(i < length) << (word[i] < 0x80 ? place[word[i] & 31] : 0);
  return sum;
}

// Whether a word has the `expected` letters (`count` of them) in any order, with at most two missing and two extra.
// This rejects most words, for example "condition", before their edit distance is computed.
static int are_near(letters found, size_t length, letters expected, size_t count) {
  letters difference = found + TIMES_TEN(32) - expected;  // 32 is zero
  letters not_fewer = difference >> 5 & TIMES_TEN(1);
  // The highest number of the product is the sum of all ten.
  size_t surplus = (difference & not_fewer * 31) * TIMES_TEN(1) >> 54 & 63;
  return surplus <= 2 && surplus + count <= length + 2;
}

// Whether the bytes are equal to `expected`, ignoring case.
static int are(const unsigned char *bytes, const char *expected) {
  for (; *expected != 0; bytes++, expected++)
    if ((*bytes | 0x20) != *expected) return 0;
  return 1;
}

// Whether a word of at most 12 bytes may be an anchor. `readable` is the number of bytes that may be read.
static inline __attribute__((always_inline)) int is_anchor(const unsigned char *word, size_t length, size_t readable) {
  if (length == 5) return are(word, "alter");
  if (length == 6) return are(word, "create");
  if (length < 8) return 0;
  if (length == 8 && are(word, "connlint")) return 1;
  letters found = readable >= 12 ? letters_of(word, length, 12) : letters_of(word, length, length);
  return are_near(found, length, LETTERS(2, 2, 3, 1, 1, 1, 0, 0, 0), 10);
}

// Whether `byte` may begin a non-ASCII character that replaces an ASCII letter or a blank, or is invisible.
static int may_disguise(unsigned char byte) { return byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF; }

// The maximum length of an anchor, in bytes.
#define LONGEST 40

// Whether the word around `at` may be an anchor.
static int find_word(const unsigned char *text, size_t count, size_t at, struct connlint_word *word) {
  size_t lowest = at > LONGEST ? at - LONGEST : 0;
  size_t highest = count - at > LONGEST ? at + LONGEST : count;
  size_t start = at, end = at;
  int is_disguised = 0;
  while (start > lowest && is_name(text[start - 1])) is_disguised |= may_disguise(text[--start]);
  while (end < highest && is_name(text[end])) is_disguised |= may_disguise(text[end++]);
  const unsigned char *bytes = text + start;
  size_t length = end - start;
  *word = (struct connlint_word){start, end};
  if (is_disguised) return length >= 7;
  if (length <= 12) return is_anchor(bytes, length, length);
  // The type of a resource in Terraform's language: confluent_flink_connection.
  if (length > 18) return text[end - 11] == '_' && are(text + end - 10, "connection");
  if (length == 18 && bytes[10] == '_' && are(bytes, "connection") && are(bytes + 11, "options")) return 1;
  letters found = letters_of(bytes, length, length);
  return are_near(found, length, LETTERS(3, 2, 3, 3, 2, 1, 1, 1, 0), 16) ||
         are_near(found, length, LETTERS(2, 2, 3, 2, 2, 1, 1, 1, 1), 15);
}

// MARK: Four blocks of 64 bytes

typedef uint64_t blocks __attribute__((vector_size(32)));

// One bit for each byte of four blocks; the lowest bit is the first byte.
union mask {
  uint32_t half[8];
  uint64_t block[4];
  blocks all;
};

struct masks {
  union mask name, letter, a_or_l, beyond;
};

// Blocks overlap, so that every word is whole in one block: a joined word ends in the first 63 bytes and has 12 bytes
// before its end; any other word begins in the first 51 bytes and is decided by the 12 bytes after its start.
#define STEP 51
#define STRIDE (4 * STEP)
#define REACH (3 * STEP + 64)
#define DECIDED (((uint64_t)1 << STEP) - 1)

// The first bytes of words that may be anchors, and the eighth bytes from the end of words that may be a verb joined to
// a noun.
struct places {
  union mask starts, joined;
};

// The bits of `before` say whether the byte before each block is part of a name.
static inline __attribute__((always_inline)) struct places find_places(const struct masks *masks,
                                                                       const union mask *before) {
  blocks name = masks->name.all | masks->beyond.all;
  blocks start = name & ~(name << 1 | before->all), end = name & ~(name >> 1);
  // Whether the next two, four, eight, thirteen bytes belong to one name.
  blocks names2 = name & name >> 1, names4 = names2 & names2 >> 2, names8 = names4 & names4 >> 4;
  blocks names13 = names8 & names8 >> 5;
  // Whether at least one, two, three of the next two, four, eight bytes are strangers.
  blocks letter = masks->letter.all, stranger = ~letter;
  blocks one2 = stranger | stranger >> 1, two2 = stranger & stranger >> 1;
  blocks one4 = one2 | one2 >> 2, two4 = two2 | two2 >> 2 | (one2 & one2 >> 2);
  blocks three4 = (two2 & one2 >> 2) | (one2 & two2 >> 2);
  blocks two8 = two4 | two4 >> 4 | (one4 & one4 >> 4);
  blocks three8 = three4 | three4 >> 4 | (two4 & one4 >> 4) | (one4 & two4 >> 4);

  blocks near = names8 & ~three8;
  // A word that has lost a letter may contain only one stranger.
  blocks noun = near & start & (~two8 | names2 >> 8);
  blocks a_or_l = masks->a_or_l.all, letters2 = letter & letter >> 1;
  blocks create = start & letter & letter >> 2 & a_or_l >> 3 & letters2 >> 4 & ~(name >> 6);
  blocks alter = start & a_or_l & a_or_l >> 1 & letters2 >> 2 & ~(name >> 5);
  return (struct places){{.all = noun | create | alter}, {.all = near & end >> 7 & names13 << 5}};
}

// In a block with disguised characters (full-width letters, or zero-width characters between letters), finds the pieces
// of CONNECTION of which two edits leave one intact. No swap breaks two pieces: the one across "con" and "nec"
// exchanges n for n, and `cion` covers the swap of letters 6 and 7. A piece may be found in two blocks, because the
// disguise may be in only one of them. Without a disguise, non-ASCII bytes count as strangers.
//
// Verbs directly after a non-ASCII byte are found too: it may belong to a byte order mark or a no-break space.
static uint64_t find_pieces(const unsigned char *block, uint64_t letter, uint64_t a_or_l, uint64_t beyond) {
  uint64_t pieces = 0, readable = ~(uint64_t)0 >> 3, letters2 = letter & letter >> 1;
  uint64_t create = letter & letter >> 2 & a_or_l >> 3 & letters2 >> 4, alter = a_or_l & a_or_l >> 1 & letters2 >> 2;
  for (uint64_t verbs = beyond << 1 & (create | alter) & readable; verbs != 0; verbs &= verbs - 1) {
    const unsigned char *bytes = block + __builtin_ctzll(verbs);
    if (are(bytes, "create") || are(bytes, "alte")) pieces |= verbs & -verbs;
  }
  uint64_t rows = letters2 & letter >> 2 & readable;
  int is_disguised = 0;
  for (; rows != 0 && beyond != 0 && !is_disguised; beyond &= beyond - 1)
    is_disguised = may_disguise(block[__builtin_ctzll(beyond)]);
  for (; rows != 0 && is_disguised; rows &= rows - 1) {
    const unsigned char *bytes = block + __builtin_ctzll(rows);
    if (are(bytes, "con") || are(bytes, "nec") || are(bytes, "tion") || are(bytes, "cion")) pieces |= rows & -rows;
  }
  const unsigned char *bytes = block, *end = block + STEP;
  while ((bytes = memchr(bytes, 0xEF, (size_t)(end - bytes))) != 0) {
    // A full-width C, followed by another full-width letter.
    if (memcmp(bytes, "\xEF\xBC\xA3\xEF", 4) == 0) pieces |= (uint64_t)1 << (bytes - block);
    bytes++;
  }
  return pieces;
}

// Four blocks, the first of which begins at `base`.
struct stretch {
  size_t base;
  const unsigned char *bytes;
  struct masks masks;
  unsigned char padded[REACH];
};

typedef void make_masks(const unsigned char *bytes, struct masks *masks);

static inline __attribute__((always_inline)) void read_stretch(const unsigned char *text, size_t count, size_t base,
                                                              make_masks *make, struct stretch *stretch) {
  stretch->base = base;
  stretch->bytes = text + base;
  if (count - base < REACH) {
    memset(stretch->padded, 0, REACH);
    stretch->bytes = memcpy(stretch->padded, text + base, count - base);
  }
  make(stretch->bytes, &stretch->masks);
}

// Finds the first anchor among the candidates of a block.
static int find_in_block(const unsigned char *text, size_t count, const struct stretch *stretch, int block,
                         uint64_t starts, uint64_t joined, struct connlint_word *word) {
  size_t base = stretch->base + (size_t)block * STEP;
  const unsigned char *bytes = stretch->bytes + block * STEP;
  const struct masks *masks = &stretch->masks;
  uint64_t beyond = masks->beyond.block[block], name = masks->name.block[block];
  uint64_t found = starts | joined;
  if (beyond == 0 && joined == 0) {
    // The most frequent case: ASCII words, whose ends are in the mask.
    for (found &= DECIDED; found != 0; found &= found - 1) {
      size_t at = (size_t)__builtin_ctzll(found), length = (size_t)__builtin_ctzll(~(name >> at));
      *word = (struct connlint_word){base + at, base + at + length};
      if (length <= 12 ? is_anchor(bytes + at, length, 64 - at)
                       : bytes[at + 10] == '_' && find_word(text, count, base + at, word))
        return 1;
    }
    return 0;
  }
  if (beyond != 0) found |= find_pieces(bytes, masks->letter.block[block], masks->a_or_l.block[block], beyond);
  for (; found != 0; found &= found - 1)
    if (find_word(text, count, base + (size_t)__builtin_ctzll(found), word)) return 1;
  return 0;
}

// The search; `make` makes the masks. Loading a register from masks that were just written to memory stalls, so the
// masks of the next stretch are made before those of the current one are read. This is a third faster.
static inline __attribute__((always_inline)) int find(const unsigned char *text, size_t count, size_t from,
                                                      struct connlint_word *word, make_masks *make) {
  if (from >= count) return 0;
  // Go back to the beginning of the name: the bytes that identify it, for example a no-break space, may be before
  // `from`.
  for (int k = 0; k < LONGEST && from > 0 && is_name(text[from - 1]) && is_name(text[from]); k++) from--;
  uint64_t carry = from > 0 && is_name(text[from - 1]);
  struct stretch both[2], *this = &both[0], *next = &both[1];
  read_stretch(text, count, from, make, this);
  while (1) {
    int is_last = count - this->base <= STRIDE;
    if (!is_last) read_stretch(text, count, this->base + STRIDE, make, next);
    const struct masks *masks = &this->masks;
    blocks last = (masks->name.all | masks->beyond.all) >> (STEP - 1) & 1;
    union mask before = {.all = {carry, last[0], last[1], last[2]}};
    carry = last[3];
    struct places places = find_places(masks, &before);
    blocks any = places.starts.all | places.joined.all | masks->beyond.all;
    if ((any[0] | any[1] | any[2] | any[3]) != 0)
      for (int k = 0; k < 4; k++)
        if (find_in_block(text, count, this, k, places.starts.block[k], places.joined.block[k], word)) return 1;
    if (is_last) return 0;
    struct stretch *done = this;
    this = next;
    next = done;
  }
}

// MARK: Bytes to masks

// Packs the lowest bits of eight bytes into one byte.
static uint64_t gather(uint64_t bytes) { return (bytes & 0x0101010101010101) * 0x0102040810204080 >> 56; }

static void make_masks_plain(const unsigned char *bytes, struct masks *masks) {
  *masks = (struct masks){0};
  for (int k = 0; k < 4; k++)
    for (int i = 0; i < 64; i += 8) {
      uint64_t text = 0, classes = 0;
      for (int j = 0; j < 8; j++) {
        unsigned char byte = bytes[k * STEP + i + j];
        text |= (uint64_t)byte << 8 * j;
        classes |= (uint64_t)class_of(byte) << 8 * j;
      }
      // These sums may set the highest bit of a byte, but never carry into the next byte.
      masks->name.block[k] |= gather((classes + 0x7F7F7F7F7F7F7F7F) >> 7) << i;
      masks->letter.block[k] |= gather((classes + (0x80 - T) * 0x0101010101010101) >> 7) << i;
      masks->a_or_l.block[k] |= gather(classes >> 4) << i;
      masks->beyond.block[k] |= gather(text >> 7) << i;
    }
}

int connlint_find_word_plain(const unsigned char *text, size_t count, size_t from, struct connlint_word *word) {
  return find(text, count, from, word, make_masks_plain);
}

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX2 __attribute__((target("avx2,bmi")))

AVX2 static inline __attribute__((always_inline)) void make_masks_avx2(const unsigned char *bytes,
                                                                      struct masks *masks) {
  const __m256i lows = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)by_low_half));
  const __m256i highs = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)by_high_half));
  for (int k = 0; k < 8; k++) {
    __m256i text = _mm256_loadu_si256((const __m256i *)(bytes + k / 2 * STEP + k % 2 * 32));
    __m256i high_halves = _mm256_and_si256(_mm256_srli_epi16(text, 4), _mm256_set1_epi8(0x0F));
    __m256i class = _mm256_and_si256(_mm256_shuffle_epi8(lows, text), _mm256_shuffle_epi8(highs, high_halves));
    // movemask takes the highest bit of each byte, so each class is moved there; T and C_O_N_E_I by a carry.
    __m256i names = _mm256_cmpgt_epi8(class, _mm256_setzero_si256());
    __m256i letters = _mm256_add_epi8(class, _mm256_set1_epi8(0x80 - T));
    __m256i as_and_ls = _mm256_slli_epi16(class, 3);
    masks->name.half[k] = (uint32_t)_mm256_movemask_epi8(names);
    masks->letter.half[k] = (uint32_t)_mm256_movemask_epi8(letters);
    masks->a_or_l.half[k] = (uint32_t)_mm256_movemask_epi8(as_and_ls);
    masks->beyond.half[k] = (uint32_t)_mm256_movemask_epi8(text);
  }
}

AVX2 static int find_avx2(const unsigned char *text, size_t count, size_t from, struct connlint_word *word) {
  return find(text, count, from, word, make_masks_avx2);
}
#endif

int connlint_find_word(const unsigned char *text, size_t count, size_t from, struct connlint_word *word) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) return find_avx2(text, count, from, word);
#endif
  return connlint_find_word_plain(text, count, from, word);
}
