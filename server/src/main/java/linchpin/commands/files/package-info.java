/** A file that is named at a terminal: how it is written, as a person says or as is found out, and what is said to them of how it was read. */
@NamedInterface("files")
@NullMarked
package linchpin.commands.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
