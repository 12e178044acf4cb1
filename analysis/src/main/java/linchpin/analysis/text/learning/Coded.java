package linchpin.analysis.text.learning;

import java.util.Set;
import java.util.UUID;

/**
 * A comment that a person has coded or corrected. Of a theme that is in neither set nothing is known: correcting one theme says nothing
 * about the others.
 *
 * @param has themes a person confirmed or added
 * @param hasNot themes a person removed, or left out while coding them all
 */
public record Coded(UUID id, Traits traits, Set<String> has, Set<String> hasNot) {}
