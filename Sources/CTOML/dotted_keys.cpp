#include "dotted_keys.hpp"

namespace {

/// Behind the string whose first quote is at `start`, or behind the line where it does not end.
std::size_t string_end(std::string_view text, std::size_t start) {
  const char quote = text[start];
  const bool is_long = text.substr(start, 3) == std::string_view("\"\"\"") ||
                       text.substr(start, 3) == std::string_view("'''");
  const std::size_t wanted = is_long ? 3 : 1;
  std::size_t quotes = 0, at = start + wanted;
  for (; at < text.size() && quotes < wanted; at++) {
    quotes = text[at] == quote ? quotes + 1 : 0;
    if (text[at] == '\\' && quote == '"') at++;
    else if (text[at] == '\n' && !is_long) break;
  }
  // Up to two quotes may stand just before the closing three.
  for (int more = 0; is_long && more < 2 && at < text.size() && text[at] == quote; more++) at++;
  return at;
}

}  // namespace

std::optional<std::size_t> long_key(std::string_view text, std::size_t most) {
  std::size_t parts = 1;
  for (std::size_t at = 0; at < text.size();) {
    switch (text[at]) {
    case '"':
    case '\'':
      at = string_end(text, at);
      continue;
    case '#':
      while (at < text.size() && text[at] != '\n') at++;
      continue;
    case '.':
      if (++parts > most) return at;
      break;
    case '=': case ',': case '[': case ']': case '{': case '}': case '\n':
      parts = 1;
      break;
    }
    at++;
  }
  return std::nullopt;
}
