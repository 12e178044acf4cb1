/**
 * Two matters that turn out to be one: seeing first what would go where, merging them, and taking them apart again where nothing is lost by
 * it. Modules further down the thread say here what goes along and what stands in the way.
 */
@NamedInterface("merging")
@NullMarked
package linchpin.matters.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
