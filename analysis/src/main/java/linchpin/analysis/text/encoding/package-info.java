/** The encoder: a text in, a vector for each piece of it out. Knows nothing of themes or feelings. */
@NullMarked
package linchpin.analysis.text.encoding;

import org.jspecify.annotations.NullMarked;
