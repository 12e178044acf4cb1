/** How what many ask for is packed: as small as each browser takes it, once for all of them, whatever words differ each time. */
@NullMarked
package linchpin.ui.packed;

import org.jspecify.annotations.NullMarked;
