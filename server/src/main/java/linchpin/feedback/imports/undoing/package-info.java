/** Undoes an import as a whole: what nobody worked with is deleted with all that was made of it, and what somebody worked with stays. */
@NullMarked
package linchpin.feedback.imports.undoing;

import org.jspecify.annotations.NullMarked;
