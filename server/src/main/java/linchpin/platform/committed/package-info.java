/** Whether anything was committed since somebody looked, here or on another node. */
@NamedInterface("committed")
@NullMarked
package linchpin.platform.committed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
