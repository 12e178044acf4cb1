package linchpin.people.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import linchpin.people.signin.Tokens;
import linchpin.platform.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * Tokens that a foreign page cannot know: made of the browser's own cookie by the installation's key, so that nothing is kept of them. A
 * visitor has no session to take it from, and gets a cookie for it when a form of theirs is shown, as at the door.
 */
@Component
public class FormTokens implements CsrfTokenRepository {

    static final String FIELD = "_csrf";
    private static final String HEADER = "X-CSRF-TOKEN";

    private final Cookies cookies;
    private final byte[] key;

    FormTokens(Cookies cookies, Secrets secrets) {
        this.cookies = cookies;
        this.key = secrets.key("tokens of forms");
    }

    /** One whose cookie the browser does not hold yet. */
    private record Fresh(String holder, String token) implements CsrfToken {

        @Override
        public String getHeaderName() {
            return HEADER;
        }

        @Override
        public String getParameterName() {
            return FIELD;
        }

        @Override
        public String getToken() {
            return token;
        }
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var holder = Tokens.fresh();
        return new Fresh(holder, token(holder));
    }

    /** @param token null where somebody signs out, whose token ends with their cookie */
    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token instanceof Fresh fresh) {
            cookies.give(Cookies.VISITOR, fresh.holder(), request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return cookies.value(request, Cookies.SESSION)
                .or(() -> cookies.value(request, Cookies.VISITOR))
                .map(holder -> new DefaultCsrfToken(HEADER, FIELD, token(holder)))
                .orElse(null);
    }

    private String token(String holder) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Secrets.mac(key, holder.getBytes(StandardCharsets.UTF_8)));
    }
}
