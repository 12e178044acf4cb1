package linchpin.people.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/** Takes a token from what was sent in a form, and never from an address: addresses are logged, kept and passed on. */
public final class TokensInForms implements CsrfTokenRequestHandler {

    private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return inAddress(request.getQueryString()) ? null : masked.resolveCsrfTokenValue(request, token);
    }

    /** No name of ours is ever written in another way; one that is may be the token's. */
    private static boolean inAddress(@Nullable String query) {
        return query != null
                && Arrays.stream(query.split("&"))
                        .map(pair -> pair.split("=", 2)[0])
                        .anyMatch(name -> name.equals(FormTokens.FIELD) || name.contains("%"));
    }
}
