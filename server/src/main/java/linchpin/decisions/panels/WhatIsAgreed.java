package linchpin.decisions.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The marks that stand in place of the mean of a party's: what it agreed on, and what the formula says of prices. A price is the same for
 * everybody, so its mark is that of each party that holds a part there.
 */
@Component
public class WhatIsAgreed {

    /** As the published file says why. */
    public static final String BY_FORMULA = "by formula";

    private final Agreements agreements;
    private final Prices prices;

    WhatIsAgreed(Agreements agreements, Prices prices) {
        this.agreements = agreements;
        this.prices = prices;
    }

    /** @return nothing of prices that nobody confirmed */
    @Transactional(readOnly = true)
    public List<Agreed> of(DecisionId decision, Rules rules) {
        var agreed = new ArrayList<Agreed>();
        for (var one : agreements.standing(decision)) {
            agreed.add(new Agreed(one.party(), one.option(), one.criterion(), one.mark(), one.reason()));
        }
        IntStream.rangeClosed(1, rules.criteria().size())
                .filter(n -> rules.criteria().get(n - 1).price())
                .forEach(n -> prices.confirmed(decision, n).ifPresent(sheet -> agreed.addAll(marks(rules, n, sheet))));
        return agreed;
    }

    /** @return all that parties said they agreed on, in the order in which they did */
    public List<Agreement> said(DecisionId decision) {
        return agreements.of(decision);
    }

    /** @return the prices that count; empty where nobody confirmed any */
    public Optional<PriceSheet> prices(DecisionId decision, int criterion) {
        return prices.confirmed(decision, criterion);
    }

    private static List<Agreed> marks(Rules rules, int criterion, PriceSheet sheet) {
        var marks = PriceFormula.marks(rules.criteria().get(criterion - 1).most(), sheet.amounts());
        return rules.parties().stream()
                .filter(party -> rules.share(party.code(), criterion).signum() > 0)
                .flatMap(party -> marks.entrySet().stream()
                        .map(mark -> new Agreed(party.code(), mark.getKey(), criterion, mark.getValue(), BY_FORMULA)))
                .toList();
    }
}
