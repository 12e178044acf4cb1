package linchpin.evidence.numbers;

import static linchpin.evidence.numbers.MadeUp.count;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotKnownTests {

    @Test
    void saysThatFeedbackIsNotPeople() {
        assertThat(NotKnown.of(MadeUp.figures(MadeUp.months(24, _ -> count(40, 10, 0)))))
                .contains("We count pieces of feedback, not people. Somebody who spoke up twice counts twice.")
                .contains("We do not say here who the people are. Some groups may be missing.")
                .noneMatch(line -> line.contains("too few") || line.contains("computer") || line.contains("no score"));
    }

    @Test
    void saysWhatHasNoPartInTheShares() {
        assertThat(NotKnown.of(MadeUp.figures(MadeUp.months(2, at -> count(40, 0, at)))))
                .contains("1 piece of feedback has no score, or one we could not read. That is not in the shares.");
        assertThat(NotKnown.of(MadeUp.figures(MadeUp.months(3, _ -> count(40, 0, 1_000)))))
                .contains(
                        "3,000 pieces of feedback have no score, or one we could not read. That is not in the shares.");
    }

    @Test
    void namesMonthsOfAFewScoresWhereTheyAreFew() {
        var two = MadeUp.figures(MadeUp.months(12, at -> count(at < 2 ? 9 : 40, 0, 0)));
        assertThat(NotKnown.of(two))
                .contains("Fewer than 10 scores were given in June 2024, July 2024. That is too few for a share.");
        var seven = MadeUp.figures(MadeUp.months(12, at -> count(at < 7 ? 9 : 40, 0, 0)));
        assertThat(NotKnown.of(seven))
                .contains("Fewer than 10 scores were given in 7 of the months. That is too few for a share.");
        var all = MadeUp.figures(MadeUp.months(12, _ -> count(9, 0, 0)));
        assertThat(NotKnown.of(all))
                .contains("Fewer than 10 scores were given in each month. That is too few for a share by month.");
    }

    @Test
    void saysWhatIsSortedByAComputerAndWhatIsNotCountedYet() {
        var themes = MadeUp.figures(
                MadeUp.months(2, _ -> count(40, 0, 0)), MadeUp.theme(1, "Food", MadeUp.months(2, _ -> count(4, 0, 0))));
        assertThat(NotKnown.of(themes)).anyMatch(line -> line.startsWith("A computer and people sort"));
        assertThat(NotKnown.of(MadeUp.early(themes))).anyMatch(line -> line.contains("just before we counted"));
        assertThat(NotKnown.of(themes)).noneMatch(line -> line.contains("just before we counted"));
    }
}
