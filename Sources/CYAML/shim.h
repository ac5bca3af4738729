#ifndef CONNLINT_CYAML_H
#define CONNLINT_CYAML_H

#if !__has_include(<yaml.h>)
#error "yaml.h is missing: apt-get install libyaml-dev (Debian, Ubuntu) or brew install libyaml (macOS)"
#endif

#include <yaml.h>

#endif
