// The functions are in the header; a C target needs a file.
#include "CAtomics.h"
