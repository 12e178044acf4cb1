package linchpin.decisions.marking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import linchpin.decisions.Decision;
import linchpin.decisions.KeptRules;
import linchpin.decisions.Rules;
import linchpin.decisions.ballots.Ballots;
import linchpin.decisions.ballots.MarkTrails;
import linchpin.decisions.ballots.MarkTrails.Trail;
import linchpin.decisions.panels.Agreement;
import linchpin.decisions.panels.PriceSheet;
import linchpin.decisions.panels.WhatIsAgreed;
import linchpin.decisions.voters.Electorate;
import linchpin.decisions.voters.Voter;
import linchpin.people.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that a panel has before it when it talks. */
@Component
class PanelTable {

    private final KeptRules rules;
    private final Electorate electorate;
    private final Ballots ballots;
    private final WhatIsAgreed agreed;

    PanelTable(KeptRules rules, Electorate electorate, Ballots ballots, WhatIsAgreed agreed) {
        this.rules = rules;
        this.electorate = electorate;
        this.ballots = ballots;
        this.agreed = agreed;
    }

    record Laid(Rules rules, List<Voter> voters, MarkTrails trails, List<Agreement> agreements) {

        /** @return one person's mark, where they gave one */
        Optional<Trail> of(Voter voter, int option, int criterion) {
            return trails.of(voter.code()).stream()
                    .filter(trail -> trail.option() == option && trail.criterion() == criterion)
                    .findFirst();
        }

        Optional<Voter> voter(AccountId account) {
            return voters.stream()
                    .filter(voter -> Objects.equals(account, voter.accountId()))
                    .findFirst();
        }
    }

    @Transactional(readOnly = true)
    public Laid of(Decision decision) {
        return new Laid(
                rules.of(decision.id()),
                electorate.of(decision.id()),
                MarkTrails.of(ballots.of(decision)),
                agreed.said(decision.id()));
    }

    @Transactional(readOnly = true)
    public Optional<PriceSheet> prices(Decision decision, int criterion) {
        return agreed.prices(decision.id(), criterion);
    }
}
