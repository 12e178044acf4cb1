/** Who has said nothing, and for how long. Silence is no merit and no blame: it says where somebody should go and ask. */
@NullMarked
package linchpin.measures.silence;

import org.jspecify.annotations.NullMarked;
