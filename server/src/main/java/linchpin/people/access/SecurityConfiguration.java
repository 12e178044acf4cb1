package linchpin.people.access;

import java.time.Clock;
import linchpin.platform.Settings;
import linchpin.ui.requests.SafeHeaders;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/** The outer door: which addresses need a session at all, and the headers of every answer. {@link Gate} decides the rest. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            SecurityContextRepository contexts,
            OpenRoutes routes,
            Bodies bodies,
            SafeHeaders safe,
            Clock clock)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(routes::open)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(routes::withoutSession))
                .securityContext(context -> context.securityContextRepository(contexts))
                .addFilterBefore(new SessionAge(clock), SecurityContextHolderFilter.class)
                .addFilterBefore(bodies.filter(), CsrfFilter.class)
                .requestCache(cache -> cache.disable())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint((_, response, _) -> response.sendRedirect("/sign-in")))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(headers -> headers.defaultsDisabled()
                        .addHeaderWriter((_, response) -> safe.all().forEach(response::setHeader)))
                .build();
    }

    /** Over https the cookie says so by itself; behind a proxy only the address tells. */
    @Bean
    DefaultCookieSerializerCustomizer cookies(Settings settings) {
        return cookie -> {
            if (settings.address() != null && settings.address().startsWith("https:")) {
                cookie.setUseSecureCookie(true);
            }
        };
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }
}
