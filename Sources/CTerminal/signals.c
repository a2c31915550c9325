// Signals that ask for something become bits, and a byte in a pipe that the main loop polls.
#include "internal.h"
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { COUNT = 6, SECOND = 1000000000, PATIENCE = 700000 };

static const int numbers[COUNT] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT};
static struct sigaction previous[COUNT];
static int ends[2] = {-1, -1};
static atomic_int ending;
/// The signal that asked first for the end, until that has come.
static atomic_int asked_by;
static atomic_llong ending_since;
static atomic_int asked;

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (long long)time.tv_sec * SECOND + time.tv_nsec;
}

static void set_alarm(int microseconds) {
  struct itimerval time = {.it_value = {.tv_usec = microseconds}};
  setitimer(ITIMER_REAL, &time, NULL);
}

/// The first one is left to the program. Has that not ended soon, it is stuck, in writing to a
/// terminal that takes nothing perhaps, and an alarm ends the process; so does the next one.
static void on_end(int number) {
  int saved = errno;
  int none = 0, nobody = 0;
  if (atomic_compare_exchange_strong(&asked_by, &nobody, number)) set_alarm(PATIENCE);
  if (!atomic_load(&ending)) atomic_store(&ending_since, now());
  bool is_first = atomic_compare_exchange_strong(&ending, &none, number);
  if (!is_first && now() - atomic_load(&ending_since) >= SECOND) {
    terminal_restore();
    _exit(128 + number);
  }
  terminal_poke(ends[1]);
  errno = saved;
}

static void on_request(int number) {
  int saved = errno;
  int bit = number == SIGWINCH ? TERMINAL_RESIZED
    : number == SIGTSTP ? TERMINAL_STOP : TERMINAL_CONTINUED;
  atomic_fetch_or(&asked, bit);
  terminal_poke(ends[1]);
  errno = saved;
}

/// A signal that was ignored stays ignored: so nohup and background jobs have it.
static void catch(int index) {
  bool ends_program = index < 3;
  struct sigaction action = {.sa_handler = ends_program ? on_end : on_request};
  action.sa_flags = SA_ONSTACK | SA_RESTART;
  sigfillset(&action.sa_mask);
  sigaction(numbers[index], NULL, &previous[index]);
  if (previous[index].sa_handler != SIG_IGN) sigaction(numbers[index], &action, NULL);
}

bool terminal_catch_signals(void) {
  if (!terminal_make_pipe(ends)) return false;
  atomic_store(&ending, 0);
  atomic_store(&asked_by, 0);
  atomic_store(&asked, 0);
  for (int i = 0; i < COUNT; i++) catch(i);
  return true;
}

int terminal_asked_to_end(void) { return atomic_load(&asked_by); }

void terminal_release_signals(void) {
  if (atomic_exchange(&asked_by, 0)) set_alarm(0);
  for (int i = 0; i < COUNT; i++) sigaction(numbers[i], &previous[i], NULL);
  for (int i = 0; i < 2; i++) {
    close(ends[i]);
    ends[i] = -1;
  }
}

int terminal_signal_descriptor(void) { return ends[0]; }

int terminal_take_signals(int *number) {
  terminal_drain(ends[0]);
  *number = atomic_exchange(&ending, 0);
  return atomic_exchange(&asked, 0);
}

/// In the background again, the process stops again, unless a signal asks it to end: `kill %1`
/// sends one and then continues it. Without a shell to continue it, it does not stop at all.
void terminal_stop_process(void) {
  struct sigaction ours;
  const struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, &standard, &ours);
  do {
    atomic_fetch_and(&asked, ~TERMINAL_CONTINUED);
    raise(SIGTSTP);
  } while ((atomic_load(&asked) & TERMINAL_CONTINUED) && !atomic_load(&ending)
    && tcgetpgrp(STDOUT_FILENO) != getpgrp());
  sigaction(SIGTSTP, &ours, NULL);
}
