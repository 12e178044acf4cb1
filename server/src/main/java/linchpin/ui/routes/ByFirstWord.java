package linchpin.ui.routes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Holds an address against the patterns that begin with the same word, and no others. Spring finds at once what is written as it is asked for;
 * an address with a name or number in it, it holds against all patterns there are. So it is told that each pattern is found by its first word as well,
 * and asked by that. Where none of these fits it looks through all, as ever.
 */
final class ByFirstWord extends RequestMappingHandlerMapping {

    /** No address begins so. */
    private static final String WORD = "word ";

    /** Of what may begin with whatever. */
    private static final String ANY = "";

    /** What is asked for as it is written. */
    private final Set<String> plain = new HashSet<>();

    @Override
    protected Set<String> getDirectPaths(RequestMappingInfo mapping) {
        var found = new HashSet<>(super.getDirectPaths(mapping));
        plain.addAll(found);
        mapping.getPatternValues().forEach(pattern -> found.add(WORD + beginning(pattern)));
        return found;
    }

    private static String beginning(String pattern) {
        var end = pattern.indexOf('/', 1);
        var word = pattern.substring(Math.min(1, pattern.length()), end < 0 ? pattern.length() : end);
        return word.chars().allMatch(letter -> Character.isLetterOrDigit(letter) || letter == '-') ? word : ANY;
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return super.lookupHandlerMethod(plain.contains(path) ? path : WORD + firstWord(request), request);
    }

    private static String firstWord(HttpServletRequest request) {
        for (var element : ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .elements()) {
            if (element instanceof PathContainer.PathSegment segment) {
                return segment.valueToMatch();
            }
        }
        return ANY;
    }
}
