package linchpin.figures.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.analysis.figures.Share;
import linchpin.figures.room.NumberBlock.Entry;
import linchpin.figures.room.NumberBlock.Head;
import linchpin.figures.room.NumberBlock.Rows;
import linchpin.tables.writing.Cell;
import org.junit.jupiter.api.Test;

class NumberBlockTests {

    private static Rows rows(int many) {
        return new Rows(
                "Places",
                List.of(Head.of("Place"), Head.FEEDBACK, Head.GOOD),
                IntStream.range(0, many)
                        .mapToObj(at -> List.of(
                                Entry.of("Ward " + at).to("/figures?place=" + at, ""),
                                Entry.of(at).to("/log?place=" + at, "pieces of feedback"),
                                Entry.of(Share.of(at, 10))))
                        .toList());
    }

    @Test
    void opensSomeRowsAtFirstAndTheOthersWhenAsked() {
        assertThat(rows(10).first(8).entries()).hasSize(8);
        assertThat(rows(10).after(8).entries()).hasSize(2);
        assertThat(rows(3).first(8)).isEqualTo(rows(3));
        assertThat(rows(3).after(8).isEmpty()).isTrue();
        assertThat(rows(0).isEmpty()).isTrue();
    }

    @Test
    void handsOutTheSameCellsAsAFileUnderWholeHeads() {
        var table = rows(2).table("Places: Royal", Stream.of("May 2026.", "By name."));
        assertThat(table.title()).isEqualTo("Places: Royal");
        assertThat(table.notes()).containsExactly("May 2026.", "By name.");
        assertThat(table.header()).containsExactly("Place", "Feedback", "Good or very good");
        assertThat(table.rows().getLast()).containsExactly(Cell.of("Ward 1"), Cell.of(1), new Cell.Percent(10));
    }

    @Test
    void leadsNowhereFromNought() {
        assertThat(Entry.of(0).to("/log", "").path()).isNull();
        assertThat(Entry.of(1).to("/log", "").path()).isEqualTo("/log");
        assertThat(Entry.of("Ward").to(null, "").path()).isNull();
    }

    /** 99.6 % is not all, 0.4 % is not none, and a share of nobody is none. */
    @Test
    void roundsNobodyAway() {
        assertThat(Entry.of(Share.of(249, 250)).cell().shown()).isEqualTo("99%");
        assertThat(Entry.of(Share.of(1, 250)).cell().shown()).isEqualTo("1%");
        assertThat(Entry.of(Share.of(250, 250)).cell().shown()).isEqualTo("100%");
        assertThat(Entry.of(Share.of(0, 250)).cell().shown()).isEqualTo("0%");
        assertThat(Entry.of(Optional.empty())).isEqualTo(Entry.NONE);
        assertThat(Entry.NONE.cell().shown()).isEqualTo("–");
    }
}
