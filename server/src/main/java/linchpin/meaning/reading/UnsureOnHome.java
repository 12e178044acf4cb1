package linchpin.meaning.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linchpin.analysis.text.ModelCard;
import linchpin.meaning.teaching.LessonsViews;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home page of analysts: which themes the machine finds no better than the organisation trusts, and what people's corrections taught it. */
@Component
class UnsureOnHome implements HomePanel {

    private static final int SHOWN = 4;

    private final TrustInThemes trust;
    private final LessonsViews lessons;

    UnsureOnHome(TrustInThemes trust, LessonsViews lessons) {
        this.trust = trust;
        this.lessons = lessons;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        return viewer.roles().contains(Role.ANALYST) ? Optional.of(unsure(viewer)) : Optional.empty();
    }

    private Panel unsure(Viewer viewer) {
        var limit = trust.limit();
        var unsure = trust.card().themes().stream()
                .filter(theme -> !TrustInThemes.trusted(theme, limit))
                .sorted(Comparator.comparingDouble(ModelCard.ThemeFigures::precision))
                .toList();
        var items = new ArrayList<Item>();
        items.add(taught(viewer));
        unsure.stream()
                .limit(SHOWN)
                .map(theme -> new Item(theme.theme(), "/reader", TrustInThemes.inWords(theme), "Do not trust"))
                .forEach(items::add);
        return new Panel(
                "What the machine is unsure of", (long) unsure.size(), List.copyOf(items), "", "/reader", false);
    }

    /** The next thing to do about it: the comments that would teach it most. */
    private Item taught(Viewer viewer) {
        var taught = lessons.view(viewer);
        return new Item(
                "Code the comments that teach it most",
                "/coding",
                taught.summary().isEmpty()
                        ? "Nothing learnt yet, because nobody here has corrected it. " + taught.learns()
                        : taught.summary() + " " + taught.learns(),
                null);
    }

    @Override
    public int order() {
        return 35;
    }
}
