package linchpin.feedback.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.imports.dates.DateOrder;
import linchpin.feedback.imports.dates.DateReading;
import linchpin.feedback.imports.mapping.Mapping.Meaning;
import linchpin.organisation.QuestionClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays of what was said of a file when something else is said of it. */
class MappingTests {

    private static final DateReading AMERICAN = new DateReading(DateOrder.MONTH_FIRST, -1, Map.of(), true, true, false);

    @TempDir
    Path folder;

    private Mapping guess(List<ColumnRole> roles, Read read) {
        return new Choices(read.survey(), Read.ANSWERS, Map.of("sms", "Text message")).mapping(roles);
    }

    /** Dates, places, ways, answers and quotes: whoever says what one more column holds takes nothing of it back. */
    @Test
    void keepsAllThatWasSaidOfColumnsThatStay() throws IOException {
        var read = Read.of(
                folder, "Date,Score,How,Ward,OK,Good,More\n03/04/2025,5,Text,Oak,y,Kind staff here,Some other words\n");
        var before = said(read);
        var roles = new ArrayList<>(Choices.roles(before, 7));
        assertThat(roles)
                .containsExactly(
                        ColumnRole.DATE,
                        ColumnRole.ANSWER,
                        ColumnRole.CHANNEL,
                        ColumnRole.PLACE,
                        ColumnRole.CONSENT,
                        ColumnRole.GOOD,
                        ColumnRole.IGNORE);
        roles.set(6, ColumnRole.WORDS);
        var more = guess(roles, read).keeping(before);
        assertThat(more.words()).extracting(Mapping.WordsColumn::asked).containsExactly("What was good?", "More");
        assertThat(more.dates()).isEqualTo(AMERICAN);
        assertThat(more.openPlaces()).isFalse();
        assertThat(more.meant()).isEqualTo(before.meant());
        assertThat(more.channels()).containsEntry("text", "sms");
        assertThat(more.fixedChannel()).isEqualTo("paper");
        assertThat(more.agreeing()).containsExactly("y");
        assertThat(more.answers()).containsEntry("5", new Meaning("new", "1"));
        assertThat(more.said()).isEqualTo(before.said());
    }

    private Mapping said(Read read) {
        var roles = List.of(
                ColumnRole.DATE,
                ColumnRole.ANSWER,
                ColumnRole.CHANNEL,
                ColumnRole.PLACE,
                ColumnRole.CONSENT,
                ColumnRole.GOOD,
                ColumnRole.IGNORE);
        var guess = guess(roles, read);
        return new Mapping(
                guess.columns(),
                AMERICAN,
                guess.places(),
                false,
                "new",
                Map.of("5", new Meaning("new", "1")),
                Map.of(),
                "paper",
                Map.of("text", "sms"),
                List.of(new Mapping.WordsColumn(5, "What was good?", QuestionClass.WHAT_GOOD)),
                Set.of("y"),
                Map.of("oak", new UUID(1, 2)),
                Said.NOTHING.ofScale().from("kiosk"));
    }

    @Test
    void forgetsWhatWasSaidOfAColumnThatHoldsSomethingElseNow() throws IOException {
        var read = Read.of(
                folder, "Date,Score,How,Ward,OK,Good,More\n03/04/2025,5,Text,Oak,y,Kind staff here,2025-03-03\n");
        var roles = new ArrayList<>(Choices.roles(said(read), 7));
        roles.set(0, ColumnRole.IGNORE);
        roles.set(1, ColumnRole.IGNORE);
        roles.set(4, ColumnRole.ANSWER);
        roles.set(6, ColumnRole.DATE);
        var other = guess(roles, read).keeping(said(read));
        assertThat(other.dates()).isEqualTo(DateReading.usual());
        assertThat(other.answers()).isEmpty();
        assertThat(other.agreeing()).isEmpty();
        assertThat(other.said().scale()).isFalse();
        assertThat(other.said().source()).isEqualTo("kiosk");
    }
}
