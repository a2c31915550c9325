// The terminal description that comes with the program: what xterm and its many likes understand.
//
// It is there for terminals whose own description is missing, or does not know of the colours
// that the terminal has. Left out on purpose: erasing with the background colour and repeated
// characters, which some likes of xterm do not have.
#include "entry.h"

#define ESC "\033"

const char *const terminal_entry_flags[] = {"am", "mir", "msgr", "xenl", NULL};

const struct terminal_capability terminal_entry_texts[] = {
  {"bel", "\a"}, {"cr", "\r"}, {"ind", "\n"}, {"ri", ESC "M"},
  // The screen.
  {"smcup", ESC "[?1049h"}, {"rmcup", ESC "[?1049l"},
  {"clear", ESC "[H" ESC "[2J"}, {"ed", ESC "[J"}, {"el", ESC "[K"}, {"el1", ESC "[1K"},
  {"csr", ESC "[%i%p1%d;%p2%dr"},
  // Without a way to turn wrapping off, ncurses cannot write to the last corner.
  {"smam", ESC "[?7h"}, {"rmam", ESC "[?7l"},
  // The cursor.
  {"civis", ESC "[?25l"}, {"cnorm", ESC "[?25h"},
  {"cup", ESC "[%i%p1%d;%p2%dH"}, {"home", ESC "[H"},
  {"hpa", ESC "[%i%p1%dG"}, {"vpa", ESC "[%i%p1%dd"},
  {"cub", ESC "[%p1%dD"}, {"cub1", "\b"}, {"cuf", ESC "[%p1%dC"}, {"cuf1", ESC "[C"},
  {"cud", ESC "[%p1%dB"}, {"cud1", "\n"}, {"cuu", ESC "[%p1%dA"}, {"cuu1", ESC "[A"},
  // Attributes.
  {"bold", ESC "[1m"}, {"dim", ESC "[2m"}, {"rev", ESC "[7m"},
  {"smul", ESC "[4m"}, {"rmul", ESC "[24m"}, {"sgr0", ESC "[m"},
  {"sgr", ESC "[0%?%p6%t;1%;%?%p5%t;2%;%?%p2%t;4%;%?%p1%p3%|%t;7%;m"},
  {"op", ESC "[39;49m"},
  // Keys.
  {"smkx", ESC "[?1h" ESC "="}, {"rmkx", ESC "[?1l" ESC ">"}, {"kmous", ESC "[<"},
  {"kcuu1", ESC "OA"}, {"kcud1", ESC "OB"}, {"kcuf1", ESC "OC"}, {"kcub1", ESC "OD"},
  {"khome", ESC "OH"}, {"kend", ESC "OF"}, {"kent", ESC "OM"}, {"kbs", "\177"},
  {"kich1", ESC "[2~"}, {"kdch1", ESC "[3~"}, {"kpp", ESC "[5~"}, {"knp", ESC "[6~"},
  {"kcbt", ESC "[Z"}, {"kf1", ESC "OP"}, {"kf2", ESC "OQ"}, {"kf3", ESC "OR"},
  {"kf4", ESC "OS"}, {"kf5", ESC "[15~"}, {"kf6", ESC "[17~"}, {"kf7", ESC "[18~"},
  {"kf8", ESC "[19~"}, {"kf9", ESC "[20~"}, {"kf10", ESC "[21~"}, {"kf11", ESC "[23~"},
  {"kf12", ESC "[24~"}, {NULL, NULL},
};

// Colours 0-15 are the user's palette in both; above, an index or red, green and blue. Those come
// first: most of the time of a frame in which everything changes is spent in working these out.
#define PALETTE(low, high, above) \
  ESC "[%?%p1%{15}%>%t" above "%e%p1%{8}%<%t" low "%p1%d%e" high "%p1%{8}%-%d%;m"
#define RGB "%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d"

const struct terminal_capability terminal_entry_indexed[] = {
  {"setaf", PALETTE("3", "9", "38;5;%p1%d")}, {"setab", PALETTE("4", "10", "48;5;%p1%d")},
  {NULL, NULL},
};

const struct terminal_capability terminal_entry_direct[] = {
  {"setaf", PALETTE("3", "9", "38;2;" RGB)}, {"setab", PALETTE("4", "10", "48;2;" RGB)},
  {NULL, NULL},
};
