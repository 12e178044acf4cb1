package linchpin.decisions.shown;

import java.util.stream.Collectors;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.InWords;
import linchpin.decisions.PartyCode;
import linchpin.decisions.voters.Interest;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of one decision together. */
@Component
class DecisionPages {

    private final Decisions decisions;
    private final ReadElectorate electorate;
    private final WhatStands stands;
    private final Where where;
    private final StandingWords standing;

    DecisionPages(
            Decisions decisions, ReadElectorate electorate, WhatStands stands, Where where, StandingWords standing) {
        this.decisions = decisions;
        this.electorate = electorate;
        this.stands = stands;
        this.where = where;
        this.standing = standing;
    }

    @Transactional(readOnly = true)
    public DecisionPage page(DecisionId id, Viewer viewer) {
        var decision = decisions.readable(id, viewer);
        var rules = stands.rules(id);
        var voters = electorate.voters(decision);
        var interests = electorate.interests(decision);
        var apart =
                interests.stream().filter(Interest::whole).map(Interest::voter).collect(Collectors.toSet());
        var patients = voters.stream()
                .filter(voter -> voter.party() == PartyCode.PATIENTS)
                .count();
        var leader = where.leader();
        return new DecisionPage(
                decision,
                rules,
                standing.of(decision),
                where.place(decision),
                where.proposal(decision, viewer),
                ReadElectorate.mine(decision, voters, apart, viewer, decision.open(standing.now())),
                new InWords(rules, patients, voters.size() - patients, leader).sentences(),
                ReadElectorate.parties(rules, voters, apart, leader),
                ReadElectorate.words(rules, voters, interests),
                stands.cameTo(decision)
                        .map(came -> new Told(rules, came, leader).outcome(voters, stands.ballots(decision)))
                        .orElse(null),
                stands.mayEnd(decision, viewer),
                where.history(id));
    }
}
