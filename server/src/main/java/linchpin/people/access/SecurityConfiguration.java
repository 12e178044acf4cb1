package linchpin.people.access;

import java.time.Clock;
import linchpin.platform.Settings;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The outer door: which addresses need a session at all, and the headers of every answer. {@link Gate} decides the rest. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    @Bean
    SecurityFilterChain doors(HttpSecurity http, SecurityContextRepository contexts, OpenRoutes routes, Clock clock)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(routes::open)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(routes::withoutSession))
                .securityContext(context -> context.securityContextRepository(contexts))
                .addFilterBefore(new SessionAge(clock), SecurityContextHolderFilter.class)
                .requestCache(cache -> cache.disable())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint((_, response, _) -> response.sendRedirect("/sign-in")))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
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
