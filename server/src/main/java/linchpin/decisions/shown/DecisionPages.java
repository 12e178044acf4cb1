package linchpin.decisions.shown;

import java.util.List;
import java.util.stream.Collectors;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.How;
import linchpin.decisions.InWords;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.ballots.Ballot;
import linchpin.decisions.closing.CameTo;
import linchpin.decisions.voters.Interest;
import linchpin.decisions.voters.Voter;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
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
        var came = stands.cameTo(decision);
        return new DecisionPage(
                decision,
                rules,
                standing.of(decision),
                where.place(decision),
                where.proposal(decision, viewer),
                ReadElectorate.mine(decision, voters, apart, viewer, standing.now()),
                new InWords(rules, patients, voters.size() - patients, leader).sentences(),
                ReadElectorate.parties(rules, voters, apart, leader),
                ReadElectorate.many(voters) ? decision.path() + "/voters" : "",
                ReadElectorate.words(rules, voters, interests),
                came.map(one -> new Told(rules, one, leader).outcome(voters, ballots(decision, rules, voters)))
                        .orElse(null),
                panel(decision, rules, came.orElse(null), voters, viewer),
                stands.mayEnd(decision, viewer),
                where.history(id, ReadElectorate.many(voters)));
    }

    /** Of many voters only what the page tells of without their names. */
    private List<Ballot> ballots(Decision decision, Rules rules, List<Voter> voters) {
        var told = !ReadElectorate.many(voters) || rules.secret() || rules.how() == How.SCORE;
        return told ? stands.ballots(decision) : List.of();
    }

    private @Nullable PanelPart panel(
            Decision decision, Rules rules, @Nullable CameTo came, List<Voter> voters, Viewer viewer) {
        // whoever marks quality sees no prices before they have
        var marks = !decision.shared(standing.now())
                && voters.stream().anyMatch(voter -> viewer.account().equals(voter.accountId()));
        var maySetUp = !marks && viewer.at(decision.placeId()).may(Permission.SET_UP_DECISION);
        return rules.how() == How.MARKS
                ? new PanelPart(decision, rules, came, where.leader(), standing.now(), maySetUp)
                : null;
    }
}
