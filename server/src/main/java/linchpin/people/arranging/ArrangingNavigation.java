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
        return new NavigationEntry(80, "Places", "/places", Permission.ARRANGE_PLACES);
    }

    @Bean
    NavigationEntry peopleEntry() {
        return new NavigationEntry(90, "People", "/people", Permission.ARRANGE_PEOPLE);
    }
}
