/**
 * What every request passes before a handler sees it, and what answers where none can: hidden characters and days as they are typed, where
 * somebody asks from, the headers that keep readers safe, and the page for whatever went wrong.
 */
@NamedInterface("requests")
@NullMarked
package linchpin.ui.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
