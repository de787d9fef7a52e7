/**
 * The command line: thin commands over the library.
 * Exit codes: 0 all read, 1 a check found something, 2 something could not be read or a usage error.
 */
@NullMarked
package dev.claims.cli;

import org.jspecify.annotations.NullMarked;
