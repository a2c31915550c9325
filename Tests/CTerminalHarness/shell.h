#ifndef CTERMINALHARNESS_SHELL_H
#define CTERMINALHARNESS_SHELL_H

#include "CTerminalHarness.h"

/// What the child process is from now on. Between fork and exec of a process with threads, only
/// functions that are safe in signal handlers may be called: so it is in C, and does little.
void harness_be_shell(const struct harness_program *program, int line, int events, int orders)
  __attribute__((noreturn));

#endif
