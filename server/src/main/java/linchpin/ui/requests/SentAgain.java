package linchpin.ui.requests;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a giver sent, on the page that says that it may not have been taken, to be sent again as it is. Browsers keep nothing that is typed into
 * givers' forms, or Back would show it to whoever uses the same computer next; so what failed must carry it, to the one who sent it and to
 * nobody else. A form that has its own number may be sent again without doing its deed twice.
 *
 * @param action where to
 */
public record SentAgain(String action, List<Field> fields) {

    /** One of these is in every form that givers send. */
    private static final List<String> GIVERS = List.of("once", "receipt");

    /** In bytes: more is not read once more while there is no room; a browser sends it again by itself when the page is loaded anew. */
    private static final int LARGEST = 1 << 16;

    /** A name with its value; several may have the same name. */
    public record Field(String name, String value) {

        boolean givers() {
            return GIVERS.contains(name);
        }
    }

    /** @return null for what is nobody's words, and for forms that browsers keep */
    static @Nullable SentAgain of(HttpServletRequest request) {
        if (!method(request).equals("POST")) {
            return null;
        }
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var action = asked instanceof String uri ? uri : request.getRequestURI();
        if (request.getContentLength() > LARGEST) {
            return givers(action) ? new SentAgain(action, List.of()) : null;
        }
        try {
            var fields = fields(request.getParameterMap());
            return fields.stream().anyMatch(Field::givers) ? new SentAgain(action, fields) : null;
        } catch (IllegalStateException unreadable) {
            return null;
        }
    }

    /**
     * By the time that an error is shown the request calls itself a GET (Servlet 6.1); how it came stands beside it.
     *
     * @return how it came
     */
    static String method(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String sent ? sent : request.getMethod();
    }

    private static boolean givers(String action) {
        return action.startsWith("/give/") || action.startsWith("/receipt");
    }

    /** @return what somebody wrote, to be read and copied */
    public List<String> words() {
        return fields.stream()
                .filter(field -> !field.givers() && field.value().strip().contains(" "))
                .map(Field::value)
                .toList();
    }

    private static List<Field> fields(Map<String, String[]> sent) {
        return sent.entrySet().stream()
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
    }
}
