#ifndef OPTVIZ_TOML_TEXT_H
#define OPTVIZ_TOML_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What an item of a TOML text is.
enum toml_kind {
  TOML_STRING,
  TOML_INTEGER,
  TOML_FRACTION,
  TOML_BOOLEAN,
  TOML_DATE,
  TOML_TIME,
  TOML_DATE_TIME,
  TOML_ARRAY,
  TOML_TABLE,
  /// Not TOML: the only item of its text, which says what is wrong and where.
  TOML_ERROR,
  /// Not read: the only item of its text, which says where tables or lists within each other get too many.
  TOML_TOO_DEEP,
};

/// Both count from 1; columns are characters (Unicode scalars).
struct toml_place {
  int64_t line, column;
};

/// Bytes in UTF-8 that are the document's; NUL may be among them.
struct toml_bytes {
  const char *start;
  size_t count;
};

/// A value, with its key where it is in a table.
struct toml_item {
  enum toml_kind kind;
  struct toml_place place, key_place;
  struct toml_bytes key;
  /// Of a string or an error.
  struct toml_bytes text;
  int64_t integer;
  double fraction;
  bool boolean;
  /// How many items an array or a table has; they follow it, each with its own behind it.
  size_t count;
};

/// A text that was read.
struct toml_document;

/// How many tables and lists may be within each other, the whole text being the first.
enum { TOML_DEEPEST = 64 };

/// Reads a text in UTF-8 without its byte order mark. NULL where there is no memory.
struct toml_document *toml_read(const char *text, size_t length);

/// The whole text as one table and all that is in it, or what is wrong with it.
const struct toml_item *toml_items(const struct toml_document *document);

void toml_free(struct toml_document *document);

/// The version of toml++: "3.3.0".
const char *toml_version(void);

#ifdef __cplusplus
}
#endif

#endif
