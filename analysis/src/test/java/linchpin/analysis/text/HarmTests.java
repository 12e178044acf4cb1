package linchpin.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.analysis.text.harm.Alarm;
import linchpin.analysis.text.harm.HarmHeads;
import linchpin.analysis.text.redaction.Sentences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every sentence here is invented; {@code benchmarks/alarms.sh} asks the real comments, which are not part of the project. */
class HarmTests {

    private static final CommentReader READER = CommentReader.shipped();

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<Alarm> alarms(String words) {
        return READER.read(Comment.of(words)).alarms();
    }

    private static List<String> silent(String file) {
        return HarmFigures.sentences(file).stream()
                .map(HarmFigures.Sentence::words)
                .filter(words -> alarms(words).isEmpty())
                .toList();
    }

    @Test
    void hearsPlainHarmInTenKinds() {
        var all = HarmFigures.sentences("plain-harm.tsv");
        assertThat(all).hasSize(120);
        assertThat(all.stream().map(HarmFigures.Sentence::harm).distinct()).hasSize(10);
        assertThat(silent("plain-harm.tsv")).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void hearsMostOfWhatNobodyTunedItBy() {
        var unheard = HarmFigures.sentences("plain-harm.tsv").stream()
                .filter(each -> each.part().equals("unseen"))
                .filter(each -> alarms(each.words()).isEmpty());
        assertThat(unheard.count()).isLessThanOrEqualTo(5);
        assertThat(silent("later-harm.tsv")).hasSizeLessThanOrEqualTo(22);
    }

    @Test
    void leavesOrdinaryCommentsAlone() {
        var ordinary = Sentences.lines("/linchpin/analysis/text/harm/ordinary.txt");
        assertThat(ordinary).hasSizeGreaterThan(90);
        assertThat(ordinary.stream().filter(words -> !alarms(words).isEmpty())).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void findsTheOneSentenceOfALongCommentAndSaysWhatItIs() {
        var words = "Parking was hard to find. The ward was bright and clean, and lunch was hot. "
                + "On the Tuesday a carer slapped my mother. Visiting hours suited us, thank you.";
        assertThat(alarms(words)).singleElement().satisfies(alarm -> {
            assertThat(words.substring(alarm.start(), alarm.end()))
                    .startsWith("On the Tuesday")
                    .endsWith("my mother.");
            assertThat(alarm.why()).isEqualTo("Violence or rough handling");
        });
    }

    @Test
    void takesFearAndPraiseForWhatTheyAre() {
        for (var words : List.of(
                "I was scared it might hurt but the nurse was very gentle",
                "My husband fell off a ladder and the ambulance was here in ten minutes, brilliant crew",
                "The consultant hit the nail on the head straight away",
                "Dad passed away peacefully and the nurses could not have been kinder",
                "I could have murdered a cup of tea while waiting")) {
            assertThat(alarms(words)).as(words).isEmpty();
        }
    }

    @Test
    void goesByTheWordsAloneWhereItCannotRead() {
        var reading = READER.read(Comment.of("xq zzkt suicide wrrp qqq"));
        assertThat(reading.alarms()).extracting(Alarm::why).contains("Harm to oneself");
    }

    /** The heads mean nothing beside vectors of another reader: retraining it ends with training them. */
    @Test
    void wasTaughtByTheReaderThatIsShipped() {
        assertThat(HarmHeads.shipped().reader()).isEqualTo(ModelCard.shipped().name());
    }
}
