package linchpin.commands.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** RFC 8785, as far as a published decision uses JSON. */
class CanonicalTests {

    private static String of(String file) {
        return new String(Canonical.of(file), StandardCharsets.UTF_8);
    }

    @Test
    void leavesOutWhatMeansNothing() {
        assertThat(of("{ \"b\" : [ 1 , true,\n null ] ,\t\"a\" : { } }")).isEqualTo("{\"a\":{},\"b\":[1,true,null]}");
    }

    /** The order of the example in section 3.2.3: by the units of UTF-16, so that a smiley comes before a letter of Hebrew presentation. */
    @Test
    void ordersFieldsByTheUnitsOfUtf16() {
        assertThat(
                        of(
                                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}"))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    /** Section 3.2.2.2. */
    @Test
    void writesTextInOneWay() {
        assertThat(of("{\"a\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"}"))
                .isEqualTo("{\"a\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        assertThat(of("{\"a\":\"\\b\\t\\f\\r\\u007f\"}")).isEqualTo("{\"a\":\"\\b\\t\\f\\r\u007f\"}");
    }

    @Test
    void ordersNoList() {
        assertThat(of("{\"a\":[\"c\",\"b\",{\"z\":1,\"y\":-2}]}"))
                .isEqualTo("{\"a\":[\"c\",\"b\",{\"y\":-2,\"z\":1}]}");
    }

    @Test
    void refusesNumbersThatCanBeWrittenInTwoWays() {
        for (var number : new String[] {"1.0", "1e2", "-0", "0.5", "9007199254740992"}) {
            assertThatThrownBy(() -> of("{\"a\":" + number + "}"))
                    .as(number)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(of("{\"a\":9007199254740991}")).contains("9007199254740991");
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        for (var file : new String[] {"", "[", "{\"a\":1,\"a\":2}"}) {
            assertThatThrownBy(() -> of(file)).as(file).isInstanceOfAny(RuntimeException.class);
        }
    }
}
