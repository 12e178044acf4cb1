package linchpin.matters.gathering;

import gg.jte.Content;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.many.ActOnMany;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.GatherFeedback;
import linchpin.matters.Matter;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** Gathers many into one open matter. */
@Component
class GatherMany implements ActOnMany {

    private static final String FIELD = "intoMatter";

    private final MattersToJoin matters;
    private final FeedbackInMatters inMatters;
    private final GatherFeedback gathering;
    private final Fragments fragments;

    GatherMany(MattersToJoin matters, FeedbackInMatters inMatters, GatherFeedback gathering, Fragments fragments) {
        this.matters = matters;
        this.inMatters = inMatters;
        this.gathering = gathering;
        this.fragments = fragments;
    }

    @Override
    public String name() {
        return "gather";
    }

    @Override
    public String label() {
        return "Gather into a matter";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Permission needs() {
        return Permission.OPEN_MATTER;
    }

    @Override
    public Optional<Content> fields(Map<String, String> typed, Errors errors, Viewer viewer) {
        var choices = MattersToJoin.choices(matters.open(viewer));
        return choices.size() == 1
                ? Optional.empty()
                : Optional.of(fragments.of(
                        "matters/gathering/many",
                        Map.of("choices", choices, "value", typed.getOrDefault(FIELD, ""), "errors", errors)));
    }

    @Override
    public Errors wrong(Map<String, String> typed, Viewer viewer) {
        return chosen(typed, viewer).isPresent()
                ? Errors.none()
                : Errors.none().with(FIELD, "Choose the matter to gather them into");
    }

    private Optional<Matter> chosen(Map<String, String> typed, Viewer viewer) {
        var sent = typed.getOrDefault(FIELD, "");
        return matters.open(viewer).stream()
                .filter(matter -> matter.id().id().toString().equals(sent))
                .findFirst();
    }

    @Override
    public Done to(Set<FeedbackId> feedback, Map<String, String> typed, Viewer viewer) {
        var matter = chosen(typed, viewer).orElseThrow();
        var fresh = new HashSet<>(feedback);
        inMatters.of(matter.id()).forEach(fresh::remove);
        gathering.add(viewer, matter.id(), fresh);
        return new Done(
                fresh, "Gathered into matter " + matter.number() + ", “" + matter.title() + "”", "in it already", null);
    }

    @Override
    public int undo(Set<FeedbackId> feedback, String detail, Viewer viewer) {
        return 0; // whoever is taken out of a matter is told why, one by one
    }
}
