package linchpin.evidence.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.analysis.text.rules.ReadingAge;
import linchpin.evidence.PackId;
import linchpin.evidence.numbers.MadeUp;
import linchpin.evidence.numbers.NotKnown;
import linchpin.evidence.numbers.PackFigures;
import linchpin.evidence.numbers.PackNumbers;
import linchpin.evidence.numbers.QuestionsToAsk;
import linchpin.evidence.stories.ChooseStories;
import linchpin.evidence.stories.HowChosen;
import linchpin.evidence.stories.ReadStories;
import linchpin.feedback.RowsInLog;
import linchpin.figures.Count;
import linchpin.figures.MonthCount;
import linchpin.figures.room.StoryStanding;
import linchpin.people.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainnessTests {

    private static final double OLDEST = 11;

    private static PackFigures counted(int many, int some) {
        var months = months(many, some);
        return MadeUp.early(MadeUp.figures(
                months, MadeUp.theme(1, "Food", months), MadeUp.theme(2, "Doors", months(many, some / 2))));
    }

    private static List<MonthCount> months(int many, int some) {
        return MadeUp.months(many, _ -> new Count(new FriendsAndFamily(some, some, 1, 1, 1, 0), 2, 2));
    }

    static Stream<PackFigures> manyAndFew() {
        return Stream.of(counted(24, 40), counted(12, 12), counted(6, 2), counted(1, 0));
    }

    @ParameterizedTest
    @MethodSource("manyAndFew")
    void ourOwnSentencesAreForPeopleOfElevenAndLess(PackFigures counted) {
        assertPlain(NotKnown.of(counted));
        assertPlain(QuestionsToAsk.of(counted, ""));
        assertPlain(QuestionsToAsk.of(counted, "Food"));
        for (var about : List.of("", "Food")) {
            assertPlain(PackNumbers.of(counted, about, RowsInLog.ALL, List.of(), 8).stream()
                    .flatMap(number -> number.says().stream())
                    .toList());
            var words = new PackWords(pack(counted), counted, "Willow ward", about);
            assertPlain(words.brief());
            assertPlain(words.sources("Ada", new HowChosen(240, 212, 12, 4, 1).lines()));
        }
        var food = counted.themes().getFirst();
        assertPlain(List.of(
                StoryStanding.of(counted.everybody()),
                StoryStanding.of(food.name(), food.months(), counted.everybody(), counted.on())));
    }

    private static Pack pack(PackFigures counted) {
        return new Pack(
                new PackId(UUID.randomUUID()),
                "Patient council",
                LocalDate.of(2026, 6, 9),
                "Do people get told?",
                null,
                null,
                counted.months().getFirst().month().atDay(1),
                counted.months().getLast().month().atDay(1),
                4,
                "",
                "",
                1,
                new AccountId(UUID.randomUUID()),
                LocalDate.of(2026, 6, 1));
    }

    @Test
    void soAreThoseThatNeverChange() {
        assertPlain(ChooseStories.RULE);
        assertPlain(new HowChosen(240, 212, 12, 3, 2).lines());
        assertPlain(new HowChosen(2, 0, 0, 2, 0).lines());
        assertPlain(PackWords.HOW_COUNTED);
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
