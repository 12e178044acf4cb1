package linchpin.answers.honesty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import linchpin.analysis.text.rules.TellingStems;
import linchpin.answers.held.Draft;
import linchpin.answers.held.Hold;
import linchpin.answers.held.Hold.Piece;
import linchpin.answers.held.Hold.Why;
import linchpin.answers.honesty.EarlierAnswers.Earlier;
import linchpin.answers.honesty.WhatPeopleRaised.Raised;
import linchpin.matters.MatterId;
import org.junit.jupiter.api.Test;

class LooksTests {

    private static final String STOCK =
            "We are sorry that your experience was not as good as it should have been. Your comments were shared with the whole team.";

    private static final Earlier TOLD = new Earlier(UUID.randomUUID(), STOCK, LocalDate.of(2026, 5, 3));

    private static Draft draft(boolean did, String we) {
        return new Draft(new MatterId(UUID.randomUUID()), null, 0, did, we);
    }

    private static Optional<Hold> alike(String we, int limit) {
        return Looks.alike(draft(false, we), List.of(new Earlier(UUID.randomUUID(), "No", TOLD.toldOn()), TOLD), limit);
    }

    @Test
    void holdWhatOtherPeopleWereToldAndLeadThere() {
        var hold = alike("Thank you, Mo. " + STOCK, 50).orElseThrow();
        assertThat(hold.why()).isEqualTo(Why.ALIKE);
        assertThat(hold.says())
                .isEqualTo("23 of its 26 words are, in the same order, what other people were told on 3 May 2026.");
        assertThat(hold.pieces().getFirst()).isEqualTo(new Piece("Thank you, Mo. ", false));
        assertThat(hold.earlier()).isEqualTo("/answers/" + TOLD.id());
    }

    @Test
    void letPassWhatIsBelowTheLimitOrTooShort() {
        assertThat(alike(
                        "The kettle leaks, and a new one costs nine pounds that we do not have this year. " + STOCK,
                        90))
                .isEmpty();
        assertThat(alike("Your comments were shared with the whole team.", 10))
                .as("eight words")
                .isEmpty();
        assertThat(Looks.alike(draft(false, STOCK), List.of(), 10)).isEmpty();
    }

    @Test
    void holdAChangeThatNothingShows() {
        var hold = Looks.unproved(draft(false, "There is no money. We have introduced new rounds."), List.of())
                .orElseThrow();
        assertThat(hold.pieces())
                .containsExactly(
                        new Piece("There is no money. ", false), new Piece("We have introduced new rounds.", true));
        assertThat(Looks.unproved(draft(true, "We did it."), List.of())
                        .orElseThrow()
                        .says())
                .contains("nothing was");
    }

    @Test
    void letPassAReason() {
        assertThat(Looks.unproved(draft(false, "There is no money for a second kettle."), List.of()))
                .isEmpty();
    }

    private static final Raised RAISED =
            new Raised(List.of("Food and drink"), TellingStems.of("Food and drink. The tea was cold at four"));

    @Test
    void holdWhatHasNotOneWordOfWhatPeopleRaised() {
        var hold = Looks.unanswered(draft(false, STOCK), RAISED).orElseThrow();
        assertThat(hold.says()).startsWith("People raised: Food and drink.");
        assertThat(Looks.unanswered(draft(false, "A new kettle keeps tea hot."), RAISED))
                .isEmpty();
        assertThat(Looks.unanswered(draft(false, STOCK), new Raised(List.of(), Set.of())))
                .as("nobody said anything in words")
                .isEmpty();
        assertThat(Looks.unanswered(draft(false, STOCK), new Raised(List.of(), Set.of("tea")))
                        .orElseThrow()
                        .says())
                .startsWith("People raised: what people said.");
    }
}
