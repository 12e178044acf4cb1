package linchpin.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import linchpin.people.sessions.BrowserSessions;
import linchpin.people.sessions.FormTokens;
import linchpin.people.sessions.TokensInForms;
import linchpin.people.signin.Destination;
import linchpin.ui.requests.SafeHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * The outer door: which addresses need a session at all, and the headers of every answer. {@link Gate} decides the rest. The server's own
 * sessions are not used: nothing here or in a page begins one.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            OpenRoutes routes,
            Bodies bodies,
            SafeHeaders safe,
            FormTokens tokens,
            BrowserSessions sessions)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(routes::open)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new TokensInForms())
                        .ignoringRequestMatchers(routes::withoutSession))
                .securityContext(context -> context.securityContextRepository(new CookieContexts(sessions)))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .addFilterBefore(bodies.filter(), CsrfFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                        (request, response, _) -> toTheDoor(routes, request, response)))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, _) -> sessions.end(request, response))
                        .logoutSuccessUrl("/sign-in?out"))
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter((_, response) -> safe.where(response)))
                .build();
    }

    /**
     * Whoever mistyped an address is told so, and not asked for a password: the door is shown before what is there and for nobody else to see.
     * What was sent is not sent again for them: it may be a form of somebody else's.
     */
    private static void toTheDoor(OpenRoutes routes, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!routes.known(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var door = Destination.of(asked(request)).throughTheDoor();
        response.sendRedirect(request.getMethod().equals("POST") ? door + "?unsent" : door);
    }

    private static @Nullable String asked(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return null;
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
