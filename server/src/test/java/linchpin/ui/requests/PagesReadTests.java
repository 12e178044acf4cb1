package linchpin.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import linchpin.platform.OneLook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A slow line holds no connection: what was begun to read a page has ended when its first byte is written, whoever writes it. */
class PagesReadTests {

    private final AtomicInteger ended = new AtomicInteger();

    @AfterEach
    void leave() {
        OneLook.over();
    }

    private void asked(String method, jakarta.servlet.FilterChain chain) throws Exception {
        new PagesRead().doFilter(new MockHttpServletRequest(method, "/logo"), new MockHttpServletResponse(), chain);
    }

    @Test
    void theLookIsOverWhenTheBodyIsAskedFor() throws Exception {
        asked("GET", (_, response) -> {
            OneLook.current().endsBy(ended::incrementAndGet);
            response.getOutputStream();
            assertThat(ended).hasValue(1);
            assertThat(OneLook.current()).isNull();
        });
        asked("GET", (_, response) -> {
            OneLook.current().endsBy(ended::incrementAndGet);
            response.getWriter();
            assertThat(ended).hasValue(2);
        });
    }

    @Test
    void theLookIsOverWhenNothingIsWritten() throws Exception {
        asked("HEAD", (_, _) -> OneLook.current().endsBy(ended::incrementAndGet));
        assertThat(ended).hasValue(1);
        assertThat(OneLook.current()).isNull();
    }

    @Test
    void aFormThatIsSentBeginsNone() throws Exception {
        asked("POST", (_, _) -> assertThat(OneLook.current()).isNull());
    }
}
