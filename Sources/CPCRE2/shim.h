// PCRE2 for 8-bit code units. Swift calls the functions by their suffixed names (`pcre2_compile_8`), because it
// does not import the function macros.
#ifndef CONNLINT_CPCRE2_H
#define CONNLINT_CPCRE2_H

#if !__has_include(<pcre2.h>)
#error "pcre2.h is missing: apt-get install libpcre2-dev (Debian, Ubuntu) or brew install pcre2 (macOS)"
#endif

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#endif
