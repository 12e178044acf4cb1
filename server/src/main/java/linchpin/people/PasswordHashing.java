package linchpin.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: hashed with Argon2id, as OWASP's cheat sheet on password storage asks. */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new NarrowHashing(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }
}
