package linchpin.decisions.panels;

import linchpin.decisions.PartyCode;

/**
 * A mark that stands in place of the mean of a party's marks.
 *
 * @param option which, from 1
 * @param criterion which, from 1
 * @param mark on the criterion's scale
 * @param reason why, as it is published
 */
public record Agreed(PartyCode party, int option, int criterion, String mark, String reason) {}
