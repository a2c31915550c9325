#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include "CTerminal.h"

/// A compiled terminal description as a value for TERMINFO, to be freed; NULL without memory.
char *terminal_entry_text(enum terminal_entry entry);
/// The name inside of that description.
#define TERMINAL_ENTRY_NAME "optviz"

/// What the description in use says under this name, or NULL.
const char *terminal_description_text(const char *name);

// Signals that end, resize, stop and continue.

bool terminal_catch_signals(void);
void terminal_release_signals(void);
/// The signal that has asked the program to end, which has not ended yet; 0 for none.
int terminal_asked_to_end(void);
/// Becomes readable when a signal has come.
int terminal_signal_descriptor(void);
void terminal_stop_process(void);

// The way out of a crash.

/// Remembers the settings of the terminal behind `descriptor` and catches crashes.
void terminal_arm(int descriptor);
void terminal_disarm(void);
/// The code that ends the alternate screen, or NULL where there is none.
void terminal_set_exit_code(const char *code);
/// Whether there is something to restore now.
void terminal_set_up(bool up);
/// Restores modes, settings and messages; once, from any thread or signal handler.
void terminal_restore(void);
/// Gives the terminal the settings that it was found with.
void terminal_restore_settings(bool discarding_input);

// Messages: descriptor 2 while the screen is up.

void terminal_divert_messages(void);
/// Puts descriptor 2 back and copies what was held; for signal handlers too.
void terminal_return_messages(void);

/// Writes all of it, for signal handlers too.
void terminal_write(int descriptor, const char *bytes, unsigned long count);

// The keyboard.

/// The descriptor of the terminal that keys come from: standard input, or /dev/tty; -1 for none.
int terminal_open_keys(void);
/// Makes the pad that keys are read from; false without memory.
bool terminal_start_keys(int descriptor);
void terminal_stop_keys(void);
/// Puts the keypad back into the mode in which its keys are told apart.
void terminal_resume_keys(void);

#endif
