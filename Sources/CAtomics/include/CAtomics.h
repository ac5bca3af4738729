// Numbers that several threads read and write. Swift's own (Synchronization) need macOS 15.
#ifndef CONNLINT_ATOMICS_H
#define CONNLINT_ATOMICS_H

#include <stdint.h>

/// The number, and all that was written before it was stored.
static inline uintptr_t connlint_load(const uintptr_t *number) { return __atomic_load_n(number, __ATOMIC_ACQUIRE); }

/// Adds to the number, around zero if need be, and returns the sum. Says nothing of what else was written.
static inline uintptr_t connlint_add(uintptr_t *number, uintptr_t more) {
  return __atomic_add_fetch(number, more, __ATOMIC_RELAXED);
}

/// Stores `value` if the number is still 0, and returns what it was.
static inline uintptr_t connlint_set_once(uintptr_t *number, uintptr_t value) {
  uintptr_t expected = 0;
  __atomic_compare_exchange_n(number, &expected, value, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
  return expected;
}

#endif
