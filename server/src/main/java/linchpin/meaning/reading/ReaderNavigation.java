package linchpin.meaning.reading;

import linchpin.people.NavigationEntry;
import linchpin.people.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the machine's reading stands among the links, with what teaches it. */
@Configuration(proxyBeanMethods = false)
class ReaderNavigation {

    @Bean
    NavigationEntry readerEntry() {
        return new NavigationEntry(
                        NavigationEntry.Group.UNDERSTAND, 40, "The machine’s reading", "/reader", Permission.READ_LOG)
                .with("/coding", "/themes");
    }
}
