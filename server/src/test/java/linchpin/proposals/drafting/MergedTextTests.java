package linchpin.proposals.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.proposals.ProposalText;
import linchpin.proposals.drafting.MergedText.Both;
import org.junit.jupiter.api.Test;

class MergedTextTests {

    private static final ProposalText BASE = new ProposalText("A room", "With a door.\n\nOpen until ten.", "Everybody");

    @Test
    void mergesEachFieldByItself() {
        var merged = MergedText.of(
                BASE,
                new ProposalText("A den", "With a door.\n\nOpen until ten.", "Everybody"),
                new ProposalText("A room", "With a door.\n\nOpen until ten.\n\nAnd a kettle.", "Everybody under 18"));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.text())
                .isEqualTo(new ProposalText(
                        "A den", "With a door.\n\nOpen until ten.\n\nAnd a kettle.", "Everybody under 18"));
    }

    @Test
    void keepsBothTitlesOnTheirOneLine() {
        var merged = MergedText.of(
                BASE,
                new ProposalText("A den", BASE.change(), BASE.whom()),
                new ProposalText("A lounge", BASE.change(), BASE.whom()));
        assertThat(merged.text().title()).isEqualTo("A lounge / A den");
        assertThat(merged.conflicts()).containsExactly(new Both("Title", "A lounge", "A den"));
    }

    @Test
    void saysInWhichFieldBothChangedTheSame() {
        var merged = MergedText.of(
                BASE,
                new ProposalText(BASE.title(), "With a window.\n\nOpen until ten.", "Us"),
                new ProposalText(BASE.title(), "With a curtain.\n\nOpen until ten.", "Them"));
        assertThat(merged.conflicts())
                .containsExactly(
                        new Both("What would it change?", "With a curtain.", "With a window."),
                        new Both("For whom?", "Them", "Us"));
        assertThat(merged.text().change()).isEqualTo("With a curtain.\nWith a window.\n\nOpen until ten.");
    }
}
