/** What finders have in common: the words made plain, and what is found in them. */
@NullMarked
package linchpin.analysis.text.redaction.findings;

import org.jspecify.annotations.NullMarked;
