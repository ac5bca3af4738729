#include "CRewriting.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

// A signal handler must not lock or allocate, so a table of fixed size holds the files. A slot changes from FREE to
// OPENING to NOTED and back to FREE; only the thread that took the slot changes it.
//
// The handler waits for OPENING slots, so that it misses no file. It cannot wait for its own thread, because a thread
// blocks the signals while it opens a file.

enum { FREE, OPENING, NOTED };

// More than the maximum number of threads; each thread has one temporary file at a time.
#define SLOT_COUNT 256
#define NAME_SIZE 256

static struct {
  _Atomic int state;
  int folder;
  char name[NAME_SIZE];
} slots[SLOT_COUNT];

static _Atomic int is_ending;
static sigset_t ending_signals;
static pthread_once_t installed = PTHREAD_ONCE_INIT;
static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

static void end_by_signal(int number) {
  atomic_store(&is_ending, 1);
  for (int slot = 0; slot < SLOT_COUNT; slot++) {
    // Waits at most two seconds, in case a file system does not respond.
    for (int wait = 0; wait < 2000 && atomic_load(&slots[slot].state) == OPENING; wait++) poll(NULL, 0, 1);
    if (atomic_load(&slots[slot].state) == NOTED) unlinkat(slots[slot].folder, slots[slot].name, 0);
  }
  // SA_RESETHAND has restored the default action, which runs as soon as the handler returns.
  raise(number);
}

static void install(void) {
  sigemptyset(&ending_signals);
  for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) sigaddset(&ending_signals, numbers[index]);
  struct sigaction action = {.sa_handler = end_by_signal, .sa_mask = ending_signals, .sa_flags = (int)SA_RESETHAND};
  for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) {
    struct sigaction before;
    if (sigaction(numbers[index], NULL, &before) == 0 && before.sa_handler == SIG_DFL)
      sigaction(numbers[index], &action, NULL);
  }
  // Ignored, so that write(2) beyond the file size limit returns an error and does not end the program.
  signal(SIGXFSZ, SIG_IGN);
}

int connlint_temporary_open(int folder, const char *name, int *slot) {
  if (strlen(name) >= NAME_SIZE) {
    errno = ENAMETOOLONG;
    return -1;
  }
  pthread_once(&installed, install);
  sigset_t before;
  pthread_sigmask(SIG_BLOCK, &ending_signals, &before);
  int number = 0;
  for (; number < SLOT_COUNT; number++) {
    int expected = FREE;
    if (atomic_compare_exchange_strong(&slots[number].state, &expected, OPENING)) break;
  }
  int file = -1;
  int code = EMFILE;
  if (number < SLOT_COUNT) {
    slots[number].folder = folder;
    strcpy(slots[number].name, name);
    if (atomic_load(&is_ending)) {
      // The program is ending: do not create another file.
      atomic_store(&slots[number].state, FREE);
      pthread_sigmask(SIG_SETMASK, &before, NULL);
      for (;;) pause();
    }
    file = openat(folder, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    code = errno;
    atomic_store(&slots[number].state, file < 0 ? FREE : NOTED);
    *slot = number;
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = code;
  return file;
}

void connlint_temporary_forget(int slot) {
  atomic_store(&slots[slot].state, FREE);
}
