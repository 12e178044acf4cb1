package linchpin.demo.sayings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import linchpin.analysis.text.redaction.Redactor;
import linchpin.demo.cast.FictionalTrust;
import linchpin.demo.sayings.Sayings.Saying;
import linchpin.organisation.QuestionClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The invented words: there is something to say for everybody, and nothing in it that could be somebody's own. */
class SayingsTests {

    private final Sayings sayings = Sayings.read();

    private static List<String> kindsOfCare() {
        return FictionalTrust.ALL.stream().map(FictionalTrust::care).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hospital", "community", "mental", "any"})
    void haveSomethingForEveryScore(String care) {
        for (var score = 1; score <= 5; score++) {
            var at = score;
            var dice = new Random(score);
            assertThat(Stream.generate(() -> sayings.pick(QuestionClass.COULD_IMPROVE, care, at, dice))
                            .limit(50)
                            .distinct())
                    .as(care + ", " + at)
                    .hasSizeGreaterThan(1)
                    .allMatch(one -> one.best() <= at && at <= one.worst())
                    .allMatch(one -> one.where().equals("any") || one.where().equals(care));
        }
    }

    @Test
    void praiseWhereSomebodyWasContent() {
        for (var care : kindsOfCare()) {
            var praise = sayings.pick(QuestionClass.WHAT_GOOD, care, 1, new Random(1));
            assertThat(praise.questionClass()).isEqualTo(QuestionClass.WHAT_GOOD);
            assertThat(praise.text()).isNotBlank();
        }
    }

    @Test
    void comeAsNearTheScoreAsAnythingDoes() {
        for (var score = 3; score <= 5; score++) {
            assertThat(sayings.pick(QuestionClass.WHAT_GOOD, "community", score, new Random(score))
                            .worst())
                    .as("praise from somebody who scored " + score)
                    .isBetween(2, 3);
        }
    }

    @Test
    void tellAStoryInEachOrganisation() {
        assertThat(kindsOfCare())
                .allSatisfy(care -> assertThat(sayings.stories(care))
                        .isNotEmpty()
                        .allMatch(story -> story.best() >= 1 && story.worst() <= 5 && story.best() <= story.worst())
                        .extracting(Saying::text)
                        .doesNotHaveDuplicates());
    }

    @Test
    void areChosenByTheDiceAlone() {
        var once = sayings.pick(QuestionClass.COULD_IMPROVE, "hospital", 4, new Random(7));
        assertThat(sayings.pick(QuestionClass.COULD_IMPROVE, "hospital", 4, new Random(7)))
                .isEqualTo(once);
    }

    /** Not even somebody invented: a demonstration that shows a name invites people to type one. */
    @Test
    void nameNobody() {
        var redactor = Redactor.shipped();
        assertThat(kindsOfCare())
                .allSatisfy(care -> assertThat(sayings.stories(care))
                        .allSatisfy(story -> assertThat(
                                        redactor.redact(story.text()).masked())
                                .doesNotContain("[EMAIL", "[PHONE", "[NHS", "[POSTCODE")));
    }

    @Test
    void areReadFromOneLineEach() {
        var one = Saying.parse(
                "what_good | any | Food & drink; Staff manner | 1-2 | Hot, and brought with a smile | twice.");
        assertThat(one.questionClass()).isEqualTo(QuestionClass.WHAT_GOOD);
        assertThat(one.themes()).containsExactly("Food & drink", "Staff manner");
        assertThat(one.best()).isEqualTo(1);
        assertThat(one.worst()).isEqualTo(2);
        assertThat(one.text()).as("a bar in the words is theirs").isEqualTo("Hot, and brought with a smile | twice.");
    }

    @Test
    void areNotReadWhereALineIsBroken() {
        assertThatThrownBy(() -> Saying.parse("what_good | any | Food | best | Hot."))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Saying.parse("what_good | any | Food")).isInstanceOf(RuntimeException.class);
    }
}
