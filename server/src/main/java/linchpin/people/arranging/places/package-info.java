/** The organisation’s places: as a tree, one at a time, or many as lines. */
@NullMarked
package linchpin.people.arranging.places;

import org.jspecify.annotations.NullMarked;
