/**
 * Pages are made and packed once, and remembered until something is committed: public ones for everybody, others for whoever brings the same
 * cookies. No page is older than the request for it.
 */
@NamedInterface("remembered")
@NullMarked
package linchpin.ui.remembered;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
