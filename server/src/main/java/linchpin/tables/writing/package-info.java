/**
 * A table that a page shows, as a file to work with: the same cells, hidden ones hidden, and nothing that the page does not show. What a
 * file holds was written by strangers, and whoever opens it must not be harmed by it.
 */
@NamedInterface("writing")
@NullMarked
package linchpin.tables.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
