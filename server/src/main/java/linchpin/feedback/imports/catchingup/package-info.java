/** Marks as read what was old when it came in with a file, so that history does not stand on people's homes as if it were news. */
@NullMarked
package linchpin.feedback.imports.catchingup;

import org.jspecify.annotations.NullMarked;
