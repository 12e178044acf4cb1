/** People's names: a small model over each word and its neighbours, and the lists behind it. */
@NullMarked
package linchpin.analysis.text.redaction.names;

import org.jspecify.annotations.NullMarked;
