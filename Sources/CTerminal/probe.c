#include "internal.h"
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

const char *terminal_description_text(const char *name) {
  const char *text = tigetstr((char *)name);
  return text && text != (char *)-1 && *text ? text : NULL;
}

static bool has_text(const char *name) { return terminal_description_text(name) != NULL; }

struct terminal_facts terminal_probe(const char *name) {
  struct terminal_facts facts = {.colors = 0};
  int status = 0;
  // A screen may be open, with a description in use.
  TERMINAL *before = cur_term;
  if (!*name || setupterm((char *)name, STDOUT_FILENO, &status) != OK) return facts;
  int count = tigetnum("colors");
  facts.found = true;
  facts.addressable = has_text("cup");
  facts.direct = tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || has_text("RGB");
  facts.colors = count > 0 && (has_text("setaf") || has_text("setf")) ? count : 0;
  del_curterm(set_curterm(before));
  return facts;
}

bool terminal_use_locale(const char *name) { return setlocale(LC_CTYPE, name) != NULL; }

bool terminal_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

bool terminal_output_is_terminal(void) { return isatty(STDOUT_FILENO); }

#define TEXT(number) #number
#define PATCHED(version, patch) version "." TEXT(patch)
const char *terminal_library(void) { return PATCHED(NCURSES_VERSION, NCURSES_VERSION_PATCH); }
