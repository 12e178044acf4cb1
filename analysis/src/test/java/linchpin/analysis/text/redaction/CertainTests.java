package linchpin.analysis.text.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import linchpin.analysis.text.redaction.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is masked before anybody has read the words. */
class CertainTests {

    private static final Redactor REDACTOR = Redactor.shipped();
    private static final Pattern PRIVATE = Pattern.compile("\\{([a-z]+):([^}]*)\\}");

    private static String atOnce(String words) {
        return REDACTOR.redact(words).masked(REDACTOR.certain(words));
    }

    /** A sentence, and where in it something stands that must not be seen. */
    private record Sentence(String words, List<Hidden> hidden) {

        static Sentence of(String line) {
            var words = new StringBuilder();
            var hidden = new ArrayList<Hidden>();
            var match = PRIVATE.matcher(line);
            while (match.find()) {
                match.appendReplacement(words, "");
                hidden.add(new Hidden(
                        match.group(1),
                        words.length(),
                        words.length() + match.group(2).length()));
                words.append(match.group(2));
            }
            return new Sentence(match.appendTail(words).toString(), hidden);
        }
    }

    private record Hidden(String sort, int start, int end) {

        boolean within(List<Finding> masked) {
            return masked.stream().anyMatch(one -> one.start() <= start && end <= one.end());
        }

        boolean touches(Finding finding) {
            return finding.start() < end && start < finding.end();
        }
    }

    private static List<Sentence> sentences() throws IOException {
        try (var in = CertainTests.class.getResourceAsStream("at-once.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Sentence::of)
                    .toList();
        }
    }

    @Test
    void hidesEveryNumberAndNearlyEveryNameOfTwoHundredSentencesAndNothingElse() throws IOException {
        var hidden = new TreeMap<String, Integer>();
        var missed = new TreeMap<String, List<String>>();
        var needless = new ArrayList<String>();
        for (var sentence : sentences()) {
            var certain = REDACTOR.certain(sentence.words());
            var masked = REDACTOR.redact(sentence.words()).findings().stream()
                    .filter(certain)
                    .toList();
            for (var one : sentence.hidden()) {
                hidden.merge(one.sort(), 1, Integer::sum);
                if (!one.within(masked)) {
                    missed.computeIfAbsent(one.sort(), _ -> new ArrayList<>()).add(sentence.words());
                }
            }
            masked.stream()
                    .filter(finding -> sentence.hidden().stream().noneMatch(one -> one.touches(finding)))
                    .forEach(finding -> needless.add(sentence.words().substring(finding.start(), finding.end())));
        }
        System.out.println("masked at once: of " + hidden + " missed " + missed);
        assertThat(hidden).isEqualTo(Map.of("dob", 15, "email", 10, "name", 150, "nhs", 15, "phone", 20, "post", 10));
        assertThat(missed.keySet()).isSubsetOf("name");
        assertThat(missed.getOrDefault("name", List.of())).hasSizeLessThanOrEqualTo(9);
        assertThat(needless).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nurse Adeyemi was wonderful to us",
                "I am so grateful, and my husband is too",
                "Asked for stitches, got a timeout, NA",
                "called on Monday from the ward",
                "Tea came round when I needed it most. Rose garden lovely. Will they?",
                "Roedd y nyrs yn garedig iawn, diolch yn fawr",
                "Pielęgniarka była bardzo miła i pomocna",
                "Hemşire çok nazikti, teşekkürler",
                "নার্স খুব ভালো ছিলেন",
                "I am 47 and have motor neurone disease, and nobody helped me eat"
            })
    void leavesToAPersonWhatIsNotSure(String words) {
        assertThat(atOnce(words)).isEqualTo(words);
    }

    @Test
    void takesASisterWhoIsFamilyForNoNurse() {
        assertThat(atOnce("Then my sister Anwen came")).isEqualTo("Then my sister [name] came");
        assertThat(atOnce("Then Sister Anwen came")).isEqualTo("Then Sister Anwen came");
    }

    @Test
    void takesWhoseNameFollowsAtTheirWordThoughItStandsOnNoList() {
        Predicate<String> hidden = words -> !atOnce(words).contains("Zbrzezny");
        assertThat(List.of("I am Wacek Zbrzezny.", "Mr Zbrzezny was left alone", "my husband Zbrzezny fell"))
                .allMatch(hidden);
    }
}
