package linchpin.ui.routes;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Has handlers found by the first word of an address. */
@Configuration(proxyBeanMethods = false)
class FirstWords {

    @Bean
    static WebMvcRegistrations byFirstWord() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new ByFirstWord();
            }
        };
    }
}
