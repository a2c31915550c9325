// Compiles a terminal description into the format of term(5) with 32-bit numbers.
#include "entry.h"
#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>

enum { MAGIC = 01036, FLAGS = BOOLCOUNT, NUMBERS = NUMCOUNT, TEXTS = STRCOUNT, CAPACITY = 8192 };

struct image {
  unsigned char bytes[CAPACITY];
  size_t length;
};

static void put(struct image *image, const void *bytes, size_t count) {
  if (image->length + count > CAPACITY) return;
  memcpy(image->bytes + image->length, bytes, count);
  image->length += count;
}

static void put_number(struct image *image, long value, int bytes) {
  for (int i = 0; i < bytes; i++) put(image, &(unsigned char){value >> (8 * i) & 0xFF}, 1);
}

static void put_even(struct image *image) {
  if (image->length % 2) put(image, "", 1);
}

static int index_of(const char *name, NCURSES_CONST char *const *names, int count) {
  for (int i = 0; i < count; i++) {
    if (!strcmp(names[i], name)) return i;
  }
  return -1;
}

static void put_flags(struct image *image) {
  unsigned char flags[FLAGS] = {0};
  for (const char *const *flag = terminal_entry_flags; *flag; flag++) {
    int index = index_of(*flag, boolnames, FLAGS);
    if (index >= 0) flags[index] = 1;
  }
  put(image, flags, sizeof flags);
  put_even(image);
}

static void put_numbers(struct image *image, bool direct) {
  const struct { const char *name; long value; } numbers[] = {
    {"cols", 80}, {"lines", 24}, {"it", 8}, {"colors", direct ? 0x1000000 : 256},
    {"pairs", 0x10000},
  };
  for (int i = 0; i < NUMBERS; i++) {
    long value = -1;
    for (size_t n = 0; n < sizeof numbers / sizeof *numbers; n++) {
      if (!strcmp(numbers[n].name, numnames[i])) value = numbers[n].value;
    }
    put_number(image, value, 4);
  }
}

/// Adds the values to the table and their places in it to the offsets.
static void collect(
  const struct terminal_capability *list, struct image *table, long offsets[TEXTS]
) {
  for (; list->name; list++) {
    int index = index_of(list->name, strnames, TEXTS);
    if (index < 0) continue;
    offsets[index] = (long)table->length;
    put(table, list->value, strlen(list->value) + 1);
  }
}

static void put_texts(struct image *image, const struct image *table, const long offsets[TEXTS]) {
  for (int i = 0; i < TEXTS; i++) put_number(image, offsets[i], 2);
  put(image, table->bytes, table->length);
  put_even(image);
}

/// The extended part: the flag RGB, which makes ncurses take a colour's number as its value.
static void put_direct_flag(struct image *image) {
  const long header[] = {1, 0, 0, 1, 4};
  for (int i = 0; i < 5; i++) put_number(image, header[i], 2);
  put_number(image, 1, 2);
  put_number(image, 0, 2);
  put(image, "RGB", 4);
}

static void compile(enum terminal_entry entry, struct image *image, struct image *table) {
  bool direct = entry == TERMINAL_ENTRY_DIRECT;
  long offsets[TEXTS];
  for (int i = 0; i < TEXTS; i++) offsets[i] = -1;
  collect(terminal_entry_texts, table, offsets);
  collect(direct ? terminal_entry_direct : terminal_entry_indexed, table, offsets);
  const char name[] = TERMINAL_ENTRY_NAME "|a likeness of xterm";
  const long header[] = {MAGIC, sizeof name, FLAGS, NUMBERS, TEXTS, (long)table->length};
  for (int i = 0; i < 6; i++) put_number(image, header[i], 2);
  put(image, name, sizeof name);
  put_flags(image);
  put_numbers(image, direct);
  put_texts(image, table, offsets);
  if (direct) put_direct_flag(image);
}

char *terminal_entry_text(enum terminal_entry entry) {
  struct image *images = calloc(2, sizeof *images);
  char *text = malloc(2 * CAPACITY + 8);
  if (images && text) {
    compile(entry, &images[0], &images[1]);
    strcpy(text, "hex:");
    for (size_t i = 0; i < images->length; i++) {
      const char *digits = "0123456789ABCDEF";
      text[4 + 2 * i] = digits[images->bytes[i] >> 4];
      text[5 + 2 * i] = digits[images->bytes[i] & 15];
    }
    text[4 + 2 * images->length] = 0;
  }
  free(images);
  return text;
}
