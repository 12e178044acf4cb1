package linchpin.decisions.panels;

import java.time.OffsetDateTime;
import linchpin.decisions.PartyCode;
import linchpin.people.AccountId;

/**
 * What those of a party agreed on about one mark.
 *
 * @param n the how-manieth in its decision
 * @param option which, from 1
 * @param criterion which, from 1
 * @param mark on the criterion's scale, as it was written
 * @param reason in their words
 * @param enteredBy one of the party
 */
public record Agreement(
        int n,
        PartyCode party,
        int option,
        int criterion,
        String mark,
        String reason,
        AccountId enteredBy,
        OffsetDateTime enteredAt) {}
