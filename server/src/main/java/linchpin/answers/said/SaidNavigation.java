package linchpin.answers.said;

import java.util.List;
import java.util.Optional;
import linchpin.organisation.Organisations;
import linchpin.people.HomePanel;
import linchpin.people.HomePanel.Figure;
import linchpin.people.HomePanel.Glance;
import linchpin.people.HomePanel.Panel;
import linchpin.people.HomePanel.Step;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import linchpin.ui.PublicLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where what changed stands besides its own pages: among the public pages, and on the homes of champions, counted as the public reads it, so
 * that nobody inside sees it kinder.
 */
@Configuration(proxyBeanMethods = false)
class SaidNavigation {

    @Bean
    PublicLink saidLink() {
        return PublicLink.ofEach(30, "What changed", "/said", null);
    }

    private record ForChampions(PublicRecord said, Organisations organisations) implements HomePanel {

        @Override
        public Optional<Panel> panel(Viewer viewer) {
            return viewer.roles().contains(Role.CHAMPION)
                    ? organisations.with(viewer.organisation()).map(said::page).map(SaidNavigation::panel)
                    : Optional.empty();
        }

        @Override
        public int order() {
            return 4;
        }
    }

    @Bean
    HomePanel whatBecameOfPromises(PublicRecord said, Organisations organisations) {
        return new ForChampions(said, organisations);
    }

    private static Panel panel(SaidPage page) {
        var heading = "What became of what was promised";
        var made = page.promises().size();
        if (made == 0) {
            var nothing =
                    "Nothing yet, because nothing was ever promised. A promise is made in a matter, with an owner and a date.";
            return new Panel(heading, null, List.of(), nothing, null, false)
                    .or(new Step("See the matters without an action", "/matters?state=open"));
        }
        return new Panel(heading, null, List.of(), "", page.path(), false)
                .showing(new Glance(figures(page), sum(made), null));
    }

    private static String sum(int made) {
        return made == 1
                ? "It is all that was ever promised. The public sees the same."
                : "Together these are all " + CountNoun.number(made)
                        + " that were ever promised. The public sees the same.";
    }

    private static List<Figure> figures(SaidPage page) {
        return page.ofPromises().stream()
                .filter(tally -> tally.number() > 0)
                .map(tally -> new Figure(
                        CountNoun.number(tally.number()), tally.standing().label(), tally.path()))
                .toList();
    }
}
