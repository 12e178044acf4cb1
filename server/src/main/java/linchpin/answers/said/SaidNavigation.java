package linchpin.answers.said;

import linchpin.ui.PublicLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where what changed stands among the public pages. */
@Configuration(proxyBeanMethods = false)
class SaidNavigation {

    @Bean
    PublicLink saidLink() {
        return PublicLink.ofEach(30, "What changed", "/said", null);
    }
}
