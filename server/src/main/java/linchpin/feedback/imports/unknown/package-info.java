/** Places that a file names and nobody here does: opened with it, or said to be one that is there. */
@NullMarked
package linchpin.feedback.imports.unknown;

import org.jspecify.annotations.NullMarked;
