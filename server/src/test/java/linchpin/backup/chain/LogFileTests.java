package linchpin.backup.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as PostgreSQL gives them; they were read off {@code pg_walfile_name}. */
class LogFileTests {

    private static final int SMALL = 4 << 20;
    private static final int USUAL = 16 << 20;

    @ParameterizedTest
    @CsvSource({
        "1, 0x0, 000000010000000000000000",
        "1, 0x3FFFFF, 000000010000000000000000",
        "1, 0x400000, 000000010000000000000001",
        "1, 0xFFFFFFFF, 0000000100000000000003FF",
        "1, 0x100000000, 000000010000000100000000",
        "26, 0xA500401000, 0000001A000000A500000001",
    })
    void hasTheNameThatTheServerGivesIt(int timeline, String place, String name) {
        var file = LogFile.at(timeline, Long.decode(place), SMALL);
        assertThat(file.name()).isEqualTo(name);
        assertThat(LogFile.named(name, SMALL)).isEqualTo(file);
    }

    @Test
    void countsInFilesOfWhateverSize() {
        assertThat(LogFile.at(1, 0x1_0100_0000L, USUAL).name()).isEqualTo("000000010000000100000001");
        assertThat(LogFile.named("000000010000000100000001", USUAL).begin()).isEqualTo(0x1_0100_0000L);
    }

    @Test
    void beginsWhereTheOneBeforeEnds() {
        var file = LogFile.at(3, 0xFFFF_FFFFL, SMALL);
        assertThat(file.next().begin()).isEqualTo(file.end()).isEqualTo(0x1_0000_0000L);
        assertThat(file.next().name()).isEqualTo("000000030000000100000000");
    }
}
