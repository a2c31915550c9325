/// The C side of the terminal: ncurses, signals and the way out of a crash.
///
/// There is one terminal a process, as ncurses and signal handlers have it, so the state is kept
/// inside. Everything is for the main thread, except what says otherwise.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

/// What the terminal's description (terminfo) says.
struct terminal_facts {
  bool found;
  bool addressable;
  bool direct;
  int colors;
};

/// Which description to open the terminal with: its own, or one that comes with the program.
enum terminal_entry { TERMINAL_ENTRY_OWN, TERMINAL_ENTRY_INDEXED, TERMINAL_ENTRY_DIRECT };

enum terminal_failure {
  TERMINAL_OPENED,
  TERMINAL_BUSY,
  TERMINAL_NO_OUTPUT,
  TERMINAL_NO_INPUT,
  TERMINAL_NO_DESCRIPTION,
  TERMINAL_NO_RESOURCES,
};

/// A cell ready to be drawn: a character of one column, a combining mark or 0, a colour pair.
struct terminal_cell {
  uint32_t base;
  uint32_t mark;
  int32_t pair;
  uint32_t attributes;
};

enum terminal_attribute {
  TERMINAL_BOLD = 1,
  TERMINAL_DIM = 2,
  TERMINAL_UNDERLINE = 4,
  TERMINAL_REVERSE = 8,
};

/// What poll found; bits.
enum terminal_ready {
  TERMINAL_READY_KEYS = 1,
  TERMINAL_READY_WAKE = 2,
  TERMINAL_READY_GONE = 4,
};

/// What signals have asked for since the last look; bits, beside the number of an ending signal.
enum terminal_signal {
  TERMINAL_RESIZED = 1,
  TERMINAL_STOP = 2,
  TERMINAL_CONTINUED = 4,
};

// The environment.

/// Reads the description of the terminal called `name`.
struct terminal_facts terminal_probe(const char *name);
/// setlocale for character types only; an empty name takes it from the environment.
bool terminal_use_locale(const char *name);
/// Whether the locale in use has UTF-8, whatever it is called.
bool terminal_is_utf8(void);
bool terminal_output_is_terminal(void);

// The screen.

/// Takes the terminal over; a `terminal_failure`.
int terminal_open(const char *name, int entry);
/// A screen without a terminal, for tests; a `terminal_failure`.
int terminal_open_headless(const char *name, int entry, int rows, int columns);
/// Leaves everything as it was found. May be called twice.
void terminal_close(void);
/// Gives the terminal back, stops the process, and returns when it goes on.
void terminal_stop(void);
/// Takes the terminal again after `terminal_stop`, or after somebody else had used it.
void terminal_resume(void);
void terminal_set_mouse(bool wanted);
/// Writes a sequence that moves nothing on the screen, while there is one.
void terminal_send(const char *sequence);
int terminal_rows(void);
int terminal_columns(void);

/// How many times as high as wide a cell is, by the terminal's own pixels; 0 if it does not tell.
double terminal_cell_aspect(void);
/// Takes over the terminal's present size.
void terminal_follow_size(void);

// Drawing.

int terminal_colors(void);
int terminal_pairs(void);
/// Defines a colour pair; -1 is the terminal's own colour.
void terminal_define_pair(int pair, int foreground, int background);
/// Forgets all pairs; every row has to be drawn again.
void terminal_forget_pairs(void);
void terminal_draw_row(int row, const struct terminal_cell *cells, int count);
/// Sends what has changed; a large frame is shown in one go where the terminal can.
void terminal_show(bool large);
/// The cell that ncurses has put on the screen, its colours instead of its pair.
struct terminal_cell terminal_read(int row, int column, int *foreground, int *background);

// The program.

/// How many words the program was started with, its own name among them; 0 where that is not known.
int terminal_argument_count(void);
/// A word by its index; NULL beyond the last.
const char *terminal_argument(int index);
/// The ncurses that the program was built with: "6.4.20221231".
const char *terminal_library(void);

// Waiting.

/// Waits for keys, a signal, or a byte on `wake`; -1 µs waits for ever. Bits of terminal_ready.
int terminal_wait(int wake, int microseconds);
/// How many milliseconds the rest of an escape sequence may take (ESCDELAY).
int terminal_escape_delay(void);
/// A byte (0-255), a key code of ncurses above, or -1 when nothing waits.
int terminal_read_key(void);
/// Whether a key comes in within this time.
bool terminal_key_follows(int milliseconds);
/// The name that ncurses gives a key code, or NULL.
const char *terminal_key_name(int code);
/// Bits of terminal_signal; `ending` is the signal that asks the program to end, or 0.
int terminal_take_signals(int *ending);

/// A pipe that never blocks, closed on exec; false when there are no descriptors.
bool terminal_make_pipe(int ends[2]);
void terminal_close_pipe(int reading, int writing);
/// Writes one byte, for any thread and for signal handlers.
void terminal_poke(int descriptor);
/// Reads a pipe empty.
void terminal_drain(int descriptor);

#endif
