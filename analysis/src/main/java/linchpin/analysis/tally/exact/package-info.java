/** Numbers that are never rounded, for sums that anybody must be able to work out again to the last digit. */
@NullMarked
package linchpin.analysis.tally.exact;

import org.jspecify.annotations.NullMarked;
