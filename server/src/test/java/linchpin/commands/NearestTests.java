package linchpin.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTests {

    private static final List<String> KNOWN = List.of(
            "serve", "import", "read", "chart", "--port", "--profile", "--data", "--database-url", "--organisation");

    @ParameterizedTest
    @CsvSource({
        "imoprt,import",
        "improt,import",
        "sevre,serve",
        "raed,read",
        "reads,read",
        "Chart,chart",
        "--prot,--port",
        "--organization,--organisation",
        "--database,--database-url",
        "--databse-url,--database-url"
    })
    void findsTheWordThatWasMeant(String word, String meant) {
        assertThat(Nearest.of(word, KNOWN)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"xyz", "--xyz", "backup", "--verbose", "to"})
    void namesNoneWhereNoneWasMeant(String word) {
        assertThat(Nearest.of(word, KNOWN)).isEmpty();
    }

    @Test
    void countsSlips() {
        assertThat(Nearest.slips("import", "import")).isZero();
        assertThat(Nearest.slips("", "read")).isEqualTo(4);
        assertThat(Nearest.slips("raed", "read")).as("two letters changed over").isEqualTo(1);
        assertThat(Nearest.slips("rad", "read")).isEqualTo(1);
        assertThat(Nearest.slips("reaad", "read")).isEqualTo(1);
        assertThat(Nearest.slips("road", "read")).isEqualTo(1);
    }
}
