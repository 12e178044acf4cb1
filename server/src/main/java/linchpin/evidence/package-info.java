/** Packs that patient leaders take into a meeting: half of it stories and half numbers, in plain words, with what is not known and the
 * questions to ask. It quotes with consent only, and knows nothing of what is decided. Here stands what its rooms share: what a pack is
 * called, and what it may be about. */
@ApplicationModule(
        allowedDependencies = {"feedback", "feedback :: words", "meaning", "organisation", "people", "platform"})
@NullMarked
package linchpin.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
