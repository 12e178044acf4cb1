/**
 * Public pages that are the same for everybody are made and packed once, and remembered until something is committed. Nothing is remembered
 * that came of a cookie, and no page is older than the request for it.
 */
@NamedInterface("remembered")
@NullMarked
package linchpin.ui.remembered;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
