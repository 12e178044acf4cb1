package linchpin.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** How many hash at once: half of the processors at most. */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

    @Bean
    NarrowHashing narrowHashing() {
        return new NarrowHashing(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }
}
