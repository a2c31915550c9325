// The way out of a crash: whatever thread it happens on, the terminal is restored first, and then
// whoever had the signal before gets it (Swift's backtracer, or the system's default).
#include "internal.h"
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define ESC "\033"
#define MODES_OFF \
  ESC "[?2026l" ESC "[?1003l" ESC "[?1002l" ESC "[?1000l" ESC "[?1006l" \
  ESC "[?1l" ESC ">" ESC "[?7h" ESC "[0m" ESC "[?25h"
/// Where there is no alternate screen, what follows goes below the picture.
#define BELOW ESC "[999;1H\r\n"

enum { COUNT = 7, STACK = 64 * 1024 };

static const int numbers[COUNT] = {
  SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT,
};
static struct sigaction previous[COUNT];
static char codes[256] = MODES_OFF ESC "[?1049l";
static struct termios found;
static int output = -1;
static bool has_settings;
static atomic_bool up;

void terminal_set_up(bool now_up) { atomic_store(&up, now_up); }

void terminal_set_exit_code(const char *code) {
  strcpy(codes, MODES_OFF);
  if (!code) code = BELOW;
  if (strlen(codes) + strlen(code) < sizeof codes) strcat(codes, code);
}

void terminal_restore_settings(bool discarding_input) {
  sigset_t only, before;
  if (!has_settings) return;
  sigemptyset(&only);
  sigaddset(&only, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &only, &before);
  tcsetattr(output, discarding_input ? TCSAFLUSH : TCSANOW, &found);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void terminal_restore(void) {
  if (!atomic_exchange(&up, false)) return;
  terminal_write(output, codes, strlen(codes));
  terminal_restore_settings(false);
  terminal_return_messages();
}

static struct sigaction *previous_of(int number) {
  for (int i = 0; i < COUNT - 1; i++) {
    if (numbers[i] == number) return &previous[i];
  }
  return &previous[COUNT - 1];
}

/// With the default action back in place, the raised signal is delivered when the handler
/// returns; a fault would come again by itself, a signal that was sent would not.
static void on_crash(int number, siginfo_t *info, void *context) {
  struct sigaction *before = previous_of(number);
  terminal_restore();
  sigaction(number, before, NULL);
  if (before->sa_handler == SIG_DFL) {
    raise(number);
  } else if (before->sa_flags & SA_SIGINFO) {
    before->sa_sigaction(number, info, context);
  } else {
    before->sa_handler(number);
  }
}

/// An overflown stack leaves no room for a handler, so that has its own.
static void give_stack(void) {
  static char stack[STACK];
  stack_t current;
  if (sigaltstack(NULL, &current) != 0 || !(current.ss_flags & SS_DISABLE)) return;
  stack_t ours = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&ours, NULL);
}

void terminal_arm(int descriptor) {
  output = descriptor;
  has_settings = tcgetattr(descriptor, &found) == 0;
  give_stack();
  for (int i = 0; i < COUNT; i++) {
    // Nothing is blocked: Swift's backtracer has to catch the faults of its own reading.
    struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_ONSTACK | SA_SIGINFO};
    sigemptyset(&action.sa_mask);
    sigaction(numbers[i], NULL, &previous[i]);
    if (previous[i].sa_handler != SIG_IGN) sigaction(numbers[i], &action, NULL);
  }
}

void terminal_disarm(void) {
  for (int i = 0; i < COUNT; i++) sigaction(numbers[i], &previous[i], NULL);
}
