package linchpin.ui.remembered;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one word that differs each time a remembered page is shown.
 *
 * @param shown on the page that is being made; plain letters and digits, and nowhere else on it
 * @param fresh makes another, as long as this
 */
public record OneTimeWord(String shown, Supplier<String> fresh) {

    private static final String HERE = OneTimeWord.class.getName();

    /** Says that the page made for this request has it. */
    public void on(HttpServletRequest request) {
        request.setAttribute(HERE, this);
    }

    static @Nullable OneTimeWord of(HttpServletRequest request) {
        return request.getAttribute(HERE) instanceof OneTimeWord word ? word : null;
    }
}
