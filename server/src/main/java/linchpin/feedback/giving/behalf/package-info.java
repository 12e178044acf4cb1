/** The words of somebody who told us, read back to them before they are logged. */
@NullMarked
package linchpin.feedback.giving.behalf;

import org.jspecify.annotations.NullMarked;
