#ifndef CTERMINAL_SCREEN_H
#define CTERMINAL_SCREEN_H

#define _GNU_SOURCE
#include "internal.h"
#include <curses.h>
#include <stdio.h>

/// The one screen of this process.
struct terminal_screen {
  SCREEN *handle;
  /// Whether there is a terminal behind it.
  bool is_real;
  /// Whether the terminal is ours now.
  bool is_up;
  bool wants_mouse;
};

extern struct terminal_screen terminal_screen;

void terminal_mark_up(bool up);
/// Gives the terminal back, for good or for a while.
void terminal_leave(void);
/// Has pastes put between marks, or no longer.
void terminal_mark_pastes(bool on);

#endif
