package linchpin.ui.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.ServletRequestPathUtils;

/** An address leads where it always did, however few patterns it is held against. */
class ByFirstWordTests {

    private final ByFirstWord mapping = new ByFirstWord();

    @Controller
    static class Pages {

        @GetMapping("/")
        void start() {}

        @GetMapping("/log")
        void log() {}

        @GetMapping("/log/{id:[0-9]+}")
        void one() {}

        @GetMapping({"/said/{code}", "/put/{code}"})
        void said() {}

        @GetMapping("/{any}/elsewhere")
        void elsewhere() {}
    }

    @BeforeEach
    void pages() {
        var context = new StaticApplicationContext();
        context.registerSingleton("pages", Pages.class);
        context.refresh();
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
    }

    private String to(String method, String path) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        var chain = mapping.getHandler(request);
        return chain == null
                ? "nowhere"
                : ((HandlerMethod) chain.getHandler()).getMethod().getName();
    }

    @Test
    void leadsToWhatBeginsAlike() throws Exception {
        assertThat(to("GET", "/")).isEqualTo("start");
        assertThat(to("GET", "/log")).isEqualTo("log");
        assertThat(to("GET", "/log/12")).isEqualTo("one");
        assertThat(to("GET", "/said/RH1")).isEqualTo("said");
        assertThat(to("GET", "/put/RH1")).isEqualTo("said");
    }

    @Test
    void readsAWordThatIsWrittenInAnotherWay() throws Exception {
        assertThat(to("GET", "/%6Cog/12")).isEqualTo("one");
    }

    @Test
    void triesWhatMayBeginWithAnyWord() throws Exception {
        assertThat(to("GET", "/log/elsewhere")).isEqualTo("elsewhere");
        assertThat(to("GET", "/nobody/elsewhere")).isEqualTo("elsewhere");
    }

    @Test
    void leadsNowhereAndSaysWhyAsBefore() throws Exception {
        assertThat(to("GET", "/nobody/knows")).isEqualTo("nowhere");
        assertThat(to("GET", "/log/twelve")).isEqualTo("nowhere");
        assertThatExceptionOfType(HttpRequestMethodNotSupportedException.class).isThrownBy(() -> to("POST", "/log/12"));
    }
}
