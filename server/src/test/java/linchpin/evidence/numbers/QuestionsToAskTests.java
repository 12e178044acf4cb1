package linchpin.evidence.numbers;

import static linchpin.evidence.numbers.MadeUp.count;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionsToAskTests {

    private static PackFigures figures(int good, int poor, PackFigures.About... themes) {
        return MadeUp.figures(MadeUp.months(24, _ -> count(good, poor, 0)), themes);
    }

    private static PackFigures.About theme(String name, int good, int poor) {
        return MadeUp.theme(name.hashCode(), name, MadeUp.months(24, _ -> count(good, poor, 0)));
    }

    @Test
    void askAfterWhatPeopleAreLeastHappyWith() {
        var asked = QuestionsToAsk.of(
                figures(80, 20, theme("Staff", 30, 1), theme("Food", 4, 6), theme("Doors", 3, 2)), "");
        assertThat(asked)
                .contains(
                        "Where people talked about “Food”, 40 in 100 scores were good or very good. What is being done about it?")
                .noneMatch(line -> line.contains("Staff") || line.contains("Doors"));
    }

    @Test
    void askAfterNothingInParticularWhereNothingIsWorseThanTheWhole() {
        assertThat(QuestionsToAsk.of(figures(80, 20, theme("Staff", 30, 1)), ""))
                .noneMatch(line -> line.startsWith("Where people talked"));
        assertThat(QuestionsToAsk.of(
                        figures(80, 20, MadeUp.theme(1, "Rare", MadeUp.months(1, _ -> count(0, 9, 0)))), ""))
                .as("a theme of a few scores")
                .noneMatch(line -> line.contains("Rare"));
    }

    @Test
    void askWhoDoesWhatAboutTheThemeOfThePack() {
        assertThat(QuestionsToAsk.of(figures(80, 20), "Food"))
                .contains("What is being done about “Food”? Who does it, and by when?");
    }

    @Test
    void askWhatHappenedWhereSomethingChanged() {
        var better = MadeUp.figures(MadeUp.months(24, at -> count(at < 14 ? 60 + at % 3 : 90, 30, 0)));
        assertThat(QuestionsToAsk.of(better, "")).contains("Something changed in August 2025. What happened then?");
        assertThat(QuestionsToAsk.of(figures(80, 20), "")).noneMatch(line -> line.startsWith("Something changed"));
    }

    @Test
    void askForMoreScoresWhereThereAreFew() {
        var few = MadeUp.figures(MadeUp.months(2, _ -> count(2, 1, 0)));
        assertThat(QuestionsToAsk.of(few, ""))
                .contains("Few people gave a score. How can we ask more people?")
                .noneMatch(line -> line.contains("who said it was poor"));
        assertThat(QuestionsToAsk.of(figures(80, 20), ""))
                .contains("What would have made it better for the people who said it was poor?")
                .endsWith("What will be different when we meet again? How will we know?");
    }
}
