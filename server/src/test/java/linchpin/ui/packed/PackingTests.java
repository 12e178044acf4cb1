package linchpin.ui.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes what, as they say it. */
class PackingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    gzip, deflate, br, zstd          | BROTLI
                    br                               | BROTLI
                    BR, GZip                         | BROTLI
                    gzip, deflate                    | GZIP
                    GZIP                             | GZIP
                    gzip;q=1.0,br;q=1.0              | BROTLI
                    gzip;q=0.8, br;q=0.9             | BROTLI
                    gzip;q=0.9, br;q=0.8             | GZIP
                    'br;q=0, gzip'                   | GZIP
                    'br ; q=0.000 , gzip ; q=0.001'  | GZIP
                    br;q=0                           | PLAIN
                    gzip;q=0                         | PLAIN
                    identity                         | PLAIN
                    identity, br                     | BROTLI
                    identity;q=1, br;q=0.5           | PLAIN
                    identity;q=0, gzip               | GZIP
                    identity;q=0                     | PLAIN
                    *                                | BROTLI
                    br;q=0, *                        | GZIP
                    *;q=0                            | PLAIN
                    *;q=0, gzip                      | GZIP
                    br;q=often, gzip                 | GZIP
                    br;q=2, gzip                     | GZIP
                    br;level=3, gzip;q=0.5           | BROTLI
                    bro, xgzip, gzipped              | PLAIN
                    ',;,;q=1,'                       | PLAIN
                    ''                               | PLAIN
                    """)
    void theSmallestOfWhatSomebodyLikesBest(String accepted, Packing best) {
        assertThat(Packing.best(List.of(accepted), Packing.ALL)).isEqualTo(best);
    }

    @Test
    void isAskedForInOneLineOrInMany() {
        assertThat(Packing.best(List.of("gzip", "br"), Packing.ALL)).isEqualTo(Packing.BROTLI);
        assertThat(Packing.best(List.of(), Packing.ALL)).isEqualTo(Packing.PLAIN);
    }

    @Test
    void whatIsNotThereIsNotSent() {
        assertThat(Packing.best(List.of("gzip, br"), Packing.BUT_BROTLI)).isEqualTo(Packing.GZIP);
        assertThat(Packing.best(List.of("br"), Packing.BUT_BROTLI)).isEqualTo(Packing.PLAIN);
        assertThat(Packing.best(List.of("*"), Packing.BUT_BROTLI)).isEqualTo(Packing.GZIP);
    }

    @Test
    void eachHasItsNameAndATagOfItsOwn() {
        assertThat(Packing.BROTLI.coding()).isEqualTo("br");
        assertThat(Packing.BROTLI.suffix()).isEqualTo("-br");
        assertThat(Packing.GZIP.suffix()).isEqualTo("-gzip");
        assertThat(Packing.PLAIN.suffix()).isEmpty();
    }
}
