package linchpin.figures.published;

import linchpin.ui.PublicLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the published numbers stand among the public pages. */
@Configuration(proxyBeanMethods = false)
class EverybodyNavigation {

    @Bean
    PublicLink numbersLink() {
        return PublicLink.ofEach(40, "The numbers", "/numbers", null);
    }
}
