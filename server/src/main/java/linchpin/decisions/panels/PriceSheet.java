package linchpin.decisions.panels;

import java.util.Map;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The prices of all options, as somebody entered them.
 *
 * @param n the how-manieth in its decision
 * @param criterion that they are marked by, from 1
 * @param amounts by option, as they were written
 * @param confirmedBy somebody else; null for not yet, and then they do not count
 */
public record PriceSheet(
        int n,
        int criterion,
        Map<Integer, String> amounts,
        AccountId enteredBy,
        @Nullable AccountId confirmedBy) {}
