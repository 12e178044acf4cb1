/** The page that hands over the receipt, at an address that closes soon. */
@NullMarked
package linchpin.feedback.giving.thanks;

import org.jspecify.annotations.NullMarked;
