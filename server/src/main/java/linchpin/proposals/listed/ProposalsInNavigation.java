package linchpin.proposals.listed;

import linchpin.people.NavigationEntry;
import linchpin.people.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where proposals show outside their own pages. */
@Configuration(proxyBeanMethods = false)
class ProposalsInNavigation {

    @Bean
    NavigationEntry proposalsNavigation() {
        return new NavigationEntry(NavigationEntry.Group.DECIDE, 20, "Proposals", "/proposals", Permission.PROPOSE);
    }
}
