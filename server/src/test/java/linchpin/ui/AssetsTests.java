package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.platform.NotFound;
import linchpin.support.Unpacked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;

class AssetsTests {

    private final Assets assets = new Assets();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void areKeptForAYearUnderAnAddressThatChangesWithThem() {
        assertThat(Assets.path("linchpin.css")).matches("/ui/[0-9a-f]{12}/linchpin\\.css");
        assertThat(Assets.path("linchpin.css")).isEqualTo(Assets.path("linchpin.css"));
        var headers = assets.serve("linchpin.css", request).getHeaders();
        assertThat(headers.getFirst(HttpHeaders.CACHE_CONTROL)).contains("immutable", "max-age=31536000");
        assertThat(headers.getFirst(HttpHeaders.CONTENT_TYPE)).startsWith("text/css");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gzip, deflate, br, zstd | br
                    gzip, deflate           | gzip
                    br;q=0, gzip            | gzip
                    """)
    void arePackedForBrowsersThatSaySo(String accepted, String coding) {
        var plain = Objects.requireNonNull(assets.serve("nhsuk.css", request).getBody());
        request.addHeader(HttpHeaders.ACCEPT_ENCODING, accepted);
        var answer = assets.serve("nhsuk.css", request);
        var packed = Objects.requireNonNull(answer.getBody());
        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING)).isEqualTo(coding);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.VARY)).isEqualTo(HttpHeaders.ACCEPT_ENCODING);
        assertThat(packed.length).isLessThan(plain.length / 5);
        assertThat(Unpacked.bytes(coding, packed)).isEqualTo(plain);
    }

    /** Else whatever lies on the class path could be read by anybody. */
    @ParameterizedTest
    @ValueSource(
            strings = {"../application.yaml", "..%2fapplication.yaml", "/etc/passwd", "nhsuk.css/../linchpin.js", ""})
    void areTheseFewFilesAndNoOthers(String name) {
        assertThatThrownBy(() -> assets.serve(name, request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Assets.path(name)).isInstanceOf(NotFound.class);
    }

    /** A visitor's page brings no script, so that giving works where none may run; nothing comes from elsewhere. */
    @Test
    void ofAVisitorsPageAreStylesAlone() {
        var visitor = page(Frame.VISITOR);
        assertThat(visitor).doesNotContain("<script", "http://", "https://");
        assertThat(visitor).contains(Assets.path("nhsuk.css"), Assets.path("linchpin.css"));
        assertThat(page(new Frame(null, "Ada", List.of(), null, Frame.Around.NOTHING)))
                .contains(Assets.path("linchpin.js"));
    }

    private static String page(Frame frame) {
        return Rendered.html(
                "page", Map.of("frame", frame, "title", "Places", "content", Rendered.markup("<h1>Places</h1>")));
    }
}
