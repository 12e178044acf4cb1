package linchpin.evidence.numbers;

import static linchpin.evidence.numbers.MadeUp.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import linchpin.analysis.figures.Share;
import linchpin.feedback.RowsInLog;
import linchpin.feedback.RowsInLog.Score;
import linchpin.figures.DatedChanges;
import linchpin.figures.room.NumberBlock;
import linchpin.figures.room.NumberBlock.Figure;
import linchpin.figures.room.NumberBlock.Figures;
import linchpin.figures.room.NumberBlock.Months;
import linchpin.figures.room.NumberBlock.Parts;
import linchpin.organisation.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackNumbersTests {

    private static final RowsInLog ROWS =
            RowsInLog.ALL.at(new PlaceId(UUID.randomUUID())).in(MadeUp.FIRST, YearMonth.of(2026, 5));
    private static final PackFigures USUAL = MadeUp.figures(
            MadeUp.months(24, at -> count(70, 30, at % 2)),
            MadeUp.theme(3, "Food", MadeUp.months(24, _ -> count(2, 8, 0))),
            MadeUp.theme(7, "Doors", MadeUp.months(24, _ -> count(0, 0, 1))));

    private static List<NumberBlock> numbers(PackFigures counted, int pairs) {
        return PackNumbers.of(counted, "", ROWS, List.of(), pairs);
    }

    private static Figures figures(NumberBlock block) {
        return (Figures) block;
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 40})
    void areAsManyAsThereIsRoomForAndEachHasANameOfItsOwn(int pairs) {
        var numbers = numbers(USUAL, pairs);
        assertThat(numbers).hasSize(pairs);
        assertThat(numbers).extracting(NumberBlock::id).doesNotHaveDuplicates();
        assertThat(numbers.get(0)).isInstanceOf(Figures.class);
        assertThat(numbers.get(1)).isInstanceOf(Months.class);
        assertThat(numbers.get(2)).isInstanceOf(Parts.class);
    }

    @Test
    void beginWithHowItWas() {
        var rated = figures(numbers(USUAL, 4).getFirst());
        assertThat(rated.heading()).isEqualTo("How was it for people?");
        assertThat(rated.figures()).extracting(Figure::value).containsExactly("70 in 100", "30 in 100");
        assertThat(rated.figures())
                .extracting(Figure::path)
                .containsExactly(
                        ROWS.answering(Score.POSITIVE).path(),
                        ROWS.answering(Score.NEGATIVE).path());
        assertThat(rated.says())
                .containsExactly("2,400 scores were given. 0 in 100 were “not good and not bad”, or “do not know”.");
        assertThat(PackNumbers.good(USUAL)).contains(new Share(1680, 2400));
    }

    @Test
    void holdAThemeAgainstEverythingElse() {
        var about = MadeUp.about(USUAL, USUAL.themes().getFirst());
        var rated = figures(
                PackNumbers.of(about, "Food", ROWS.about(3), List.of(), 4).getFirst());
        assertThat(rated.heading()).isEqualTo("How was it for people who talked about this?");
        assertThat(rated.figures().getFirst().value()).isEqualTo("20 in 100");
        assertThat(rated.figures().getFirst().path()).contains("theme=3");
        assertThat(rated.says().getFirst()).isEqualTo("Of all scores given here, 70 in 100 were good or very good.");
    }

    @Test
    void leadWithTheThemeOfThePackHoweverSeldomItIsTalkedOf() {
        var ranked = (Parts)
                PackNumbers.of(USUAL, "Doors", ROWS.about(4), List.of(), 4).get(2);
        assertThat(ranked.heading()).isEqualTo("How much do people talk about this?");
        assertThat(ranked.rows().entries().getFirst().getFirst().cell().shown()).isEqualTo("Doors");
        assertThat(PackNumbers.of(USUAL, "Doors", ROWS.about(4), List.of(), 8)
                        .get(4)
                        .heading())
                .isEqualTo("Doors");
    }

    @Test
    void markTheChangesMadeInThatTimeOnTheirChart() {
        var on = USUAL.months().getFirst().month().atDay(15);
        var change = new DatedChanges.Change(on, "A leaflet with every tablet", "/actions/1");
        var chart = (NumberBlock.Months)
                PackNumbers.of(USUAL, "", ROWS, List.of(change), 4).get(1);
        assertThat(chart.changes()).containsExactly(change);
        assertThat(chart.chart().drawing().compact()).contains("A leaflet with every tablet");
    }

    @Test
    void makeNoShareOfAFewScores() {
        var few = MadeUp.figures(MadeUp.months(3, at -> count(at == 0 ? 4 : 0, 1, 9)));
        var rated = figures(numbers(few, 4).getFirst());
        assertThat(rated.figures()).extracting(Figure::value).containsExactly("7");
        assertThat(rated.says()).containsExactly("Only 7 scores were given: too few for a share.");
        assertThat(figures(numbers(few, 4).get(1)).says())
                .containsExactly("In no month were 10 scores given. Fewer than that are too few for a chart.");
        assertThat(PackNumbers.good(few)).isEmpty();
    }

    @Test
    void rankWhatIsTalkedAboutAndLeadToIt() {
        var ranked = (Parts) numbers(USUAL, 4).get(2);
        assertThat(ranked.rows().entries())
                .extracting(
                        row -> row.get(0).cell().shown(),
                        row -> row.get(1).cell().shown(),
                        row -> row.get(2).cell().shown())
                .containsExactly(tuple("Food", "240", "20 in 100"), tuple("Doors", "24", "too few"));
        assertThat(ranked.rows().entries().getFirst().get(1).path())
                .isEqualTo(ROWS.about(3).path());
        assertThat(((Parts) numbers(MadeUp.figures(USUAL.everybody()), 4).get(2)).says())
                .containsExactly("We do not know yet what these comments are about. Nobody has read them for that.");
    }

    @Test
    void countFeedbackAndNotPeople() {
        var turnout = figures(numbers(USUAL, 4).get(3));
        assertThat(turnout.heading()).isEqualTo("How much feedback was there?");
        assertThat(turnout.figures().getFirst())
                .extracting(Figure::value, Figure::label)
                .containsExactly("2,412", "pieces of feedback");
        assertThat(turnout.figures().getLast().value()).isEqualTo("12");
        assertThat(turnout.figures().getLast().path())
                .as("the log knows nothing of consent")
                .isNull();
        assertThat(turnout.says()).containsExactly("Most came in July 2024: 101.", "Fewest came in June 2024: 100.");
    }

    @Test
    void goOnWithEachThemeAndThenWithMonths() {
        var more = numbers(USUAL, 8).subList(4, 8);
        assertThat(more).extracting(NumberBlock::heading).containsExactly("Food", "Doors", "May 2026", "April 2026");
        assertThat(figures(more.get(0)).figures().getFirst())
                .extracting(Figure::value, Figure::label, Figure::path)
                .containsExactly(
                        "240",
                        "of 2,412 pieces of feedback are about this",
                        ROWS.about(3).path());
        assertThat(figures(more.get(0)).says())
                .containsExactly("20 in 100 scores were good or very good.", "That is about the same as usual.");
        assertThat(figures(more.get(2)).figures().getFirst().path())
                .isEqualTo(ROWS.in(YearMonth.of(2026, 5), YearMonth.of(2026, 5)).path());
    }

    @Test
    void leadNowhereFromNothing() {
        var silent = MadeUp.figures(MadeUp.months(2, _ -> count(0, 0, 0)));
        var numbers = numbers(silent, 8);
        assertThat(numbers).hasSize(8);
        assertThat(numbers.stream()
                        .filter(Figures.class::isInstance)
                        .flatMap(block -> figures(block).figures().stream())
                        .map(Figure::path))
                .containsOnlyNulls();
        assertThat(figures(numbers.get(3)).says()).isEmpty();
    }
}
