#define _GNU_SOURCE
#include "internal.h"
#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

static WINDOW *pad;
static int input = -1;

int terminal_open_keys(void) {
  if (isatty(STDIN_FILENO)) return fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
  int opened = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
  if (opened < 0 || opened > STDERR_FILENO) return opened;
  int moved = fcntl(opened, F_DUPFD_CLOEXEC, 3);
  close(opened);
  return moved;
}

/// A pad, because reading a key from a window draws that window.
bool terminal_start_keys(int descriptor) {
  input = descriptor;
  pad = newpad(1, 1);
  if (!pad) return false;
  keypad(pad, TRUE);
  nodelay(pad, TRUE);
  // The mouse's bytes are decoded in one place for all terminals, whatever theirs call them.
  keyok(KEY_MOUSE, FALSE);
  return true;
}

void terminal_stop_keys(void) {
  if (pad) delwin(pad);
  pad = NULL;
  input = -1;
}

void terminal_resume_keys(void) { keypad(pad, TRUE); }

int terminal_read_key(void) {
  int code;
  do {
    code = pad ? wgetch(pad) : ERR;
  } while (code == KEY_RESIZE);
  return code == ERR ? -1 : code;
}

int terminal_escape_delay(void) { return get_escdelay(); }

const char *terminal_key_name(int code) { return keyname(code); }

bool terminal_key_follows(int milliseconds) {
  struct pollfd keys = {.fd = input, .events = POLLIN};
  return poll(&keys, 1, milliseconds) > 0 && (keys.revents & POLLIN);
}

/// Readable without a byte to read: the end. A terminal that is gone says POLLHUP besides.
static bool is_gone(short found) {
  int count = 0;
  if (found & (POLLHUP | POLLERR | POLLNVAL)) return true;
  return (found & POLLIN) && ioctl(input, FIONREAD, &count) == 0 && count == 0;
}

/// In whole milliseconds sixty frames a second would be 58 or 62.
static int poll_for(struct pollfd *sources, nfds_t count, int microseconds) {
#ifdef __linux__
  struct timespec limit = {
    .tv_sec = microseconds / 1000000, .tv_nsec = microseconds % 1000000 * 1000L};
  return ppoll(sources, count, microseconds < 0 ? NULL : &limit, NULL);
#else
  return poll(sources, count, microseconds < 0 ? -1 : microseconds / 1000);
#endif
}

int terminal_wait(int wake, int microseconds) {
  struct pollfd sources[] = {
    {.fd = input, .events = POLLIN},
    {.fd = wake, .events = POLLIN},
    {.fd = terminal_signal_descriptor(), .events = POLLIN},
  };
  // After a signal its byte is in the pipe, so a second look does not wait.
  int count = poll_for(sources, 3, microseconds);
  if (count < 0 && errno == EINTR) count = poll(sources, 3, 0);
  if (count <= 0) return 0;
  int ready = 0;
  if (sources[1].revents) ready |= TERMINAL_READY_WAKE;
  if (is_gone(sources[0].revents)) return ready | TERMINAL_READY_GONE;
  if (sources[0].revents) ready |= TERMINAL_READY_KEYS;
  return ready;
}
