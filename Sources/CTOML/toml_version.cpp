#include "toml_text.h"

#if __has_include(<toml++/impl/version.hpp>)
#include <toml++/impl/version.hpp>
#else
#include <toml++/impl/version.h>
#endif

#define TEXT(number) #number
#define VERSION(major, minor, patch) TEXT(major) "." TEXT(minor) "." TEXT(patch)

const char *toml_version(void) { return VERSION(TOML_LIB_MAJOR, TOML_LIB_MINOR, TOML_LIB_PATCH); }
