/**
 * Links that are mailed to whom they are for: what is in such a mail, said by whoever makes the link, and whoever carries it, further down. A link
 * is made when its mail is sent, so that none waits anywhere.
 */
@NamedInterface("mailing")
@NullMarked
package linchpin.people.mailing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
