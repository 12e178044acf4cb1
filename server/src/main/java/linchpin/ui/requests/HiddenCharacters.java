package linchpin.ui.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import linchpin.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Takes out of all that is sent the characters that nobody sees and no database keeps, NUL among them, and says so: beside the field on the
 * form, which is shown again with the rest of what was typed, or on a page of its own. An address with one in it is read without it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // within the last resort
class HiddenCharacters extends OncePerRequestFilter {

    private static final String MESSAGE =
            "There was a hidden character in this text that we cannot keep. We have taken it out: please look over your words and send them again.";

    /** Something sent had such a character, and there is no form to say it on. */
    static final class Found extends Refusal {

        Found() {
            super(
                    HttpStatus.BAD_REQUEST,
                    "hidden-character",
                    "There was a hidden character in what you sent",
                    "Nothing was changed. Go back, type the text again instead of pasting it, and send it once more.");
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Mended(request), response);
    }

    /** @return the names of the fields in which one was found */
    static Set<String> foundIn(HttpServletRequest request) {
        var mended = WebUtils.getNativeRequest(request, Mended.class);
        return mended == null ? Set.of() : mended.found();
    }

    /** Adds what was found to what is wrong with a form. */
    @ControllerAdvice
    static class Advice {

        @InitBinder
        void check(WebDataBinder binder, HttpServletRequest request) {
            if (!foundIn(request).isEmpty() && binder.getObjectName() != null) {
                binder.addValidators(new InForm(foundIn(request)));
            }
        }
    }

    private record InForm(Set<String> fields) implements Validator {

        @Override
        public boolean supports(Class<?> type) {
            return true;
        }

        @Override
        public void validate(Object form, Errors errors) {
            if (errors instanceof BindingResult result) {
                fields.forEach(field -> result.addError(new FieldError(result.getObjectName(), field, MESSAGE)));
            }
        }
    }

    /** Read as late as the parameters themselves are: they may be a body that is not to be read at all. */
    private static final class Mended extends HttpServletRequestWrapper {

        /** No form of ours has a field called otherwise, and who binds it would fail. */
        private static final Pattern BALANCED = Pattern.compile("[^\\[\\]]*+(?:\\[[^\\[\\]]*+][^\\[\\]]*+)*+");

        private final Set<String> found = new TreeSet<>();
        private @Nullable Map<String, String[]> mended;

        private Mended(HttpServletRequest request) {
            super(request);
        }

        private Set<String> found() {
            parameters();
            return found;
        }

        private Map<String, String[]> parameters() {
            if (mended == null) {
                var all = new LinkedHashMap<String, String[]>();
                super.getParameterMap().forEach((name, values) -> {
                    if (BALANCED.matcher(name).matches()) {
                        all.put(clean(name, name), clean(name, values));
                    }
                });
                mended = all;
            }
            return mended;
        }

        private String[] clean(String name, String[] values) {
            var clean = new String[values.length];
            for (var i = 0; i < values.length; i++) {
                clean[i] = clean(name, values[i]);
            }
            return clean;
        }

        private String clean(String name, String value) {
            if (value.codePoints().allMatch(Mended::keepable)) {
                return value;
            }
            found.add(name);
            return value.codePoints()
                    .filter(Mended::keepable)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        private static boolean keepable(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
                case Character.SURROGATE -> false; // half of a character
                default -> true;
            };
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = parameters().get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = parameters().get(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters());
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters().keySet());
        }
    }
}
