/** What people do with budgets from outside their pages, such as in the demonstration, where a room does it: the same deeds, under the same rules. */
@NamedInterface("acting")
@NullMarked
package linchpin.budgets.acting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
