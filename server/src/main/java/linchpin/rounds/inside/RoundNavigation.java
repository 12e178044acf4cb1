package linchpin.rounds.inside;

import linchpin.people.NavigationEntry;
import linchpin.people.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where rounds show outside their own pages. */
@Configuration(proxyBeanMethods = false)
class RoundNavigation {

    private static final int BEHIND_PROPOSALS = 22;

    @Bean
    NavigationEntry roundsEntry() {
        return new NavigationEntry(
                NavigationEntry.Group.DECIDE, BEHIND_PROPOSALS, "What to ask", "/rounds", Permission.PROPOSE);
    }
}
