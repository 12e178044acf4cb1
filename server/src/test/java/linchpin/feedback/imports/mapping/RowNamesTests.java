package linchpin.feedback.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.imports.dates.DateOrder;
import linchpin.feedback.imports.dates.DateReading;
import linchpin.feedback.imports.knowing.KnownBy;
import linchpin.feedback.imports.mapping.Mapping.Meaning;
import linchpin.feedback.register.Telling;
import linchpin.organisation.QuestionClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rows without a number of their own are known by. */
class RowNamesTests {

    private static final String FILE = """
            Date,Score,Ward,Comment
            2025-07-31T23:30:00Z,5,TBC,"Kind staff, all of them"
            01/08/2025,,Willow,The queue was long
            01/08/2025,,Willow,The queue was long
            """;

    @TempDir
    Path folder;

    private static List<UUID> names(List<Converted> rows) {
        return rows.stream().map(row -> ((Converted.Taken) row).id()).toList();
    }

    private static List<UUID> words(Read read) {
        return read.taken().stream()
                .flatMap(row -> row.telling().words().stream())
                .map(Telling.Words::id)
                .toList();
    }

    @Test
    void stayTheSameHoweverTheFileIsRead() throws IOException {
        var read = Read.of(folder, FILE);
        var mapping = read.mapping();
        var otherwise = new Mapping(
                mapping.columns(),
                new DateReading(DateOrder.MONTH_FIRST, -1, Map.of(), true, true, true),
                mapping.places(),
                false,
                "old",
                Map.of("5", new Meaning("old", "1")),
                Map.of(),
                "sms",
                Map.of(),
                mapping.words().stream()
                        .map(column ->
                                new Mapping.WordsColumn(column.column(), "What was bad?", QuestionClass.COULD_IMPROVE))
                        .toList(),
                mapping.agreeing(),
                mapping.meant(),
                mapping.said());
        assertThat(names(read.as(otherwise).rows()))
                .isEqualTo(names(read.rows()))
                .doesNotHaveDuplicates();
        assertThat(words(read.as(otherwise))).isEqualTo(words(read)).doesNotHaveDuplicates();
        assertThat(otherwise.knowsRowsOf(mapping)).isTrue();
    }

    /** As a spreadsheet saves it again, its columns in another order. */
    @Test
    void stayTheSameHoweverTheFileIsWritten() throws IOException {
        var again = """
                Comment;Ward;Score;Date;Notes
                "Kind staff,  all of them";tbc;5.0;31/07/2025 23:30;
                The queue was long;WILLOW;;2025-08-01;
                The queue was long;Willow;;1 August 2025;
                """;
        assertThat(names(Read.of(folder, again).rows()))
                .isEqualTo(names(Read.of(folder, FILE).rows()));
    }

    @Test
    void areOthersWhereSomethingElseStandsInARow() throws IOException {
        var names = names(Read.of(folder, FILE).rows());
        for (var change : List.of(
                FILE.replace("5,TBC", "4,TBC"),
                FILE.replace("TBC", "Oak"),
                FILE.replace("Kind staff", "Kind nurses"),
                FILE.replace("2025-07-31", "2025-07-30"))) {
            assertThat(names(Read.of(folder, change).rows())).doesNotContain(names.getFirst());
        }
    }

    @Test
    void tellTwoCommentsOfOneRowApartThoughTheySayTheSame() throws IOException {
        var read = Read.of(folder, "Date,What was good?,What could be better?\n2025-03-03,The food,The food\n");
        assertThat(words(read)).hasSize(2).doesNotHaveDuplicates();
    }

    /** Worked out apart from this code, as the version did that knew rows so: a place that is none today, a number that nobody explained. */
    @Test
    void areAskedForAsAnEarlierVersionMadeThem() throws IOException {
        var read = Read.of(folder, FILE);
        var then = read.mapping().answering(Map.of("5", new Meaning("new", "5")));
        assertThat(read.rows(new KnownBy(true, then)))
                .extracting(row -> String.valueOf(((Converted.Taken) row).before()))
                .startsWith("5637efdf-e1e4-8446-9e71-6d53c449e3c2", "7fc7ed51-4a66-8851-9422-42496b62a00f")
                .doesNotHaveDuplicates();
        assertThat(names(read.as(then).rows(new KnownBy(false, null))))
                .extracting(String::valueOf)
                .startsWith("5637efdf-e1e4-8446-9e71-6d53c449e3c2", "7fc7ed51-4a66-8851-9422-42496b62a00f");
        assertThat(read.taken()).allMatch(row -> row.before() == null);
    }
}
