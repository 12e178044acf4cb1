/** What somebody typed and has not finished, kept sealed for a day, so that the browser's Back does not lose it. */
@NamedInterface("drafts")
@NullMarked
package linchpin.people.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
