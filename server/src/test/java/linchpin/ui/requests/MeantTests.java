package linchpin.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.ui.Frame;
import linchpin.ui.PublicLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeantTests {

    private final Meant meant = new Meant(List.of(
            PublicLink.ofEach(10, "Give feedback", "/give", "/"),
            PublicLink.of(20, "My receipt", "/receipt"),
            PublicLink.ofEach(30, "What changed", "/said", null),
            PublicLink.ofEach(40, "The numbers", "/numbers", null),
            PublicLink.of(50, "About", "/about")));

    @ParameterizedTest
    @CsvSource({
        "/recipt, /receipt",
        "/Reciept, /receipt",
        "/giv/DEMOA, /give/DEMOA",
        "/gvie/DEMOA/ward-7, /give/DEMOA/ward-7",
        "/sad/DEMOA/, /said/DEMOA",
        "/nubmers/DEMOA, /numbers/DEMOA",
        "/abuot, /about",
        "/signin, /sign-in"
    })
    void isThePageWhoseFirstWordIsNearlyTheirs(String typed, String there) {
        assertThat(meant.by(typed)).extracting(Frame.Link::path).contains(there);
    }

    /** It is shown on a page of ours: what is not plain is not repeated. */
    @ParameterizedTest
    @ValueSource(strings = {"/wp-admin/setup.php", "/giv/<b>", "/giv/a/b/c/d", "/", "/elephant", "/receipt"})
    void isNothingWhereItIsLikeNone(String typed) {
        assertThat(meant.by(typed)).isEmpty();
    }

    @Test
    void isFewAtMost() {
        assertThat(meant.by("/give")).hasSizeLessThanOrEqualTo(2);
    }
}
