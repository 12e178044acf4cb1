/**
 * Proposes what to mask in a comment before anybody else reads it, each proposal with a reason, for a person to decide on. It is an
 * assist and never a guarantee: it misses some names, and it knows nothing of who may read.
 */
@NullMarked
package linchpin.analysis.text.redaction;

import org.jspecify.annotations.NullMarked;
