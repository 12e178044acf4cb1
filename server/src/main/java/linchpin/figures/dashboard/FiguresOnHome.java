package linchpin.figures.dashboard;

import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.people.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose homes show figures and stories: a clinician's those of the team, a champion's those of all they answer for. */
@Configuration(proxyBeanMethods = false)
class FiguresOnHome {

    private record RoomFor(Role role, RoomOnHome room) implements HomePanel {

        @Override
        public Optional<Panel> panel(Viewer viewer) {
            return room.of(viewer, role);
        }

        @Override
        public int order() {
            return 3;
        }
    }

    @Bean
    HomePanel teamAtAGlance(RoomOnHome room) {
        return new RoomFor(Role.END_USER, room);
    }

    @Bean
    HomePanel allAtAGlance(RoomOnHome room) {
        return new RoomFor(Role.CHAMPION, room);
    }
}
