/// Runs a program in a pseudo-terminal, under a small shell that gives it job control.
#ifndef CTERMINALHARNESS_H
#define CTERMINALHARNESS_H

#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

/// What standard input is for the program; the other two are always the terminal.
enum harness_input { HARNESS_TERMINAL, HARNESS_NULL, HARNESS_CLOSED };

struct harness_program {
  const char *path;
  char *const *arguments;
  char *const *environment;
  int input;
  bool output_is_null;
};

enum harness_event_kind { HARNESS_STARTED, HARNESS_STOPPED, HARNESS_EXITED, HARNESS_SIGNALLED };

/// What the shell tells: a process id, a signal's number or an exit status, and time used so far.
struct harness_event {
  int kind;
  int value;
  double processor_seconds;
};

/// What the shell is told, one byte each.
enum harness_order { HARNESS_START = 's', HARNESS_FOREGROUND = 'f', HARNESS_BACKGROUND = 'b' };

/// The pseudo-terminal as its owner sees it.
struct harness_session {
  int terminal;
  int line;
  int events;
  int orders;
  pid_t shell;
};

/// Makes the pseudo-terminal and its shell, which waits for the order to start; false on failure.
bool harness_open(
  const struct harness_program *program, int columns, int rows, struct harness_session *session);
/// Gives the terminal another size; the kernel tells the program.
void harness_resize(int terminal, int columns, int rows);
/// The name of the directory that holds the running program, to be freed.
char *harness_own_directory(void);

#endif
