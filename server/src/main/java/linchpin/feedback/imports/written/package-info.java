/** How a file is written: what a person says of it, in the wizard or at a terminal, and what is said to them of how it was read. */
@NullMarked
package linchpin.feedback.imports.written;

import org.jspecify.annotations.NullMarked;
