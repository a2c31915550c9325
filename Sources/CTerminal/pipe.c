#include "internal.h"
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

bool terminal_make_pipe(int ends[2]) {
  if (pipe(ends) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
  }
  return true;
}

void terminal_close_pipe(int reading, int writing) {
  close(reading);
  close(writing);
}

/// A full pipe is as good as one byte more: the reader wakes up all the same.
void terminal_poke(int descriptor) {
  while (write(descriptor, "", 1) < 0 && errno == EINTR) {
  }
}

void terminal_drain(int descriptor) {
  char bytes[256];
  while (read(descriptor, bytes, sizeof bytes) > 0) {
  }
}

void terminal_write(int descriptor, const char *bytes, unsigned long count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (unsigned long)written;
  }
}
