package linchpin.answers.honesty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.actions.Action;
import linchpin.analysis.text.rules.ClaimsOfChange;
import linchpin.analysis.text.rules.Clauses.Clause;
import linchpin.analysis.text.rules.Copied;
import linchpin.analysis.text.rules.TellingStems;
import linchpin.answers.held.Draft;
import linchpin.answers.held.Hold;
import linchpin.answers.held.Hold.Piece;
import linchpin.answers.held.Hold.Why;
import linchpin.answers.honesty.EarlierAnswers.Earlier;
import linchpin.answers.honesty.WhatPeopleRaised.Raised;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/** What an answer is held for. Each can be checked by whoever reads it: words are compared with words, and no meaning is guessed at. */
final class Looks {

    private static final int FEWEST_WORDS = 12; // shorter answers are alike by chance
    private static final int NAMED = 4;

    private Looks() {}

    /** @return whether so much of it is what other people were told; with the one that has most of it */
    static Optional<Hold> alike(Draft draft, List<Earlier> told, int limit) {
        var text = Copied.Text.of(draft.we());
        @Nullable Copied most = null;
        @Nullable Earlier from = null;
        for (var earlier : told) {
            var copied = text.from(earlier.we());
            if (most == null || copied.same() > most.same()) {
                most = copied;
                from = earlier;
            }
        }
        if (most == null || from == null || most.words() < FEWEST_WORDS || most.share() < limit) {
            return Optional.empty();
        }
        var says = most.same() + " of its " + most.words()
                + " words are, in the same order, what other people were told on " + Days.full(from.toldOn()) + ".";
        var marked = most.passages().stream()
                .map(passage -> new Clause(passage.start(), passage.end()))
                .toList();
        return Optional.of(new Hold(Why.ALIKE, says, pieces(draft.we(), marked), "/answers/" + from.id()));
    }

    /** @return whether it claims a change of which nothing that was done in its matter says a word */
    static Optional<Hold> unproved(Draft draft, List<Action> done) {
        var proof = done.stream()
                .map(action -> action.what() + " " + (action.doneWhat() == null ? "" : action.doneWhat()))
                .map(TellingStems::of)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        var we = draft.we();
        if (draft.did()) {
            return shares(we, proof)
                    ? Optional.empty()
                    : Optional.of(new Hold(
                            Why.UNPROVED,
                            "It says that something was done. What was marked as done says nothing of that: "
                                    + quoted(done) + ".",
                            List.of(),
                            null));
        }
        var claims = ClaimsOfChange.in(we).stream()
                .filter(claim -> !shares(we.substring(claim.start(), claim.end()), proof))
                .toList();
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hold(
                        Why.UNPROVED,
                        "It says that something changed, and no action of this matter that is marked as done says so.",
                        pieces(we, claims),
                        null));
    }

    private static String quoted(List<Action> done) {
        return done.isEmpty()
                ? "nothing was"
                : done.stream()
                        .limit(NAMED)
                        .map(action -> "“" + (action.doneWhat() == null ? action.what() : action.doneWhat()) + "”")
                        .collect(Collectors.joining(", "));
    }

    /** @return whether it has not one telling word of what people said, or of the themes found in it */
    static Optional<Hold> unanswered(Draft draft, Raised raised) {
        if (raised.stems().isEmpty() || shares(draft.we(), raised.stems())) {
            return Optional.empty();
        }
        var about = raised.themes().isEmpty()
                ? "what people said"
                : raised.themes().stream().limit(NAMED).collect(Collectors.joining("; "));
        return Optional.of(new Hold(
                Why.UNANSWERED,
                "People raised: " + about + ". What was done, or why it was not, has not one word of that.",
                List.of(),
                null));
    }

    private static boolean shares(String text, Set<String> stems) {
        return !Collections.disjoint(TellingStems.of(text), stems);
    }

    private static List<Piece> pieces(String text, List<Clause> marked) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var one : marked) {
            add(pieces, text.substring(from, one.start()), false);
            add(pieces, text.substring(one.start(), one.end()), true);
            from = one.end();
        }
        add(pieces, text.substring(from), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String words, boolean marked) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, marked));
        }
    }
}
