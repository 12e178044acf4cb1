package linchpin.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.analysis.text.rules.ReadingAge;
import linchpin.evidence.Counted.About;
import linchpin.evidence.Counted.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainnessTests {

    private static final double OLDEST = 11;

    private static List<Month> months(int many, int people) {
        return IntStream.range(0, many)
                .mapToObj(at -> new Month(
                        YearMonth.of(2025, 1).plusMonths(at),
                        new FriendsAndFamily(people, people, 1, 1, 1, 0),
                        2,
                        2L * people + 5))
                .toList();
    }

    private static Counted counted(int many, int people) {
        var months = months(many, people);
        return new Counted(
                LocalDate.of(2026, 6, 1),
                months,
                null,
                List.of(new About(1, "Food", 80, months), new About(2, "Doors", null, months)),
                12,
                3,
                new Counted.Reader("a reader", 80));
    }

    static Stream<Counted> manyAndFew() {
        return Stream.of(counted(24, 40), counted(12, 12), counted(6, 2), counted(1, 0));
    }

    @ParameterizedTest
    @MethodSource("manyAndFew")
    void ourOwnSentencesAreForPeopleOfElevenAndLess(Counted counted) {
        assertPlain(NotKnown.of(counted));
        assertPlain(QuestionsToAsk.of(counted, ""));
        assertPlain(QuestionsToAsk.of(counted, "Food"));
        for (var about : List.of("", "Food")) {
            assertPlain(Numbers.of(counted, about, 8).stream()
                    .flatMap(number -> number.says().stream())
                    .toList());
        }
        assertPlain(List.of(
                Standing.of(counted, null),
                Standing.of(counted, counted.themes().getFirst())));
    }

    @Test
    void soAreThoseThatNeverChange() {
        assertPlain(ChooseStories.RULE);
        assertPlain(PackPages.HOW_COUNTED);
        assertPlain(List.of(
                ReadStories.TAKEN_BACK,
                ReadStories.LOOKED_AT,
                ReadStories.LEFT_OUT,
                ReadStories.NOBODY,
                ReadStories.NONE_YET,
                ReadStories.KEPT));
    }

    private static void assertPlain(List<String> lines) {
        var words = String.join("\n", lines);
        assertThat(ReadingAge.of(words)).as(words).isNotNull().isLessThanOrEqualTo(OLDEST);
    }
}
