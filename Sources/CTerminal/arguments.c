#include "CTerminal.h"

#include <stddef.h>

static int count;
static char **words;

#ifdef __GLIBC__
// The C library hands them to constructors, too; Swift reads them from /proc, which a bare root lacks.
__attribute__((constructor)) static void keep(int argc, char **argv) { count = argc, words = argv; }
#endif

int terminal_argument_count(void) { return count; }

const char *terminal_argument(int index) { return index < count ? words[index] : NULL; }
