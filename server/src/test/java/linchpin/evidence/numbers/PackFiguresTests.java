package linchpin.evidence.numbers;

import static linchpin.evidence.numbers.MadeUp.count;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import linchpin.analysis.text.ModelCard;
import linchpin.analysis.text.ModelCard.ThemeFigures;
import linchpin.feedback.RowsInLog;
import linchpin.figures.room.NumberBlock.Entry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PackFiguresTests {

    private static final PackFigures WHOLE = MadeUp.figures(
            MadeUp.months(3, at -> count(10 + at, 5, 2)),
            MadeUp.theme(3, "Food", MadeUp.months(3, _ -> count(1, 2, 0))));

    /** They are kept with the pack, and whoever opens it later sees the same. */
    @Test
    void areReadAsTheyWereKept() {
        var json = JsonMapper.shared();
        for (var kept :
                List.of(WHOLE, MadeUp.early(MadeUp.about(WHOLE, WHOLE.themes().getFirst())))) {
            assertThat(json.readValue(json.writeValueAsString(kept), PackFigures.class))
                    .isEqualTo(kept);
        }
    }

    @Test
    void areAddedUpOfWhatThePackIsAbout() {
        assertThat(WHOLE.total()).isEqualTo(54);
        assertThat(WHOLE.scores().total()).isEqualTo(48);
        assertThat(WHOLE.unscored()).isEqualTo(6);
        var food = WHOLE.themes().getFirst();
        var about = MadeUp.about(WHOLE, food);
        assertThat(about.total()).isEqualTo(9).isEqualTo(food.total());
        assertThat(about.scores()).isEqualTo(food.scores());
        assertThat(about.about(3)).contains(food);
        assertThat(about.about(4)).isEmpty();
        assertThat(about.about(null)).isEmpty();
    }

    @Test
    void standInATableByMonthThatLeadsToTheRows() {
        var rows = MonthRows.of(WHOLE.months(), RowsInLog.ALL.about(3));
        assertThat(rows.entries())
                .extracting(row ->
                        row.stream().map(Entry::cell).map(cell -> cell.shown()).toList())
                .containsExactly(
                        List.of("June 2024", "17", "15", "67 in 100", "33 in 100"),
                        List.of("July 2024", "18", "16", "69 in 100", "31 in 100"),
                        List.of("August 2024", "19", "17", "71 in 100", "29 in 100"));
        var july = YearMonth.of(2024, 7);
        assertThat(rows.entries().get(1).get(1).path())
                .isEqualTo(RowsInLog.ALL.about(3).in(july, july).path());
    }

    /** A theme that is suggested often counts for more. */
    @Test
    void sayHowOftenTheMachineWasRightOverAllThemes() {
        var card = card(
                new ThemeFigures("Food", "", 90, 0.9, 0.5, false), // 45 right of 50 suggested
                new ThemeFigures("Doors", "", 10, 0.5, 0.5, false), // 5 of 10
                new ThemeFigures("Rare", "", 10, 0, 0, true));
        assertThat(CountThemes.right(card)).isEqualTo(83);
        assertThat(CountThemes.right(card(new ThemeFigures("Food", "", 1000, 0.998, 1, false))))
                .as("nobody is rounded away")
                .isEqualTo(99);
        assertThat(CountThemes.right(card())).isZero();
    }

    private static ModelCard card(ThemeFigures... themes) {
        return new ModelCard("a reader", "", "", "", 0.5, 0, 0, 0, List.of(themes), List.of());
    }
}
