#define _GNU_SOURCE
#include "shell.h"
#include <fcntl.h>
#include <pty.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { READING, WRITING };

static void close_both(const int ends[2]) {
  close(ends[READING]);
  close(ends[WRITING]);
}

bool harness_open(
  const struct harness_program *program, int columns, int rows, struct harness_session *session
) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int events[2], orders[2], terminal, line;
  if (pipe2(events, O_CLOEXEC) != 0) return false;
  if (pipe2(orders, O_CLOEXEC) != 0) return close_both(events), false;
  if (openpty(&terminal, &line, NULL, NULL, &size) != 0) {
    return close_both(events), close_both(orders), false;
  }
  fcntl(terminal, F_SETFD, FD_CLOEXEC);
  fcntl(line, F_SETFD, FD_CLOEXEC);
  fcntl(terminal, F_SETFL, O_NONBLOCK);
  fcntl(events[READING], F_SETFL, O_NONBLOCK);
  pid_t shell = fork();
  if (shell == 0) {
    close(terminal);
    close(events[READING]);
    close(orders[WRITING]);
    harness_be_shell(program, line, events[WRITING], orders[READING]);
  }
  close(events[WRITING]);
  close(orders[READING]);
  *session = (struct harness_session){terminal, line, events[READING], orders[WRITING], shell};
  return shell > 0;
}

void harness_resize(int terminal, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(terminal, TIOCSWINSZ, &size);
}

char *harness_own_directory(void) {
  char path[4096];
  ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
  if (length <= 0) return NULL;
  path[length] = 0;
  char *slash = strrchr(path, '/');
  if (slash) *slash = 0;
  return strdup(path);
}
