/** Taking in a file of feedback, for whoever has one and no page to send it to. */
@NamedInterface("files")
@NullMarked
package linchpin.feedback.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
