package linchpin.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.decisions.Rules.Party;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InWordsTests {

    private static final LocalName LEADER = new LocalName("patient leader", "patient leaders");
    private static final Party PATIENTS = new Party(PartyCode.PATIENTS, "33.3", 2);
    private static final Party STAFF = new Party(PartyCode.STAFF, "66.7", 0);

    private static Rules rules(
            How how, boolean secret, boolean lapses, int seats, @Nullable String closeWithin, Party... parties) {
        return new Rules(
                how,
                secret,
                false,
                lapses,
                true,
                "50",
                "5",
                "3",
                seats,
                closeWithin,
                List.of(parties),
                List.of("Taps", "Toast", "Television"),
                List.of(),
                List.of());
    }

    private static List<String> words(Rules rules) {
        return new InWords(rules, 4, 9, LEADER).sentences();
    }

    @Test
    void sayWhatPatientsHoldHoweverManyOfThemVote() {
        assertThat(words(rules(How.SCORE, false, false, 1, null, PATIENTS, STAFF)))
                .contains(
                        "Patient leaders hold 33.3 of 100, however many of the 4 vote. Staff hold 66.7, however many of the 9 vote.");
    }

    @Test
    void sayWhoMustVoteSoThatAnythingIsDecided() {
        assertThat(words(rules(How.SCORE, false, false, 1, null, PATIENTS, STAFF)))
                .contains("At least 2 patient leaders must vote, or nothing is decided.")
                .noneMatch(sentence -> sentence.contains("of staff must vote"));
        assertThat(words(rules(How.SCORE, false, false, 1, null, PATIENTS, new Party(PartyCode.STAFF, "66.7", 3))))
                .contains("At least 3 of staff must vote, or nothing is decided.");
    }

    @Test
    void sayWhatHappensWhereOneSideSaysNothing() {
        assertThat(words(rules(How.DOTS, false, false, 1, null, PATIENTS, STAFF)))
                .anyMatch(sentence -> sentence.endsWith("neither side can decide without the other."));
        assertThat(words(rules(How.DOTS, false, true, 1, null, PATIENTS, STAFF)))
                .anyMatch(sentence -> sentence.endsWith("that side’s part falls to the other there."));
    }

    @Test
    void sayThatItIsTheLeadersOwnWhereNobodyOfStaffVotes() {
        assertThat(words(rules(How.RANK, false, false, 1, null, new Party(PartyCode.PATIENTS, "100", 1))))
                .contains(
                        "It is the patient leaders’ own: they hold all of it.",
                        "At least 1 patient leader must vote, or nothing is decided.")
                .noneMatch(sentence -> sentence.contains("Staff hold"));
    }

    @Test
    void sayTheScaleAndTheDots() {
        assertThat(words(rules(How.SCORE, false, false, 1, null, PATIENTS, STAFF))
                        .getFirst())
                .endsWith("Scores go from 0 to 5.");
        assertThat(words(rules(How.DOTS, false, false, 1, null, PATIENTS, STAFF))
                        .getFirst())
                .endsWith("Everybody has 5, and may lay at most 3 on one option.");
    }

    @Test
    void sayHowManyAreChosenWhereThatIsMoreThanOne() {
        assertThat(words(rules(How.DOTS, false, false, 2, null, PATIENTS, STAFF)))
                .contains("2 of 3 are chosen: those with the most.");
        assertThat(words(rules(How.DOTS, false, false, 1, null, PATIENTS, STAFF)))
                .noneMatch(sentence -> sentence.contains("are chosen:"));
    }

    @Test
    void sayWhenPeopleTalkAndVoteAgain() {
        assertThat(words(rules(How.DOTS, false, false, 1, null, PATIENTS, STAFF))
                        .getLast())
                .isEqualTo("Where totals are equal, people talk and vote again.");
        assertThat(words(rules(How.DOTS, false, false, 1, "3", PATIENTS, STAFF)).getLast())
                .isEqualTo(
                        "Where no more than 3 points lie between what is chosen and what is not, people talk and vote again.");
    }

    @Test
    void sayTheMajorityAndWhatAbstainingMeans() {
        assertThat(words(rules(How.YESNO, false, false, 1, null, PATIENTS, STAFF)))
                .contains(
                        "It passes when yes comes to more than 50 of 100.",
                        "Whoever abstains counts towards how many must vote, and for neither side.");
        assertThat(words(rules(How.CONSENT, false, false, 1, null, PATIENTS, STAFF)))
                .noneMatch(sentence -> sentence.contains("of 100"));
    }

    @Test
    void sayHowPapersAreCountedWhereThereAreAny() {
        var onPaper = new Rules(
                How.YESNO,
                false,
                true,
                false,
                true,
                "50",
                null,
                null,
                1,
                null,
                List.of(PATIENTS, STAFF),
                List.of("Taps"),
                List.of(),
                List.of());
        assertThat(words(onPaper))
                .anyMatch(sentence -> sentence.contains("one person reads each ballot in and another"))
                .anyMatch(sentence -> sentence.startsWith("Whoever cannot come may send somebody"));
        assertThat(words(rules(How.YESNO, false, false, 1, null, PATIENTS, STAFF)))
                .noneMatch(sentence -> sentence.contains("paper"));
    }

    @Test
    void warnWhereFewVoteInSecret() {
        var few = rules(How.YESNO, true, false, 1, null, PATIENTS, STAFF);
        assertThat(new InWords(few, 2, 9, LEADER).sentences())
                .contains("Where so few vote on one side, others may guess from the numbers who said what.");
        assertThat(new InWords(few, 3, 3, LEADER).sentences())
                .noneMatch(sentence -> sentence.contains("may guess"))
                .anyMatch(sentence -> sentence.startsWith("It is secret"));
        assertThat(new InWords(rules(How.YESNO, false, false, 1, null, PATIENTS, STAFF), 1, 1, LEADER).sentences())
                .noneMatch(sentence -> sentence.contains("may guess"))
                .anyMatch(sentence -> sentence.startsWith("It is open"));
    }

    @ParameterizedTest
    @EnumSource(value = How.class, names = "MARKS", mode = EnumSource.Mode.EXCLUDE) // these have words of their own
    void areSentencesForEveryWayOfDeciding(How how) {
        assertThat(words(rules(how, false, false, 1, null, PATIENTS, STAFF)))
                .isNotEmpty()
                .allMatch(sentence -> sentence.endsWith("."));
    }
}
