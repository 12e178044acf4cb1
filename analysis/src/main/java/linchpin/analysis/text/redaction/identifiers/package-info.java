/** Numbers, addresses and other details that are found by their shape and the words beside them. */
@NullMarked
package linchpin.analysis.text.redaction.identifiers;

import org.jspecify.annotations.NullMarked;
