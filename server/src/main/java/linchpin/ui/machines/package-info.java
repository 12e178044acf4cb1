/** What programs ask of a site: whether it is up, what they may list, and whom to tell of a hole in it. */
@NullMarked
package linchpin.ui.machines;

import org.jspecify.annotations.NullMarked;
