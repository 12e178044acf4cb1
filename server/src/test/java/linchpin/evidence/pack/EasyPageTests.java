package linchpin.evidence.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.analysis.figures.Share;
import linchpin.evidence.numbers.MadeUp;
import linchpin.evidence.numbers.MonthRows;
import linchpin.evidence.numbers.PackFigures;
import linchpin.evidence.numbers.PackNumbers;
import linchpin.feedback.RowsInLog;
import linchpin.figures.room.StoryCard;
import org.junit.jupiter.api.Test;

class EasyPageTests {

    private static final StoryCard TOLD = StoryCard.Quotation.of(
            "Nobody came! I waited.\nThen the nurse came.",
            700,
            "Somebody, Willow ward, May 2026",
            "One of 12.",
            "/log/1");

    private static EasyPage page(PackFigures counted) {
        var stories = List.of(TOLD, kept(), kept(), kept());
        return EasyPage.of(new PackPage(
                "/packs/1",
                "Do people get told?",
                "Patient council",
                "9 June 2026",
                "Willow ward",
                "",
                "June 2024 to May 2026",
                List.of(),
                PackNumbers.good(counted),
                "",
                new Halves(stories, PackNumbers.of(counted, "", RowsInLog.ALL, List.of(), 4)),
                List.of("One. And more of it.", "Two.", "Three.", "Four.", "Five."),
                List.of("Who gives out the tablets?"),
                MonthRows.of(counted.months(), RowsInLog.ALL),
                List.of(),
                "",
                false,
                List.of()));
    }

    private static StoryCard kept() {
        return new StoryCard.EmptyRoom("No story stands here. Nobody said yes.");
    }

    private static PackFigures usual(long good, long poor) {
        var months = MadeUp.months(24, _ -> MadeUp.count(good, poor, 0));
        return MadeUp.figures(months, MadeUp.theme(3, "Food", months));
    }

    @Test
    void putsASentenceOnALineAndChangesNoWord() {
        assertThat(EasyPage.sentences(
                        "Nobody came! 9 in 100 waited.\n Why? Ask at 7.30 a.m. please… “Never” was said."))
                .containsExactly(
                        "Nobody came!", "9 in 100 waited.", "Why?", "Ask at 7.30 a.m. please… “Never” was said.");
        assertThat(EasyPage.sentences(" \n")).isEmpty();
    }

    @Test
    void hasAStoryForEachNumber() {
        var pairs = page(usual(80, 20)).pairs();
        assertThat(pairs).hasSize(4);
        assertThat(pairs)
                .extracting(pair -> pair.story().heading())
                .containsExactly("Story 1", "Story 2", "Story 3", "Story 4");
        assertThat(pairs.getFirst().story().lines())
                .containsExactly("Nobody came!", "I waited.", "Then the nurse came.");
        assertThat(pairs.getFirst().story().quoted()).isTrue();
        assertThat(pairs.getFirst().story().after()).isEqualTo("Somebody, Willow ward, May 2026");
        assertThat(pairs.getLast().story().quoted()).isFalse();
        assertThat(pairs.getLast().story().lines()).containsExactly("No story stands here.", "Nobody said yes.");
    }

    @Test
    void saysEachNumberInALineOfItsOwn() {
        var pairs = page(usual(80, 20)).pairs();
        assertThat(pairs)
                .extracting(pair -> pair.number().symbol())
                .containsExactly("people", "months", "talk", "people");
        assertThat(pairs.get(0).number().lines())
                .startsWith("80 in 100 scores were good or very good.", "20 in 100 scores were poor or very poor.");
        assertThat(pairs.get(1).number().lines())
                .endsWith("High is good: it shows how many in 100 were good or very good.");
        assertThat(pairs.get(2).number().lines()).startsWith("Food: 2,400.");
    }

    /** One dot for each hundredth, and none is empty unless somebody was not content. */
    @Test
    void fillsADotForEachHundredthOfTheScores() {
        assertThat(page(usual(249, 1)).good()).extracting(Share::inHundred).isEqualTo(99);
        assertThat(page(usual(1, 249)).good()).extracting(Share::inHundred).isEqualTo(1);
        assertThat(page(usual(9, 0)).good()).extracting(Share::inHundred).isEqualTo(100);
        assertThat(page(MadeUp.figures(MadeUp.months(1, _ -> MadeUp.count(9, 0, 0))))
                        .good())
                .as("too few for a share")
                .isNull();
    }

    @Test
    void leavesOutWhatFewWouldRead() {
        assertThat(page(usual(80, 20)).notKnown())
                .containsExactly("One.", "And more of it.", "Two.", "Three.", "Four.");
        assertThat(page(usual(80, 20)).about()).endsWith("The meeting is on 9 June 2026.");
    }
}
