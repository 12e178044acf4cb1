/** What rows and words of a file are known by when they are sent again. */
@NullMarked
package linchpin.feedback.imports.knowing;

import org.jspecify.annotations.NullMarked;
