/** What the server does when nobody asks it for anything. */
@NullMarked
package linchpin.ui.quiet;

import org.jspecify.annotations.NullMarked;
