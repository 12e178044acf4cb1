/** The door for whoever asks on a giver's behalf that they be told. */
@NamedInterface("asking")
@NullMarked
package linchpin.notices.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
