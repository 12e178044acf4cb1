package linchpin.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import linchpin.history.ActId;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.history.SeenBy;
import linchpin.history.Thing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetActWordsTests {

    private static Recorded act(BudgetAct kind) {
        return new Recorded(
                new ActId(UUID.randomUUID()),
                1,
                LocalDate.of(2026, 5, 4),
                null,
                null,
                "PATIENT_LEADER",
                kind.stored(),
                SeenBy.TEAM,
                Thing.of(new BudgetId(UUID.randomUUID())),
                null,
                Map.of("name", "Young people’s fund", "amount", "£250"));
    }

    @ParameterizedTest
    @EnumSource(BudgetAct.class)
    void everyActIsASentenceForTheTeamAndNoneIsForGivers(BudgetAct kind) {
        var words = new BudgetActWords();
        assertThat(words.words(kind, act(kind), Reader.TEAM))
                .contains("the budget ‘Young people’s fund’")
                .matches("[A-Z].*[^.]");
        assertThat(words.words(kind, act(kind), Reader.GIVER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = BudgetAct.class, names = "OPENED", mode = EnumSource.Mode.EXCLUDE)
    void everyActButTheFirstSaysHowMuch(BudgetAct kind) {
        assertThat(new BudgetActWords().words(kind, act(kind), Reader.TEAM)).contains("£250");
    }
}
