package linchpin.feedback.giving;

import linchpin.ui.PublicLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where giving and coming back stand among the public pages. */
@Configuration(proxyBeanMethods = false)
class GivingNavigation {

    @Bean
    PublicLink givingLink() {
        return PublicLink.ofEach(10, "Give feedback", "/give", "/");
    }

    @Bean
    PublicLink receiptLink() {
        return PublicLink.of(20, "My receipt", "/receipt");
    }

    @Bean
    PublicLink aboutLink() {
        return PublicLink.of(50, "About", "/about");
    }
}
