package linchpin.analysis.text.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlarmsTests {

    @Test
    void callsAPersonWhereSomeoneMayBeAtRisk() {
        for (var words : List.of(
                "I felt so low I wanted to kill myself",
                "My mother was left in her own urine for hours",
                "One of the carers slapped my nan",
                "He was afraid to complain about the night staff",
                "She has been self-harming again",
                "The driver touched me inappropriately")) {
            assertThat(Alarms.in(words)).as(words).anyMatch(alarm -> alarm.kind() == Alarm.Kind.SAFEGUARDING);
        }
    }

    @Test
    void callsAPersonWhereCareMayHaveHarmed() {
        for (var words : List.of(
                "They gave me the wrong tablets twice",
                "Dad fell out of bed in the night",
                "I had chest pains and waited four hours",
                "They missed a fracture on the first scan",
                "It felt unsafe in the ambulance")) {
            assertThat(Alarms.in(words)).as(words).anyMatch(alarm -> alarm.kind() == Alarm.Kind.SAFETY);
        }
    }

    @Test
    void leavesAloneWhatIsDeniedOrHarmless() {
        for (var words : List.of(
                "I never felt unsafe",
                "Nobody was violent or rude",
                "I fell asleep on the way home",
                "Everyone was lovely and I felt safe",
                "Nothing, it was all excellent")) {
            assertThat(Alarms.in(words)).as(words).isEmpty();
        }
    }

    @Test
    void neverTakesAWordOfSuicideForDenied() {
        assertThat(Alarms.in("I am not suicidal any more")).hasSize(1);
    }

    @Test
    void pointsAtTheSentenceThatRaisedIt() {
        var words = "All fine. Then they gave her the wrong medication.";
        var alarm = Alarms.in(words).getFirst();
        assertThat(words.substring(alarm.start(), alarm.end())).isEqualTo("Then they gave her the wrong medication.");
        assertThat(alarm.why()).isEqualTo("Medicine went wrong");
    }

    @Test
    void readsLongTextsInBoundedTime() {
        assertThat(Alarms.in("I waited and waited for hours. ".repeat(4_000))).isEmpty();
        assertThat(Alarms.in("no ".repeat(40_000) + "danger")).isEmpty();
    }

    @Test
    void hearsWhatGoesOnAsWellAsWhatIsPast() {
        assertThat(Alarms.in("My carer hits me")).isNotEmpty();
        assertThat(Alarms.in("Somebody keeps grabbing my arm")).isNotEmpty();
        assertThat(Alarms.in("She has never hit me")).isEmpty();
    }
}
