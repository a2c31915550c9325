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

/// A character that does not fill exactly its columns would shift the rest of its row.
///
/// columns: 1, or 2 where an empty cell follows that belongs to it.
static void convert(const struct terminal_cell *cell, int columns, cchar_t *result) {
  wchar_t text[3] = {(wchar_t)cell->base, (wchar_t)cell->mark, 0};
  if (!text[0]) text[0] = L' ';
  if (wcwidth(text[0]) != columns) text[0] = L'?';
  if (text[1] && wcwidth(text[1]) != 0) text[1] = 0;
  int pair = cell->pair;
  setcchar(result, text, attributes_of(cell->attributes), 0, &pair);
}

/// How many columns a cell's character takes: 2 where the next cell is empty and it is as wide as that.
static int columns_of(const struct terminal_cell *cells, int place, int count) {
  bool has_room = place + 1 < count && cells[place].base && !cells[place + 1].base;
  return has_room && wcwidth((wchar_t)cells[place].base) == 2 ? 2 : 1;
}

void terminal_draw_row(int row, const struct terminal_cell *cells, int count) {
  cchar_t line[256];
  int place = 0;
  while (place < count) {
    int start = place, length = 0;
    while (place < count && length < 256) {
      int columns = columns_of(cells, place, count);
      convert(&cells[place], columns, &line[length++]);
      place += columns;
    }
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
