package linchpin.ui.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                    *                                | BROTLI
                    br;q=0, *                        | GZIP
                    *;q=0, gzip                      | GZIP
                    br;q=often, gzip                 | GZIP
                    br;q=2, gzip                     | GZIP
                    br;level=3, gzip;q=0.5           | BROTLI
                    bro, xgzip, gzipped              | PLAIN
                    ',;,;q=1,'                       | PLAIN
                    ''                               | PLAIN
                    """)
    void theSmallestOfWhatSomebodyLikesBest(String accepted, Packing best) {
        assertThat(Packing.likedBy(accepted)).first().isEqualTo(best);
    }

    @Test
    void whatIsLikedLessComesAfterAndWhatIsNotTakenNotAtAll() {
        assertThat(Packing.likedBy("gzip, br")).containsExactly(Packing.BROTLI, Packing.GZIP, Packing.PLAIN);
        assertThat(Packing.likedBy("gzip, br;q=0.5")).containsExactly(Packing.GZIP, Packing.BROTLI, Packing.PLAIN);
        assertThat(Packing.likedBy("br")).containsExactly(Packing.BROTLI, Packing.PLAIN);
        assertThat(Packing.likedBy("*;q=0, br")).containsExactly(Packing.BROTLI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity;q=0", "*;q=0"})
    void somebodyMayTakeNothing(String accepted) {
        assertThat(Packing.likedBy(accepted)).isEmpty();
    }

    @Test
    void eachHasItsNameAndATagOfItsOwn() {
        assertThat(Packing.BROTLI.coding()).isEqualTo("br");
        assertThat(Packing.BROTLI.suffix()).isEqualTo("-br");
        assertThat(Packing.GZIP.suffix()).isEqualTo("-gzip");
        assertThat(Packing.PLAIN.suffix()).isEmpty();
    }
}
