// Taking the terminal over, and giving it back for good.
#include "screen.h"
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct terminal_screen terminal_screen;

static FILE *input_file;
static FILE *output_file;

/// Opens with the terminal's own description, or with ours in the environment for the moment.
static SCREEN *open_screen(const char *name, enum terminal_entry entry) {
  if (entry == TERMINAL_ENTRY_OWN) return newterm((char *)name, output_file, input_file);
  char *text = terminal_entry_text(entry);
  const char *found = getenv("TERMINFO");
  char *before = found ? strdup(found) : NULL;
  if (text) setenv("TERMINFO", text, 1);
  SCREEN *opened = newterm(TERMINAL_ENTRY_NAME, output_file, input_file);
  if (before) setenv("TERMINFO", before, 1); else unsetenv("TERMINFO");
  free(text);
  free(before);
  return opened;
}

/// Whether the user has given a delay that is one; anything else counts as none.
static bool has_escape_delay(void) {
  const char *text = getenv("ESCDELAY");
  size_t length = text ? strlen(text) : 0;
  return length > 0 && length <= 5 && strspn(text, "0123456789") == length;
}

static void set_modes(void) {
  cbreak();
  noecho();
  nonl();
  curs_set(0);
  leaveok(stdscr, TRUE);
  if (!has_escape_delay()) set_escdelay(25);
  if (has_colors() && start_color() == OK) use_default_colors();
}

/// The code that leaves the alternate screen, without the delays that terminfo writes into it.
static void tell_exit_code(void) {
  char code[64] = "";
  const char *found = terminal_description_text("rmcup");
  if (found) strncpy(code, found, sizeof code - 1);
  code[strcspn(code, "$")] = 0;
  terminal_set_exit_code(found ? code : NULL);
}

static void close_files(void) {
  if (input_file) fclose(input_file);
  if (output_file && output_file != stdout) fclose(output_file);
  input_file = output_file = NULL;
}

static void release(void) {
  if (terminal_screen.is_real) {
    terminal_return_messages();
    terminal_disarm();
    terminal_release_signals();
  }
  close_files();
}

static int take_up(const char *name, enum terminal_entry entry, int keys) {
  // An exported size would freeze it.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  terminal_mark_up(true);
  terminal_screen.handle = open_screen(name, entry);
  if (!terminal_screen.handle) {
    terminal_mark_up(false);
    release();
    return TERMINAL_NO_DESCRIPTION;
  }
  set_modes();
  terminal_start_keys(keys);
  if (terminal_screen.is_real) tell_exit_code();
  terminal_mark_pastes(true);
  return TERMINAL_OPENED;
}

int terminal_open(const char *name, int entry) {
  static bool is_registered;
  if (terminal_screen.handle) return TERMINAL_BUSY;
  if (!isatty(STDOUT_FILENO)) return TERMINAL_NO_OUTPUT;
  int keys = terminal_open_keys();
  if (keys < 0) return TERMINAL_NO_INPUT;
  input_file = fdopen(keys, "r");
  if (!input_file || !terminal_catch_signals()) {
    close_files();
    return TERMINAL_NO_RESOURCES;
  }
  output_file = stdout;
  terminal_screen.is_real = true;
  if (!is_registered) is_registered = atexit(terminal_close) == 0;
  terminal_arm(STDOUT_FILENO);
  terminal_divert_messages();
  return take_up(name, (enum terminal_entry)entry, keys);
}

int terminal_open_headless(const char *name, int entry, int rows, int columns) {
  if (terminal_screen.handle) return TERMINAL_BUSY;
  terminal_screen.is_real = false;
  output_file = fopen("/dev/null", "w");
  input_file = fopen("/dev/null", "r");
  if (!input_file || !output_file) {
    close_files();
    return TERMINAL_NO_RESOURCES;
  }
  int result = take_up(name, (enum terminal_entry)entry, -1);
  if (result == TERMINAL_OPENED) resizeterm(rows, columns);
  return result;
}

void terminal_close(void) {
  if (!terminal_screen.handle) return;
  terminal_leave();
  terminal_stop_keys();
  delscreen(terminal_screen.handle);
  terminal_screen.handle = NULL;
  terminal_screen.wants_mouse = false;
  release();
}
