// The way out of a crash, and of any signal that ends a program: whatever thread it comes to, the terminal
// is restored first. Then the signal has its default action, so that whoever waits sees which one it was.
#include "internal.h"
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define ESC "\033"
#define MODES_OFF \
  ESC "[?2026l" ESC "[?1003l" ESC "[?1002l" ESC "[?1000l" ESC "[?1006l" \
  ESC "[?2004l" ESC "[?1l" ESC ">" ESC "[?7h" ESC "[0m" ESC "[?25h"
/// Where there is no alternate screen, what follows goes below the picture.
#define BELOW ESC "[999;1H\r\n"

enum { STACK = 64 * 1024, LAST = 64, PATIENCE = 200 };

/// A fault of the program, and what is said of it; a signal that only ends it has no name.
static const struct { int number; const char *name; } endings[] = {
  {SIGSEGV, "SIGSEGV"}, {SIGBUS, "SIGBUS"}, {SIGILL, "SIGILL"}, {SIGTRAP, "SIGTRAP"},
  {SIGABRT, "SIGABRT"}, {SIGFPE, "SIGFPE"}, {SIGSYS, "SIGSYS"}, {SIGQUIT, NULL},
  {SIGUSR1, NULL}, {SIGUSR2, NULL}, {SIGALRM, NULL}, {SIGVTALRM, NULL}, {SIGPROF, NULL},
  {SIGXCPU, NULL}, {SIGPIPE, NULL},
#ifdef __linux__
  {SIGPOLL, NULL}, {SIGPWR, NULL}, {SIGSTKFLT, NULL},
#endif
};
static struct sigaction previous[LAST + 1];
static bool is_caught[LAST + 1];
/// Whether somebody asked for Swift's backtracer, which by itself would ask for a key for 30 seconds.
static bool has_backtracer;
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

/// A terminal that takes no more output (Ctrl-S, a reader that has stopped) is not waited for.
static void write_codes(void) {
  int flags = fcntl(output, F_GETFL);
  struct pollfd room = {.fd = output, .events = POLLOUT};
  tcflow(output, TCOON);
  if (poll(&room, 1, PATIENCE) <= 0) tcflush(output, TCOFLUSH);
  fcntl(output, F_SETFL, flags | O_NONBLOCK);
  terminal_write(output, codes, strlen(codes));
  fcntl(output, F_SETFL, flags);
}

void terminal_restore(void) {
  sigset_t only, before;
  if (!atomic_exchange(&up, false)) return;
  sigemptyset(&only);
  sigaddset(&only, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &only, &before);
  write_codes();
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  terminal_restore_settings(false);
  terminal_return_messages();
}

static void say(const char *text) { terminal_write(STDERR_FILENO, text, strlen(text)); }

/// One line for whoever sees the shell again.
static void say_fault(int number) {
  for (unsigned i = 0; i < sizeof endings / sizeof *endings; i++) {
    if (endings[i].number != number || !endings[i].name) continue;
    say("optviz: ended by a fault of its own, ");
    say(endings[i].name);
    say("; please report it, with the command and the last keys, where optviz came from\n");
  }
}

/// With the default action back in place, the raised signal is delivered when the handler
/// returns; a fault would come again by itself, a signal that was sent would not.
static void on_crash(int number, siginfo_t *info, void *context) {
  static const struct sigaction standard = {.sa_handler = SIG_DFL};
  struct sigaction *before = &previous[number];
  bool was_up = atomic_load(&up);
  terminal_restore();
  if (number == SIGALRM && terminal_asked_to_end()) _exit(128 + terminal_asked_to_end());
  if (has_backtracer && before->sa_flags & SA_SIGINFO) {
    sigaction(number, before, NULL);
    before->sa_sigaction(number, info, context);
    return;
  }
  if (was_up) say_fault(number);
  sigaction(number, &standard, NULL);
  raise(number);
}

/// An overflown stack leaves no room for a handler, so that has its own.
static void give_stack(void) {
  static char stack[STACK];
  stack_t current;
  if (sigaltstack(NULL, &current) != 0 || !(current.ss_flags & SS_DISABLE)) return;
  stack_t ours = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&ours, NULL);
}

/// A signal that was ignored stays ignored.
static void catch(int number) {
  // Nothing is blocked: Swift's backtracer has to catch the faults of its own reading.
  struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_ONSTACK | SA_SIGINFO};
  sigemptyset(&action.sa_mask);
  if (number > LAST || sigaction(number, NULL, &previous[number]) != 0) return;
  if (previous[number].sa_handler == SIG_IGN) return;
  is_caught[number] = sigaction(number, &action, NULL) == 0;
}

void terminal_arm(int descriptor) {
  output = descriptor;
  has_settings = tcgetattr(descriptor, &found) == 0;
  has_backtracer = getenv("SWIFT_BACKTRACE") != NULL;
  give_stack();
  for (unsigned i = 0; i < sizeof endings / sizeof *endings; i++) catch(endings[i].number);
  // A limit of file sizes is an error of the write that meets it.
  signal(SIGXFSZ, SIG_IGN);
#ifdef SIGRTMIN
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) catch(number);
#endif
}

void terminal_disarm(void) {
  for (int number = 1; number <= LAST; number++) {
    if (is_caught[number]) sigaction(number, &previous[number], NULL);
    is_caught[number] = false;
  }
}
