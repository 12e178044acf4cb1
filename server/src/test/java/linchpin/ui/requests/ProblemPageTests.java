package linchpin.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import linchpin.platform.NotFound;
import linchpin.ui.Frame;
import linchpin.ui.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.DispatcherServlet;

class ProblemPageTests {

    private static final String SECRET = "select words from feedback.comment where org_id = 'a1'";

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final Problems problems = new Problems(new Meant(java.util.List.of()));

    @ParameterizedTest
    @CsvSource({
        "400, That did not make sense to us",
        "401, You cannot do this",
        "403, You cannot do this",
        "404, Page not found",
        "405, Page not found",
        "411, That did not say how long it is",
        "413, That is too large",
        "415, No file can be sent here",
        "500, Something went wrong on our side",
        "502, Something went wrong on our side",
        "503, We cannot take this just now"
    })
    void saysWhatSomebodyCanDoAboutIt(int status, String title) {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        var page = problems.page(request);
        assertThat(page.getStatus()).isEqualTo(HttpStatus.valueOf(status));
        var shown = Rendered.parsed(rendered((ProblemDetail) page.getModel().get("problem")));
        assertThat(shown.select("h1").text()).isEqualTo(title);
        assertThat(shown.select("main a").attr("href")).isEqualTo("/");
        assertThat(problems.json(request).getStatusCode().value()).isEqualTo(status);
    }

    /** What we refused in words of our own is said in those words. */
    @Test
    void saysARefusalOfOurs() {
        var refusal = new NotFound();
        request.setAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE, refusal);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        assertThat(problems.json(request).getBody()).isEqualTo(refusal.getBody());
    }

    /** The words of somebody else's failure may hold a query, a name or a path: neither page nor JSON repeats them. */
    @Test
    void keepsTheWordsOfAFailureToItself() {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(RequestDispatcher.ERROR_MESSAGE, SECRET);
        for (var failure : new Exception[] {
            new IllegalStateException(SECRET), new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, SECRET)
        }) {
            request.setAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE, failure);
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
            var said = String.valueOf(problems.json(request).getBody())
                    + rendered((ProblemDetail) problems.page(request).getModel().get("problem"));
            assertThat(said).doesNotContain("select words", "Exception", "org_id");
        }
    }

    /** Asked for by its address and not by a failure, it has nothing to tell. */
    @Test
    void isNotFoundByWhoeverOpensItsAddress() {
        assertThat(problems.page(request).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private static String rendered(ProblemDetail problem) {
        return Rendered.html("problem", Map.of("frame", Frame.VISITOR, "problem", problem));
    }
}
