/** What came of the matter that a proposal was raised from, told by the modules further down the thread that know it. */
@NamedInterface("outcomes")
@NullMarked
package linchpin.proposals.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
