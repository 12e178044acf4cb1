/** Working days, for whoever counts by them: what is due after a month's end, and how long nobody may sign. */
@NamedInterface("days")
@NullMarked
package linchpin.organisation.days;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
