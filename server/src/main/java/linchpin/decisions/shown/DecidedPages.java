package linchpin.decisions.shown;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionPart;
import linchpin.decisions.How;
import linchpin.decisions.InWords;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.closing.KeptRecords.UsedKey;
import linchpin.decisions.shown.DecisionPage.Outcome;
import linchpin.decisions.shown.DecisionPage.PartyVoters;
import linchpin.decisions.shown.DecisionPage.Standing;
import linchpin.decisions.voters.Voter;
import linchpin.ui.CountNoun;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision as everybody may read it: without the name of anybody, and without the numbers of a secret vote that would tell who said what.
 */
@Component
class DecidedPages {

    private final ReadElectorate electorate;
    private final WhatStands stands;
    private final Where where;
    private final StandingWords standing;
    private final List<DecisionPart> parts;

    DecidedPages(
            ReadElectorate electorate,
            WhatStands stands,
            Where where,
            StandingWords standing,
            ObjectProvider<DecisionPart> parts) {
        this.electorate = electorate;
        this.stands = stands;
        this.where = where;
        this.standing = standing;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(DecisionPart::order))
                .toList();
    }

    /**
     * What the page prints.
     *
     * @param outcome null where it was called off
     * @param few whether what each side said is kept back
     * @param panel of marks: what each side gave; null elsewhere
     * @param parties how many of each side had a vote, and voted
     */
    record DecidedPage(
            Decision decision,
            Standing standing,
            Rules rules,
            List<String> words,
            List<PartyVoters> parties,
            @Nullable Outcome outcome,
            @Nullable PanelPart panel,
            boolean few,
            List<Content> after) {}

    @Transactional(readOnly = true)
    public DecidedPage page(Decision decision) {
        var rules = stands.rules(decision.id());
        var voters = electorate.voters(decision);
        var few = tells(decision, rules, voters);
        var came = stands.cameTo(decision);
        var leader = where.leader();
        return new DecidedPage(
                decision,
                standing.of(decision),
                rules,
                words(rules, voters).sentences(),
                ReadElectorate.parties(rules, voters, Set.of(), leader),
                came.map(one -> new Told(rules, one, leader).inPublic(!few)).orElse(null),
                rules.how() == How.MARKS && came.isPresent()
                        ? new PanelPart(decision, rules, came.get(), leader, standing.now(), false)
                        : null,
                few,
                parts.stream().map(part -> part.inPublic(decision)).toList());
    }

    /** @return whether everybody may have the file in which every ballot stands */
    @Transactional(readOnly = true)
    public boolean open(Decision decision) {
        return !tells(decision, stands.rules(decision.id()), electorate.voters(decision));
    }

    /** Ballots are read only where they could tell on anybody. */
    private boolean tells(Decision decision, Rules rules, List<Voter> voters) {
        return rules.secret() && TellsOn.anybody(rules, voters, stands.ballots(decision));
    }

    private InWords words(Rules rules, List<Voter> voters) {
        var patients = voters.stream()
                .map(Voter::party)
                .filter(party -> party == PartyCode.PATIENTS)
                .count();
        return new InWords(rules, patients, voters.size() - patients, where.leader());
    }

    Standing standing(Decision decision) {
        return standing.of(decision);
    }

    /** @return in words, from when until when a key was used, and for how many */
    String used(UsedKey key) {
        var first = standing.day(key.first());
        var last = standing.day(key.last());
        return (key.many() == 1 ? "Signed one file" : "Signed " + CountNoun.number(key.many()) + " files")
                + (first.equals(last) ? ", on " + first : ", from " + first + " until " + last);
    }

    static Optional<Integer> number(String sent) {
        return sent.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(sent)) : Optional.empty();
    }
}
