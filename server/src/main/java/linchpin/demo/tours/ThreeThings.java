package linchpin.demo.tours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** First on each home: three things to try as this person, and the tour of ten minutes. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class ThreeThings implements HomePanel {

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        return viewer.roles().stream().findFirst().map(Tours::of).map(ThreeThings::panel);
    }

    private static Panel panel(Tour tour) {
        var items = new ArrayList<>(tour.things().stream()
                .map(thing -> new Item(thing.link().text(), thing.link().path(), thing.about(), null))
                .toList());
        items.add(
                new Item("Take the tour", "/demo/tours/" + tour.slug(), "Ten minutes, one step after the other", null));
        return new Panel("Try these three things", null, List.copyOf(items), "", null, true);
    }

    @Override
    public int order() {
        return -1;
    }
}
