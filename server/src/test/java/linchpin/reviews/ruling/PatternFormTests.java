package linchpin.reviews.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.reviews.PatternRule;
import linchpin.reviews.RuleId;
import linchpin.reviews.patterns.Threshold;
import linchpin.reviews.patterns.Tone;
import linchpin.reviews.patterns.Watched;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternFormTests {

    private static final String WARD = "11111111-1111-4111-8111-111111111111";
    private static final String NURSE = "22222222-2222-4222-8222-222222222222";

    private final PatternForm.Offered offered = new PatternForm.Offered(
            List.of(new Choice("", "Any theme"), new Choice("12", "Timeliness of care")),
            List.of(new Choice("", "The whole organisation"), new Choice(WARD, "Rowan")),
            List.of(new Choice("", "All of it together"), new Choice("ward", "Each ward there by itself")),
            List.of(new Choice("", "Nobody yet"), new Choice(NURSE, "Ada")));

    private static PatternForm numbers(String comments, String days, String people, String due) {
        return new PatternForm("12", WARD, "", "criticism", comments, days, people, due, NURSE);
    }

    private Errors wrong(PatternForm form) {
        return form.numbers(form.watched(offered), offered);
    }

    @Test
    void whatIsOfferedFirstCanBeKeptAsItIs() {
        assertThat(wrong(PatternForm.FIRST).any()).isFalse();
        assertThat(PatternForm.FIRST.about()).isEqualTo(new Watched(null, null, "", Tone.CRITICISM));
        assertThat(PatternForm.FIRST.meant().owner()).isNull();
    }

    @Test
    void becomesWhatItSays() {
        var form = numbers(" 3", "60 ", "2", "20");
        assertThat(wrong(form).any()).isFalse();
        assertThat(form.about()).isEqualTo(new Watched(12, new PlaceId(UUID.fromString(WARD)), "", Tone.CRITICISM));
        assertThat(form.meant())
                .isEqualTo(new PatternRule.Numbers(new Threshold(3, 60, 2), 20, new AccountId(UUID.fromString(NURSE))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1.5", "x", "10001", "9999999999"})
    void aNumberThatIsNoneIsRefused(String typed) {
        assertThat(wrong(numbers(typed, "60", "1", "20")).of("comments"))
                .isEqualTo("How many comments must be a whole number from 1 to 10000");
    }

    @Test
    void eachNumberHasABound() {
        assertThat(wrong(numbers("3", "365", "3", "120")).any()).isFalse();
        assertThat(wrong(numbers("3", "366", "3", "120")).fields()).containsExactly("days");
        assertThat(wrong(numbers("3", "365", "3", "121")).fields()).containsExactly("due");
    }

    @Test
    void moreCannotSpeakThanCommentsCome() {
        assertThat(wrong(numbers("3", "60", "4", "20")).of("people"))
                .isEqualTo("There cannot be more people than comments: enter 3 or fewer");
    }

    @Test
    void nothingIsChosenThatWasNotOffered() {
        var form = new PatternForm("13", NURSE, "team", "anger", "3", "60", "3", "20", WARD);
        assertThat(wrong(form).fields()).containsExactlyInAnyOrder("theme", "place", "each", "tone", "owner");
    }

    @Test
    void whatWasNotSentCountsAsEmpty() {
        var form = new PatternForm(null, null, null, null, null, null, null, null, null);
        assertThat(form.theme()).isEmpty();
        assertThat(wrong(form).fields()).contains("tone", "comments", "days", "people", "due");
    }

    @Test
    void showsARuleAsItIsToBeChanged() {
        var rule = new PatternRule(
                new RuleId(UUID.randomUUID()),
                new Watched(12, new PlaceId(UUID.fromString(WARD)), "ward", Tone.PRAISE),
                PatternRule.State.ON,
                2,
                new PatternRule.Numbers(new Threshold(5, 30, 4), 10, new AccountId(UUID.fromString(NURSE))),
                LocalDate.of(2026, 3, 1),
                new AccountId(UUID.fromString(NURSE)),
                null);
        assertThat(PatternForm.of(rule))
                .isEqualTo(new PatternForm("12", WARD, "ward", "praise", "5", "30", "4", "10", NURSE));
        assertThat(rule.path()).isEqualTo("/reviews/rules/" + rule.id().id());
        assertThat(rule.on()).isTrue();
    }

    @Test
    void showsARuleThatLeavesOpenWhatItCan() {
        var rule = new PatternRule(
                new RuleId(UUID.randomUUID()),
                new Watched(null, null, "", Tone.ALL),
                PatternRule.State.SUGGESTED,
                1,
                new PatternRule.Numbers(new Threshold(1, 1, 1), 1, null),
                LocalDate.of(2026, 3, 1),
                new AccountId(UUID.fromString(NURSE)),
                LocalDate.of(2026, 3, 2));
        assertThat(PatternForm.of(rule)).isEqualTo(new PatternForm("", "", "", "all", "1", "1", "1", "1", ""));
        assertThat(rule.on()).isFalse();
        assertThat(rule.state().label()).isEqualTo("Suggested");
    }
}
