package linchpin.meaning.sharing;

import linchpin.people.NavigationEntry;
import linchpin.people.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where sharing stands among the links. */
@Configuration(proxyBeanMethods = false)
class SharingNavigation {

    @Bean
    NavigationEntry sharingEntry() {
        return new NavigationEntry(NavigationEntry.Group.SETTINGS, 30, "Sharing", "/sharing", Permission.READ_LOG)
                .with("/shared");
    }
}
