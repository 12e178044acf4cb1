/** Reads what people send, CSV and workbooks alike, as rows of cells; finds out how a file is written, and refuses what would harm. */
@NullMarked
package linchpin.feedback.imports.reading;

import org.jspecify.annotations.NullMarked;
