package linchpin.people.arranging;

import linchpin.people.NavigationEntry;
import linchpin.people.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where places and people stand among the links. */
@Configuration(proxyBeanMethods = false)
class ArrangingNavigation {

    @Bean
    NavigationEntry placesEntry() {
        return new NavigationEntry(NavigationEntry.Group.SETTINGS, 20, "Places", "/places", Permission.ARRANGE_PLACES);
    }

    @Bean
    NavigationEntry peopleEntry() {
        return new NavigationEntry(NavigationEntry.Group.PEOPLE, 10, "People", "/people", Permission.ARRANGE_PEOPLE);
    }
}
