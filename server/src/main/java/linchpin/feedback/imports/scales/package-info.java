/** Which end of a scale is good, by what stands beside its numbers or in the name of its column. */
@NullMarked
package linchpin.feedback.imports.scales;

import org.jspecify.annotations.NullMarked;
