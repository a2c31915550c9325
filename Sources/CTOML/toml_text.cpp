#include "toml_text.h"

#include <new>
#include <string>
#include <vector>

#include "dotted_keys.hpp"

#include "tomlplusplus.hpp"

struct toml_document {
  std::vector<toml_item> items;
  /// Keys and strings are the table's own.
  toml::table table;
  std::string message;
};

namespace {

/// Where tables or lists within each other get too many.
struct too_deep {
  toml_place place;
};

toml_place place(const toml::source_region &source) {
  return {source.begin.line, source.begin.column};
}

toml_bytes bytes(std::string_view text) { return {text.data(), text.size()}; }

void add(std::vector<toml_item> &items, const toml::node &node, const toml::key *key, int depth);

void fill(toml_item &item, const toml::node &node) {
  switch (node.type()) {
  case toml::node_type::string:
    item.kind = TOML_STRING;
    item.text = bytes(node.as_string()->get());
    break;
  case toml::node_type::integer:
    item.kind = TOML_INTEGER;
    item.integer = node.as_integer()->get();
    break;
  case toml::node_type::floating_point:
    item.kind = TOML_FRACTION;
    item.fraction = node.as_floating_point()->get();
    break;
  case toml::node_type::boolean:
    item.kind = TOML_BOOLEAN;
    item.boolean = node.as_boolean()->get();
    break;
  case toml::node_type::date: item.kind = TOML_DATE; break;
  case toml::node_type::time: item.kind = TOML_TIME; break;
  default: item.kind = TOML_DATE_TIME; break;
  }
}

void add_table(std::vector<toml_item> &items, toml_item item, const toml::table &table, int depth) {
  item.kind = TOML_TABLE;
  item.count = table.size();
  items.push_back(item);
  for (const auto &[key, node] : table) add(items, node, &key, depth + 1);
}

void add_array(std::vector<toml_item> &items, toml_item item, const toml::array &array, int depth) {
  item.kind = TOML_ARRAY;
  item.count = array.size();
  items.push_back(item);
  for (const auto &node : array) add(items, node, nullptr, depth + 1);
}

/// Whether the value is made by its key alone: in a header or before a dot.
bool has_no_text(const toml::node &node) {
  if (const auto *table = node.as_table()) return !table->is_inline();
  const auto *array = node.as_array();
  return array && !array->empty() && array->front().is_table() &&
         !array->front().as_table()->is_inline();
}

void add(std::vector<toml_item> &items, const toml::node &node, const toml::key *key, int depth) {
  toml_item item = {};
  item.place = place(node.source());
  if (key) item.key = bytes(key->str());
  if (key && has_no_text(node)) item.place = place(key->source());
  // A table of a list begins at the brackets of [[key]].
  if (!key && has_no_text(node)) item.place.column += 2;
  item.key_place = key ? place(key->source()) : item.place;
  if (depth > TOML_DEEPEST) throw too_deep{item.key_place};
  if (const auto *table = node.as_table()) return add_table(items, item, *table, depth);
  if (const auto *array = node.as_array()) return add_array(items, item, *array, depth);
  fill(item, node);
  items.push_back(item);
}

toml_place place_of(std::size_t offset, std::string_view text) {
  toml_place place = {1, 1};
  for (const char byte : text.substr(0, offset)) {
    if (byte == '\n') place = {place.line + 1, 0};
    // All but the first byte of a character are 10xxxxxx.
    if ((byte & 0xC0) != 0x80) place.column++;
  }
  return place;
}

void read(toml_document &document, std::string_view text) {
  if (const auto offset = long_key(text, TOML_DEEPEST)) throw too_deep{place_of(*offset, text)};
  document.table = toml::parse(text);
  toml_item whole = {};
  whole.place = whole.key_place = {1, 1};
  add_table(document.items, whole, document.table, 0);
}

void fail(toml_document &document, toml_kind kind, toml_place place, std::string_view message) {
  document.message = message;
  toml_item item = {};
  item.kind = kind;
  item.place = item.key_place = place;
  item.text = bytes(document.message);
  document.items = {item};
}

/// The library puts the end of a text behind its last line, were that empty.
toml_place place(const toml::parse_error &error, std::string_view text) {
  const auto source = place(error.source());
  const bool is_end = error.description().find("end-of-file") != std::string_view::npos;
  return is_end ? place_of(text.size(), text) : source;
}

}  // namespace

toml_document *toml_read(const char *start, size_t length) {
  toml_document *document = new (std::nothrow) toml_document;
  if (!document) return nullptr;
  const std::string_view text(start, length);
  try {
    try {
      read(*document, text);
    } catch (const toml::parse_error &error) {
      fail(*document, TOML_ERROR, place(error, text), error.description());
    } catch (const too_deep &error) {
      fail(*document, TOML_TOO_DEEP, error.place, "");
    }
    return document;
  } catch (...) {
    delete document;
    return nullptr;
  }
}

const toml_item *toml_items(const toml_document *document) { return document->items.data(); }
void toml_free(toml_document *document) { delete document; }
