/** Dates as strangers write them: every way they can be read, and what to ask where there are two. */
@NullMarked
package linchpin.feedback.imports.dates;

import org.jspecify.annotations.NullMarked;
