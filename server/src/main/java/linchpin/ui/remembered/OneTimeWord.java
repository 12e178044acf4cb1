package linchpin.ui.remembered;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A word that differs each time a remembered page is shown.
 *
 * @param shown on the page that is being made; plain letters and digits, and nowhere else on it
 * @param fresh makes another, as long as this
 */
public record OneTimeWord(String shown, Supplier<String> fresh) {

    private static final String HERE = OneTimeWord.class.getName();

    /** Says that the page that is being made has it, where one is. */
    public void onThisPage() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            on(attributes.getRequest());
        }
    }

    /** Says that the page made for this request has it, beside those it has already. */
    void on(HttpServletRequest request) {
        var all = new ArrayList<>(of(request));
        all.add(this);
        request.setAttribute(HERE, List.copyOf(all));
    }

    @SuppressWarnings("unchecked") // only this class sets it
    static List<OneTimeWord> of(HttpServletRequest request) {
        return request.getAttribute(HERE) instanceof List<?> all ? (List<OneTimeWord>) all : List.of();
    }
}
