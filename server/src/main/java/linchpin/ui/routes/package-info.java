/** Finds which handler an address leads to, among some hundreds. */
@NullMarked
package linchpin.ui.routes;

import org.jspecify.annotations.NullMarked;
