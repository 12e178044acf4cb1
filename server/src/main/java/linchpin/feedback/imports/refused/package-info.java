/** The rows of a file that could not be taken: shown with their reasons, and given back to be corrected and sent again. */
@NullMarked
package linchpin.feedback.imports.refused;

import org.jspecify.annotations.NullMarked;
