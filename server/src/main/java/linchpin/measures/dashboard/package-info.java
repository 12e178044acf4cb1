/**
 * Stories and numbers of a place or a theme, side by side and with the same room. Every number leads to the rows behind it, every story
 * to its place in the numbers; a place is compared with its own past and with nobody else.
 */
@NullMarked
package linchpin.measures.dashboard;

import org.jspecify.annotations.NullMarked;
