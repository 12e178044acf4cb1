package linchpin.evidence.pack;

import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** On the home page of patient leaders: what they take into the meetings to come. */
@Component
class PacksOnHome implements HomePanel {

    private static final int SHOWN = 3;

    private final Packs packs;

    PacksOnHome(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.roles().contains(Role.PATIENT_LEADER)) {
            return Optional.empty();
        }
        var items = packs.coming(viewer, SHOWN).stream()
                .map(line -> new Item(
                        line.meeting() + ", " + Days.full(line.meetingOn()),
                        line.id().path(),
                        line.question(),
                        null))
                .toList();
        return Optional.of(new Panel(
                        "Packs for the meetings to come",
                        null,
                        items,
                        "Nothing yet, because nobody has made a pack for a meeting to come. A pack puts stories and numbers"
                                + " side by side, on your question.",
                        "/packs",
                        false)
                .or(new Step("Make a pack", "/packs/new")));
    }

    @Override
    public int order() {
        return 40;
    }
}
