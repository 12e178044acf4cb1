/** Pictures that people send, drawn anew before anything of them is kept. */
@NamedInterface("pictures")
@NullMarked
package linchpin.platform.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
