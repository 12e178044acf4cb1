package linchpin.demo.sayings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.analysis.text.redaction.Redactor;
import linchpin.demo.cast.FictionalTrust;
import linchpin.demo.sayings.Saying.Answer;
import linchpin.organisation.QuestionClass;
import org.junit.jupiter.api.Test;

/** The invented words: each written for itself, about a place that there is, and nothing in them that could be somebody's own. */
class SayingsTests {

    private final Sayings sayings = Sayings.read();

    private static Set<String> places(FictionalTrust trust) {
        return trust.places().stream()
                .map(path -> path.substring(path.lastIndexOf("> ") + 2))
                .map(step -> step.substring(0, step.indexOf(':')))
                .collect(Collectors.toSet());
    }

    private Stream<String> texts() {
        return sayings.all().stream()
                .flatMap(saying -> saying.answers().stream())
                .map(Answer::text);
    }

    /** As somebody hears it who reads one after the other: neither case nor punctuation makes another of it. */
    private static String heard(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(text.split("[.!?]+\\s"))
                .map(SayingsTests::heard)
                .filter(sentence -> sentence.split(" ").length > 4)
                .toList();
    }

    @Test
    void areMoreThanFourHundredOfWhichNoneRepeats() {
        assertThat(sayings.all()).hasSizeGreaterThan(400);
        assertThat(sayings.all().stream().map(saying -> heard(saying.text()))).doesNotHaveDuplicates();
        assertThat(texts().map(SayingsTests::heard)).doesNotHaveDuplicates();
        assertThat(texts().flatMap(text -> sentences(text).stream())).doesNotHaveDuplicates();
    }

    /** A grid of halves put together would pass the test above: so no six words in a row stand in two of them. */
    @Test
    void areNotPutTogetherFromTheSamePieces() {
        var seen = new HashMap<String, String>();
        var twice = new ArrayList<String>();
        texts().forEach(text -> {
            var words = heard(text).split(" ");
            for (var i = 0; i + 6 <= words.length; i++) {
                var piece = String.join(" ", Arrays.copyOfRange(words, i, i + 6));
                var before = seen.put(piece, text);
                if (before != null && !before.equals(text)) {
                    twice.add(piece);
                }
            }
        });
        assertThat(twice).isEmpty();
    }

    @Test
    void areShortAndLongAndMixedAndOfCarersToo() {
        assertThat(texts().filter(text -> text.length() < 25)).hasSizeGreaterThan(20);
        assertThat(texts().filter(text -> text.length() > 180)).hasSizeGreaterThan(20);
        assertThat(sayings.all().stream()
                        .filter(saying -> saying.answers().stream()
                                .map(Answer::questionClass)
                                .toList()
                                .containsAll(List.of(QuestionClass.WHAT_GOOD, QuestionClass.COULD_IMPROVE))))
                .as("praise and blame in one")
                .hasSizeGreaterThan(40);
        assertThat(sayings.all().stream().filter(saying -> saying.speaker().carer()))
                .hasSizeGreaterThan(50);
        assertThat(sayings.all().stream().filter(saying -> saying.speaker().heads() != null))
                .hasSizeGreaterThan(2);
    }

    @Test
    void areNotAllInEnglish() {
        var scripts =
                texts().flatMapToInt(String::chars).mapToObj(UnicodeScript::of).collect(Collectors.toSet());
        assertThat(scripts).contains(UnicodeScript.ARABIC, UnicodeScript.BENGALI);
        assertThat(texts())
                .as("Polish, Romanian, Welsh, Spanish, Portuguese")
                .anyMatch(text -> text.contains("ż"))
                .anyMatch(text -> text.contains("ț"))
                .anyMatch(text -> text.contains("Diolch"))
                .anyMatch(text -> text.contains("Mil gracias"))
                .anyMatch(text -> text.contains("Obrigado"));
    }

    @Test
    void areAboutPlacesThatThereAre() {
        for (var trust : FictionalTrust.ALL) {
            assertThat(sayings.about(places(trust))).as(trust.name()).hasSizeBetween(80, trust.feedback() - 30);
        }
        assertThat(FictionalTrust.ALL.stream()
                        .mapToInt(trust -> sayings.about(places(trust)).size())
                        .sum())
                .isEqualTo(sayings.all().size());
    }

    @Test
    void areHeardTogetherInATimeThatIsKnown() {
        assertThat(sayings.all().stream()
                        .map(Saying::heard)
                        .filter(what -> what != null)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(sayings.times().keySet());
        assertThat(sayings.times().values()).allMatch(time -> time.from() >= time.to() && time.to() > 0);
    }

    /** Not even somebody invented: a demonstration that shows a number invites people to type one. */
    @Test
    void giveNobodyAway() {
        var redactor = Redactor.shipped();
        assertThat(texts())
                .allSatisfy(text -> assertThat(redactor.redact(text).masked())
                        .doesNotContain("[EMAIL", "[PHONE", "[NHS", "[POSTCODE"));
    }

    @Test
    void areReadFromOneLineEach() {
        var one = Saying.parse("Willow ward | 4 carer | bell | Food & drink; Staff manner | +Hot | twice. // -Late.");
        assertThat(one.themes()).containsExactly("Food & drink", "Staff manner");
        assertThat(one.score()).isEqualTo(4);
        assertThat(one.heard()).isEqualTo("bell");
        assertThat(one.speaker()).isEqualTo(new Saying.Speaker(true, false, null, null));
        assertThat(one.answers())
                .as("a bar in the words is theirs")
                .containsExactly(
                        new Answer(QuestionClass.WHAT_GOOD, "Hot | twice."),
                        new Answer(QuestionClass.COULD_IMPROVE, "Late."));
        var group = Saying.parse("Podiatry | 3 group 5 of Lunch club | - | Food | We agree.");
        assertThat(group.heard()).isNull();
        assertThat(group.speaker()).isEqualTo(new Saying.Speaker(false, true, 5, "Lunch club"));
        assertThat(group.answers()).containsExactly(new Answer(QuestionClass.STORY, "We agree."));
    }

    @Test
    void areNotReadWhereALineIsBroken() {
        assertThatThrownBy(() -> Saying.parse("Willow ward | best | - | Food | Hot."))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Saying.parse("Willow ward | 1 | - | Food")).isInstanceOf(RuntimeException.class);
    }
}
