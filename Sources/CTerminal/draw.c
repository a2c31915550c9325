// Rows of cells out, and for tests in again.
#include "screen.h"
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#define BEGIN_FRAME "\033[?2026h"
#define END_FRAME "\033[?2026l"

int terminal_colors(void) { return COLORS; }

int terminal_pairs(void) { return COLOR_PAIRS; }

void terminal_define_pair(int pair, int foreground, int background) {
  init_extended_pair(pair, foreground, background);
}

void terminal_forget_pairs(void) {
  bool clears = is_cleared(curscr);
  reset_color_pairs();
  // That would clear the screen, and flicker. Drawing over everything is enough: a cell that
  // keeps the number of its pair does not pass for drawn already.
  clearok(curscr, clears);
  redrawwin(stdscr);
}

static attr_t attributes_of(uint32_t bits) {
  attr_t attributes = A_NORMAL;
  if (bits & TERMINAL_BOLD) attributes |= A_BOLD;
  if (bits & TERMINAL_DIM) attributes |= A_DIM;
  if (bits & TERMINAL_UNDERLINE) attributes |= A_UNDERLINE;
  if (bits & TERMINAL_REVERSE) attributes |= A_REVERSE;
  return attributes;
}

/// A character that does not fill exactly one column would shift the rest of its row.
static void convert(const struct terminal_cell *cell, cchar_t *result) {
  wchar_t text[3] = {(wchar_t)cell->base, (wchar_t)cell->mark, 0};
  if (wcwidth(text[0]) != 1) text[0] = L'?';
  if (text[1] && wcwidth(text[1]) != 0) text[1] = 0;
  int pair = cell->pair;
  setcchar(result, text, attributes_of(cell->attributes), 0, &pair);
}

void terminal_draw_row(int row, const struct terminal_cell *cells, int count) {
  cchar_t line[256];
  for (int start = 0; start < count; start += 256) {
    int length = count - start < 256 ? count - start : 256;
    for (int i = 0; i < length; i++) convert(&cells[start + i], &line[i]);
    mvadd_wchnstr(row, start, line, length);
  }
}

/// The flag is for terminals that may know it: those with a mouse, the likes of xterm.
static bool may_synchronize(void) {
  return terminal_screen.is_real && terminal_description_text("kmous");
}

void terminal_show(bool large) {
  if (!terminal_screen.is_up) return;
  large = large && may_synchronize();
  wnoutrefresh(stdscr);
  if (large) terminal_write(STDOUT_FILENO, BEGIN_FRAME, strlen(BEGIN_FRAME));
  doupdate();
  if (large) terminal_write(STDOUT_FILENO, END_FRAME, strlen(END_FRAME));
}

static uint32_t bits_of(attr_t attributes) {
  uint32_t bits = 0;
  if (attributes & A_BOLD) bits |= TERMINAL_BOLD;
  if (attributes & A_DIM) bits |= TERMINAL_DIM;
  if (attributes & A_UNDERLINE) bits |= TERMINAL_UNDERLINE;
  if (attributes & A_REVERSE) bits |= TERMINAL_REVERSE;
  return bits;
}

struct terminal_cell terminal_read(int row, int column, int *foreground, int *background) {
  cchar_t found;
  wchar_t text[CCHARW_MAX + 1] = {0};
  attr_t attributes = 0;
  short narrow = 0;
  int pair = 0;
  mvwin_wch(curscr, row, column, &found);
  getcchar(&found, text, &attributes, &narrow, &pair);
  *foreground = *background = -1;
  if (pair > 0) extended_pair_content(pair, foreground, background);
  return (struct terminal_cell){
    .base = (uint32_t)text[0], .mark = (uint32_t)text[1], .pair = pair,
    .attributes = bits_of(attributes),
  };
}
