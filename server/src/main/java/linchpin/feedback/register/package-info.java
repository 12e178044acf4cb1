/**
 * What somebody tells, as one record whatever way it came, and the register in which it is written down and found again. What was told is
 * sealed here; what may be shown of it is another room's affair.
 */
@NamedInterface("register")
@NullMarked
package linchpin.feedback.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
