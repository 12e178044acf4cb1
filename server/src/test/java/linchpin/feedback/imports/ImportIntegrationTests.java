package linchpin.feedback.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import linchpin.feedback.imports.refused.RefusedRows;
import linchpin.feedback.imports.running.ImportState;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class ImportIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Sent sent;

    @Autowired
    RefusedRows refused;

    @Test
    void takesEveryRowOrSaysWhyNot() {
        var trust = world.organisation();
        var done = sent.text(trust, SupplierFile.TEXT);
        var report = done.report();
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(report.rows()).isEqualTo(8);
        assertThat(report.stored()).isEqualTo(6);
        assertThat(report.refused()).isEqualTo(2);
        assertThat(report.responses()).isEqualTo(4);
        assertThat(report.comments()).isEqualTo(4);
        assertThat(report.wordless()).isEqualTo(2);
        assertThat(report.unscored()).isEqualTo(3);
        assertThat(report.disagreeing()).isEqualTo(1);
        assertThat(World.in(trust.id(), () -> refused.first(done.id())))
                .extracting(
                        RefusedRows.Refused::rowNumber, RefusedRows.Refused::columnName, RefusedRows.Refused::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                8L,
                                "Date",
                                "“soon” is not a date that can be read. Write it as 14/03/2025 or 2025-03-14"),
                        org.assertj.core.groups.Tuple.tuple(9L, "", "There is neither an answer nor a word in it"));
    }

    @Test
    void keepsUnknownCodesAndScoresThemNever() {
        var trust = world.organisation();
        sent.text(trust, SupplierFile.TEXT);
        assertThat(sent.ask(trust, String.class, """
                select string_agg(coalesce(answer_code, '-') || ':' || coalesce(score::text, '-'), ' ' order by answer_code)
                from feedback.feedback""")).isEqualTo("1:1 5:5 6:- 7:-");
    }

    @Test
    void makesOnePlaceOfSpellingsThatDifferInSpacesAndCapitals() {
        var trust = world.organisation();
        sent.text(trust, SupplierFile.TEXT);
        assertThat(sent.ask(trust, String.class, "select string_agg(name, '|' order by name) from organisation.place"))
                .isEqualTo("Clinic|Day Unit");
    }

    @Test
    void keepsTheWordsAsTheyWereReceivedAndFindsThem() {
        var trust = world.organisation();
        sent.text(trust, SupplierFile.TEXT);
        assertThat(sent.allSaid(trust)).contains("The nurse sat with me.\nShe held my hand.");
        sent.looked(trust);
        assertThat(sent.ask(trust, Long.class, """
                select count(*) from feedback.feedback where search @@ websearch_to_tsquery('english', 'nurse holding nothing')""")).isZero();
        assertThat(sent.ask(trust, Long.class, """
                select count(*) from feedback.feedback where search @@ websearch_to_tsquery('english', 'nurses hands')""")).isOne();
    }

    @Test
    void storesNothingTwiceHoweverTheFileIsWritten() {
        var trust = world.organisation();
        sent.text(trust, SupplierFile.TEXT);
        var before = sent.allSaid(trust);
        var rows = new ArrayList<>(Arrays.asList(
                SupplierFile.TEXT.substring(SupplierFile.HEADER.length()).split("\n(?=R)")));
        Collections.reverse(rows);
        var turned = SupplierFile.HEADER + String.join("\n", rows) + "\n";
        for (var text : new String[] {SupplierFile.TEXT, "\ufeff" + SupplierFile.TEXT.replace("\n", "\r\n"), turned}) {
            assertThat(sent.text(trust, text).report().stored()).isZero();
        }
        assertThat(sent.text(trust, SupplierFile.TEXT, Charset.forName("windows-1252"))
                        .report()
                        .stored())
                .isZero();
        assertThat(sent.text(trust, "\ufeff" + SupplierFile.TEXT, StandardCharsets.UTF_16LE)
                        .report()
                        .stored())
                .isZero();
        assertThat(sent.text(trust, semicolons(SupplierFile.TEXT)).report().stored())
                .isZero();
        assertThat(sent.allSaid(trust)).isEqualTo(before);
    }

    private static String semicolons(String text) {
        return text.replace("Parking, always", "Parking# always")
                .replace(',', ';')
                .replace('#', ',');
    }

    @Test
    void tellsRowsWithoutIdsApartByWhatTheySayAndHowOften() {
        var trust = world.organisation();
        var header = "Date,Score,Comment\n";
        var first = sent.text(trust, header + "01/05/2024,1,Lovely\n01/05/2024,1,Lovely\n02/05/2024,2,Long wait\n");
        assertThat(first.report().responses()).isEqualTo(3);
        var columnsTurned = sent.text(
                trust,
                "Comment;Date;Score\nLong wait;2/5/2024;2\nLovely;1/5/2024;1\nNew here;3/5/2024;1\nLovely;1/5/2024;1\n");
        assertThat(columnsTurned.report().known()).isEqualTo(3);
        assertThat(columnsTurned.report().stored()).isEqualTo(1);
        var thrice = sent.text(trust, header + "01/05/2024,1,Lovely\n".repeat(3));
        assertThat(thrice.report().stored()).isEqualTo(1);
    }

    /** A file comes every night, and the product is renewed between two of them. */
    @Test
    void knowsRowsThatAnEarlierVersionKnewByWhatItReadInThem() {
        var trust = world.organisation();
        var file =
                "Date,Score,Ward,Comment\n31/07/2025,5,TBC,Kind staff\n31/07/2025,5,TBC,Kind staff\n01/08/2025,1,Oak,\n";
        var then = sent.text(trust, file, mapping -> {
            sent.asAnEarlierVersion();
            return Sent.DAY_FIRST.apply(mapping);
        });
        assertThat(then.report().stored()).isEqualTo(3);
        var next = sent.text(
                trust,
                file + "02/08/2025,1,Oak,Long wait\n",
                mapping -> Sent.DAY_FIRST.apply(mapping).answering(Map.of()));
        assertThat(next.report().known()).isEqualTo(3);
        assertThat(next.report().stored()).isEqualTo(1);
        assertThat(next.report().responses()).isEqualTo(1);
        assertThat(next.report().comments()).isEqualTo(1);
        assertThat(sent.ask(
                        trust,
                        String.class,
                        "select string_agg(received, '|' order by received) from feedback.comment"))
                .isEqualTo("Kind staff|Kind staff|Long wait");
        var again = sent.text(trust, file + "02/08/2025,1,Oak,Long wait\n", mapping -> mapping);
        assertThat(again.report().known()).isEqualTo(4);
        var elsewhere =
                sent.text(trust, file, mapping -> mapping.saying(mapping.said().from("kiosk")));
        assertThat(elsewhere.report().stored()).isEqualTo(3);
    }

    @Test
    void joinsCommentsOfALaterFileToTheirResponse() {
        var trust = world.organisation();
        var rows = SupplierFile.TEXT.substring(SupplierFile.HEADER.length()).split("\n(?=R)");
        sent.text(trust, SupplierFile.HEADER + rows[0]);
        var later = sent.text(trust, SupplierFile.HEADER + rows[0] + "\n" + rows[1].replace("Nothing", "More chairs"));
        sent.looked(trust);
        assertThat(later.report().stored()).isEqualTo(1);
        assertThat(later.report().known()).isEqualTo(1);
        assertThat(sent.ask(
                        trust, String.class, "select string_agg(received, '|' order by ordinal) from feedback.comment"))
                .endsWith("|More chairs");
        assertThat(sent.ask(trust, Long.class, """
                select count(*) from feedback.feedback where search @@ websearch_to_tsquery('english', 'nurse chair')""")).isOne();
    }

    @Test
    void neverJoinsAnswersToTheOldQuestionWithTheNew() {
        var trust = world.organisation();
        sent.text(
                trust,
                "Date,How likely are you to recommend us,Comment\n13/05/2018,Extremely likely,Good food\n"
                        + "14/05/2018,Unlikely,Bad food\n15/05/2018,Don’t know,No food\n");
        assertThat(sent.ask(trust, String.class, """
                select string_agg(distinct question_set || ':' || answer_code || ':' || coalesce(score::text, '-'), ' ')
                from feedback.feedback""")).isEqualTo("fft-2013:1:1 fft-2013:4:4 fft-2013:6:-");
    }

    @Test
    void putsNothingWhereAnotherOrganisationCanSeeIt() {
        var trust = world.organisation();
        var other = world.organisation();
        sent.text(other, SupplierFile.TEXT);
        var theirs = sent.ask(other, String.class, "select min(id::text) from feedback.feedback");
        var before = sent.allSaid(other);
        var naming =
                sent.text(trust, SupplierFile.TEXT.replace("R1,", theirs + ",").replace("Clinic", other.code()));
        assertThat(naming.report().responses()).isEqualTo(4);
        assertThat(sent.allSaid(other)).isEqualTo(before);
        assertThat(sent.ask(trust, Long.class, "select count(*) from feedback.feedback"))
                .isEqualTo(4);
    }

    @Test
    void takesNothingFromAFileThatBreaksOffInItsLastRow() {
        var trust = world.organisation();
        var broken =
                sent.text(trust, SupplierFile.TEXT + "R9-1,R9,01/10/2021,Clinic,1,What was good?,\"never closed\n");
        assertThat(broken.state()).isEqualTo(ImportState.FAILED);
        assertThat(broken.trouble()).contains("Row 10").contains("never closed");
        assertThat(sent.ask(trust, Long.class, "select count(*) from feedback.feedback"))
                .isZero();
    }

    @Test
    void refusesRaggedRowsAndNulsByRowAndColumn() {
        var trust = world.organisation();
        var done = sent.text(
                trust,
                "Date,Score,Comment\n13/05/2024,1\n13/05/2024,2,a,b\n13/05/2024,2,N\0L\n13/05/24,1,short\n13/05/2024,1,fine\n");
        assertThat(done.report().stored()).isEqualTo(1);
        assertThat(World.in(trust.id(), () -> refused.first(done.id())))
                .extracting(row -> row.rowNumber() + " " + row.columnName() + " " + row.reason())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("2  The row has 2 cells, but the file has 3 columns"),
                        two -> assertThat(two).startsWith("3  The row has 4 cells"),
                        three -> assertThat(three).startsWith("4 Comment The cell holds a NUL"),
                        four -> assertThat(four)
                                .startsWith("5 Date The year of “13/05/24” has only two digits. Write all four"));
    }

    @Test
    void letsRefusedRowsBeCorrectedAndSentAgainWithoutRunningThem() throws Exception {
        var trust = world.organisation();
        var header = "Date,Score,Comment\n";
        var done = sent.text(
                trust,
                header + "13/05/2024,1,Fine\n".repeat(3) + "soon,2,=2+3\nlater,2,'=kept\nnever,1,\"-5, they said\"\n");
        var out = new java.io.ByteArrayOutputStream();
        refused.write(trust.id(), done, out);
        var file = out.toString(StandardCharsets.UTF_8);
        assertThat(file.lines()).noneMatch(line -> line.contains(",=") || line.contains("\"-"));
        assertThat(file)
                .contains("Why Linchpin could not take this row")
                .contains("'=2+3")
                .contains("''=kept");
        var corrected = file.replace("soon", "14/05/2024")
                .replace("later", "15/05/2024")
                .replace("never", "16/05/2024");
        var again = sent.text(trust, corrected);
        assertThat(again.report().stored()).isEqualTo(3);
        assertThat(sent.allSaid(trust)).contains("|=2+3").contains("|'=kept").contains("|-5, they said");
    }
}
