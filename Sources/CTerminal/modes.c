// Giving the terminal back for a while, and what else may change while the screen is up.
#include "screen.h"
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define MOUSE_ON "\033[?1000h\033[?1002h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1002l\033[?1000l"
/// Pasted text then comes between marks.
#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"

void terminal_mark_up(bool up) {
  terminal_screen.is_up = up;
  if (terminal_screen.is_real) terminal_set_up(up);
}

/// Descriptions that know of a mouse belong to the likes of xterm, which all know these codes.
static void write_code(const char *code) {
  if (!terminal_screen.is_real || !terminal_description_text("kmous")) return;
  terminal_write(STDOUT_FILENO, code, strlen(code));
}

static void write_mouse(bool on) { write_code(on ? MOUSE_ON : MOUSE_OFF); }

void terminal_mark_pastes(bool on) { write_code(on ? PASTE_ON : PASTE_OFF); }

void terminal_leave(void) {
  if (!terminal_screen.is_up) return;
  write_mouse(false);
  terminal_mark_pastes(false);
  endwin();
  if (terminal_screen.is_real) {
    // What the mouse has sent in the meantime is not for the shell.
    terminal_restore_settings(terminal_screen.wants_mouse);
    terminal_return_messages();
  }
  terminal_mark_up(false);
}

void terminal_stop(void) {
  terminal_leave();
  terminal_stop_process();
}

void terminal_resume(void) {
  if (terminal_screen.is_up) endwin();
  terminal_divert_messages();
  terminal_mark_up(true);
  terminal_follow_size();
  doupdate();
  terminal_resume_keys();
  terminal_mark_pastes(true);
  write_mouse(terminal_screen.wants_mouse);
}

void terminal_set_mouse(bool wanted) {
  terminal_screen.wants_mouse = wanted;
  if (terminal_screen.is_up) write_mouse(wanted);
}

void terminal_send(const char *sequence) {
  if (terminal_screen.is_real && terminal_screen.is_up) {
    terminal_write(STDOUT_FILENO, sequence, strlen(sequence));
  }
}

int terminal_rows(void) { return getmaxy(stdscr); }

int terminal_columns(void) { return getmaxx(stdscr); }

double terminal_cell_aspect(void) {
  struct winsize size = {0};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  if (size.ws_col == 0 || size.ws_row == 0 || size.ws_xpixel == 0 || size.ws_ypixel == 0) return 0;
  double width = (double)size.ws_xpixel / size.ws_col;
  return (double)size.ws_ypixel / size.ws_row / width;
}

void terminal_follow_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
    resizeterm(size.ws_row, size.ws_col);
  }
  clearok(curscr, TRUE);
}
