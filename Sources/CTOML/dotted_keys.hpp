#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

/// Where a key has more parts than `most`, as an offset; tables within tables that are named by one key are
/// freed by a function that calls itself, however many they are. A text that is not TOML is walked over as
/// far as it is, which is as far as the parser comes.
std::optional<std::size_t> long_key(std::string_view text, std::size_t most);
