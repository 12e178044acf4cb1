package linchpin.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every sentence here is invented. */
class CommentReaderTests {

    private static final CommentReader READER = CommentReader.shipped();

    @AfterAll
    static void close() {
        READER.close();
    }

    /** In a process of its own, for what the library loads it loads once; on its main thread it brought the process down. */
    @Test
    void opensOnAThreadWithLittleRoom() throws Exception {
        var java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpensOnMain.class.getName())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("PRAISE");
        assertThat(java.waitFor()).isZero();
    }

    /** Attack #2: what says the same again and again took the square of its length, minutes on end (E10). */
    @Test
    @Timeout(60)
    void readsALongCommentOfOneWordInTheTimeOfAnyOther() {
        assertThat(READER.read(Comment.of("a@".repeat(200_000))).outcome()).isNotNull();
    }

    static final class OpensOnMain {
        public static void main(String[] nothing) {
            try (var opened = CommentReader.shipped()) {
                System.out.println(opened.read(Comment.of("The staff were kind to me"))
                        .feeling()
                        .three());
            }
        }
    }

    @Test
    void findsWhatACommentIsAbout() {
        assertThat(read("The nurses were so kind and caring").assigned())
                .contains("Staff manner & personal attributes");
        assertThat(read("I waited five hours for the ambulance to come").assigned())
                .contains("Timeliness of care");
        assertThat(read("The food was cold and there was little choice").assigned())
                .contains("Food & drink provision & facilities");
    }

    @Test
    void takesWhatAMaskSaysForNobodysWords() {
        var words = "The food was cold and there was little choice. [name], [phone number], [email address]";
        var masked = read(words);
        assertThat(read(words.replaceAll("[\\[\\]]", "")).assigned()).contains("Contacting services");
        assertThat(masked.assigned()).containsExactly("Food & drink provision & facilities");
        assertThat(read("[phone number] [email address]").outcome()).isNotEqualTo(Reading.Outcome.READ);
        assertThat(masked.themes().getFirst().because())
                .as("places in the words as they are shown")
                .extracting(span -> words.substring(span.start(), span.end()))
                .contains("food");
    }

    @Test
    void tellsPraiseFromConcern() {
        assertThat(read("Excellent care from everybody, thank you").feeling().three())
                .isEqualTo(Feeling.Three.PRAISE);
        assertThat(read("Absolutely appalling, rude staff and a filthy room")
                        .feeling()
                        .three())
                .isEqualTo(Feeling.Three.CONCERN);
    }

    @Test
    void takesNothingForPraiseWhenAskedWhatCouldBeBetter() {
        var better = READER.read(new Comment("Nothing.", Question.WHAT_COULD_BE_BETTER, null));
        assertThat(better.assigned()).containsExactly("Positive experience & gratitude");
        assertThat(better.feeling().three()).isEqualTo(Feeling.Three.PRAISE);
        var good = READER.read(new Comment("nothing", Question.WHAT_WAS_GOOD, null));
        assertThat(good.assigned()).isEmpty();
        assertThat(good.feeling().three()).isEqualTo(Feeling.Three.CONCERN);
    }

    @Test
    void letsTheScoreHaveItsSay() {
        var words = "It was what I expected";
        var high = READER.read(new Comment(words, Question.WHY, 1)).bestFeeling();
        var low = READER.read(new Comment(words, Question.WHY, 5)).bestFeeling();
        assertThat(high.veryPositive() + high.positive()).isGreaterThan(low.veryPositive() + low.positive());
        assertThat(READER.read(new Comment(words, Question.WHY, 6)).feelingWithScore())
                .isNull();
    }

    @Test
    void tellsThePartsOfAMixedComment() {
        var words = "The nurses were lovely and very kind but I waited four hours and nobody told me why.";
        var parts = read(words).parts();
        assertThat(parts)
                .extracting(part -> part.feeling().three())
                .containsExactly(Feeling.Three.PRAISE, Feeling.Three.CONCERN);
        assertThat(words.substring(parts.getFirst().start(), parts.getFirst().end()))
                .endsWith("very kind");
        assertThat(parts.getFirst().themes()).contains("Staff manner & personal attributes");
        assertThat(parts.getLast().themes()).contains("Timeliness of care");
    }

    @Test
    void showsTheWordsThatCarriedATheme() {
        var words = "We were there all afternoon and the parking was far too dear and always full";
        var food = "The meals were cold and the tea was weak";
        assertThat(shown(food, "Food & drink provision & facilities"))
                .anyMatch(each -> each.contains("meals") || each.contains("tea"));
        assertThat(read(words).themes())
                .allSatisfy(theme -> assertThat(theme.because().isEmpty()).isEqualTo(!theme.assigned()));
    }

    @Test
    void readsTheSameWhateverCameBefore() {
        var one = READER.read(new Comment("staff were VERY kind", Question.WHY, null));
        try (var fresh = CommentReader.shipped()) {
            fresh.read(Comment.of("Terrible, terrible, terrible"));
            var other = fresh.read(new Comment("staff were VERY kind", Question.WHY, null));
            assertThat(other.themes()).isEqualTo(one.themes());
            assertThat(other.vector()).containsExactly(one.vector());
        }
    }

    @Test
    void givesAVectorOfLengthOneThatBringsLikeToLike() {
        var wait = read("I had to wait a long time for the doctor").vector();
        var delay = read("Very long delay before I was seen").vector();
        var food = read("Lovely meals and good cups of tea").vector();
        assertThat(dot(wait, wait)).isBetween(0.999, 1.001);
        assertThat(dot(wait, delay)).isGreaterThan(dot(wait, food) + 0.2);
    }

    @Test
    void saysThatNothingWasSaid() {
        for (var words : List.of("", "  \n ", "\u200b", "...", "Did not answer", "no comment")) {
            assertThat(read(words).outcome()).as(words).isEqualTo(Reading.Outcome.NOTHING_SAID);
        }
    }

    @Test
    void saysThatItCannotRead() {
        for (var words : List.of(
                "😀😀👍",
                "10/10",
                "Дуже дякую всім лікарям та медсестрам",
                "شكرا جزيلا لجميع الممرضات",
                "Roedd y staff yn garedig iawn ac mae'r ysbyty yn lân",
                "Personel był bardzo miły i wszystko było dobrze, dziękuję za opiekę")) {
            var reading = read(words);
            assertThat(reading.outcome()).as(words).isEqualTo(Reading.Outcome.CANNOT_READ);
            assertThat(reading.reason()).isNotBlank();
            assertThat(reading.vector()).hasSize(384).containsOnly(0);
        }
    }

    @Test
    void readsTextsOfAnyLength() {
        var long_ = "The staff were kind. ".repeat(5_000) + "The food was cold.";
        assertThat(read(long_).assigned()).contains("Staff manner & personal attributes");
        assertThat(read("a".repeat(100_000)).outcome()).isEqualTo(Reading.Outcome.READ);
    }

    @Test
    void neverFailsAndNeverPointsOutsideTheWords() {
        var chance = new Random(42);
        for (var round = 0; round < 300; round++) {
            var words = odd(chance);
            var reading = READER.read(new Comment(words, Question.values()[chance.nextInt(4)], chance.nextInt(8)));
            var length = words.length();
            assertThat(reading.parts())
                    .allMatch(part -> part.start() >= 0 && part.end() <= length && part.start() <= part.end());
            assertThat(reading.alarms()).allMatch(alarm -> alarm.start() >= 0 && alarm.end() <= length);
            assertThat(reading.themes()).allSatisfy(theme -> {
                assertThat(theme.probability()).isBetween(0.0, 1.0);
                assertThat(theme.because())
                        .allMatch(span -> span.start() >= 0 && span.start() < span.end() && span.end() <= length);
            });
        }
    }

    @Test
    void knowsItsOwnFigures() {
        assertThat(READER.card().themes()).hasSize(31);
        assertThat(READER.card().of("Timeliness of care")).hasValueSatisfying(theme -> {
            assertThat(theme.support()).isPositive();
            assertThat(theme.f1()).isBetween(0.5, 1.0);
        });
        assertThat(READER.card().of("Parking"))
                .hasValueSatisfying(theme -> assertThat(theme.rare()).isTrue());
        assertThat(READER.card().knownFailures()).isNotEmpty();
    }

    private static Reading read(String words) {
        return READER.read(Comment.of(words));
    }

    private static List<String> shown(String words, String theme) {
        return read(words).themes().stream()
                .filter(each -> each.theme().equals(theme))
                .flatMap(each -> each.because().stream())
                .map(span -> words.substring(span.start(), span.end()))
                .toList();
    }

    private static double dot(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .sum();
    }

    /** English among right-to-left, zero-width, combining and broken characters. */
    private static String odd(Random chance) {
        var words = new StringBuilder();
        for (var at = chance.nextInt(40); at > 0; at--) {
            switch (chance.nextInt(7)) {
                case 0 -> words.append("kind ");
                case 1 -> words.append("\u202eno\u202c \u0627\u0644 ");
                case 2 -> words.append("wa\u200bi\u200dt\u0301\ufe0f");
                case 3 -> words.append((char) chance.nextInt(0x10000));
                case 4 -> words.appendCodePoint(chance.nextInt(0x110000));
                case 5 -> words.append(" but ");
                default -> words.append("ﬁ ß İ ŉ \u1e9e. ");
            }
        }
        return words.toString();
    }
}
