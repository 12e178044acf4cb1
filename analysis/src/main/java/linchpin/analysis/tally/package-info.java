/**
 * What a decision came to, worked out from what is published of it and nothing else: the same on any machine, to the last digit. A group's
 * share is arithmetic: it is what it is, however many of the group turn up. Knows neither files nor people.
 */
@NullMarked
package linchpin.analysis.tally;

import org.jspecify.annotations.NullMarked;
