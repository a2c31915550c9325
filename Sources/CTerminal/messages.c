// Messages written to descriptor 2 would tear the picture, and be lost with it. While the screen
// is up they are held in memory, and copied out afterwards.
#define _GNU_SOURCE
#include "internal.h"
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

static int held = -1;
static int original = -1;

static int make_memory(void) {
#ifdef __linux__
  return memfd_create("messages", MFD_CLOEXEC);
#else
  FILE *file = tmpfile();
  return file ? fcntl(fileno(file), F_DUPFD_CLOEXEC, 3) : -1;
#endif
}

void terminal_divert_messages(void) {
  if (original >= 0 || !isatty(STDERR_FILENO)) return;
  held = make_memory();
  original = held < 0 ? -1 : fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (original < 0 || dup2(held, STDERR_FILENO) < 0) terminal_return_messages();
}

static void copy_out(void) {
  char bytes[1024];
  ssize_t count;
  lseek(held, 0, SEEK_SET);
  while ((count = read(held, bytes, sizeof bytes)) > 0) {
    terminal_write(STDERR_FILENO, bytes, (unsigned long)count);
  }
}

void terminal_return_messages(void) {
  if (original >= 0) {
    dup2(original, STDERR_FILENO);
    copy_out();
    close(original);
  }
  if (held >= 0) close(held);
  held = original = -1;
}
