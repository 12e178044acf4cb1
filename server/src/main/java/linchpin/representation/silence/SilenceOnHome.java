package linchpin.representation.silence;

import java.util.Optional;
import java.util.stream.Stream;
import linchpin.people.HomePanel;
import linchpin.people.NavigationEntry;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where silence shows outside its own page: the navigation, and the home of facilitator-connectors, who go and ask. */
@Configuration(proxyBeanMethods = false)
class SilenceOnHome {

    private static final int SHOWN = 5;

    @Bean
    NavigationEntry silenceEntry() {
        return new NavigationEntry(
                NavigationEntry.Group.UNDERSTAND, 30, "Who is silent", "/silence", Permission.READ_LOG);
    }

    @Bean
    HomePanel silencePanel(ReadSilence reading) {
        return new HomePanel() {
            @Override
            public Optional<Panel> panel(Viewer viewer) {
                return viewer.roles().contains(Role.CONNECTOR)
                        ? Optional.of(silent(reading.page(viewer)))
                        : Optional.empty();
            }

            @Override
            public int order() {
                return 12;
            }
        };
    }

    private static HomePanel.Panel silent(SilencePage page) {
        var places = page.places().stream()
                .limit(SHOWN)
                .map(SilencePage.Silence::place)
                .map(place -> new HomePanel.Item(place.name(), null, place.since(), null));
        var groups = page.groups() == null
                ? Stream.<HomePanel.Item>empty()
                : page.groups().silent().stream()
                        .limit(SHOWN)
                        .map(group -> new HomePanel.Item(group.name(), null, group.why(), "People"));
        return new HomePanel.Panel(
                        "Who is silent",
                        null,
                        Stream.concat(places, groups).toList(),
                        page.heard() == 0
                                ? "Nothing yet, because no place has been named that your role covers. Ask an administrator to name them."
                                : "Every place you read about was heard of in the last " + page.days() + " days.",
                        "/silence",
                        false)
                .or(
                        page.heard() == 0
                                ? null
                                : new HomePanel.Step("See who speaks, and who does not", "/representation"));
    }
}
