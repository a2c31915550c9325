#ifndef CTERMINAL_ENTRY_H
#define CTERMINAL_ENTRY_H

#include "internal.h"
#include <stddef.h>

/// A capability by its terminfo name; a list ends with NULL.
struct terminal_capability {
  const char *name;
  const char *value;
};

extern const char *const terminal_entry_flags[];
extern const struct terminal_capability terminal_entry_texts[];
extern const struct terminal_capability terminal_entry_indexed[];
extern const struct terminal_capability terminal_entry_direct[];

#endif
