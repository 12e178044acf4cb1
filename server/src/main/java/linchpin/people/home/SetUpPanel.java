package linchpin.people.home;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.people.SetUpStep;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** On the home page of administrators until all of it is done, whatever was done first: what an organisation needs before anybody is answered. */
@Component
class SetUpPanel implements HomePanel {

    private final List<SetUpStep> steps;

    SetUpPanel(List<SetUpStep> steps) {
        this.steps = steps;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.roles().contains(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        var items = steps.stream()
                .sorted(Comparator.comparingInt(SetUpStep::order))
                .map(step -> new Item(step.what(), step.path(), step.why(), step.done() ? "Done" : "To do"))
                .toList();
        var left = items.stream().filter(item -> "To do".equals(item.tag())).count();
        return left == 0 ? Optional.empty() : Optional.of(new Panel("Still to set up", left, items, "", null, false));
    }

    @Override
    public int order() {
        return 3;
    }
}
