package linchpin.people.access;

import jakarta.servlet.http.Cookie;
import java.util.List;
import linchpin.people.AccountId;
import linchpin.people.sessions.FormTokens;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs accounts in for mock requests; here because what a session remembers is this module's own affair. */
public final class TestSignIn {

    private TestSignIn() {}

    /** Puts the product's own tokens back, which {@code csrf()} of any test before replaced for good. */
    public static void withItsOwnTokens(FilterChainProxy filters, FormTokens tokens) {
        filters.getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .filter(CsrfFilter.class::isInstance)
                .forEach(filter -> ReflectionTestUtils.setField(filter, "tokenRepository", tokens));
    }

    /** With a cookie, as whoever is signed in has one: what is remembered is remembered by it. */
    public static RequestPostProcessor as(AccountId account) {
        var known =
                SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(
                        new AccountPrincipal(account, null), null, List.of()));
        return request -> {
            if (request.getCookies() == null) {
                request.setCookies(new Cookie("signed-in", account.id().toString()));
            }
            return known.postProcessRequest(request);
        };
    }
}
