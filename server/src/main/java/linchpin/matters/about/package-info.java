/**
 * What a matter is about: its place, and the themes that what it gathers shares. Charts and figures ask here which matters are about the same.
 */
@NamedInterface("about")
@NullMarked
package linchpin.matters.about;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
