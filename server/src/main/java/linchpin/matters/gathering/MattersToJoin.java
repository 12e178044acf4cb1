package linchpin.matters.gathering;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.meaning.AlikeFeedback;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The open matters that a feedback could join, and the one that others who said much the same are in. */
@Component
class MattersToJoin {

    private static final int NEAREST = 10;

    private final Matters matters;
    private final FeedbackInMatters inMatters;
    private final ObjectProvider<AlikeFeedback> alike;

    MattersToJoin(Matters matters, FeedbackInMatters inMatters, ObjectProvider<AlikeFeedback> alike) {
        this.matters = matters;
        this.inMatters = inMatters;
        this.alike = alike;
    }

    /** @param proposed the id of one; empty for none */
    record Joinable(List<Choice> choices, String proposed) {}

    /** @return those where this viewer may gather feedback */
    List<Matter> open(Viewer viewer) {
        var there = viewer.within(Permission.OPEN_MATTER);
        return matters.readable(there).stream()
                .filter(matter ->
                        !matter.state().closed() && matters.at(matter, there).may(Permission.OPEN_MATTER))
                .toList();
    }

    static List<Choice> choices(List<Matter> open) {
        var none = new Choice("", "Choose a matter");
        return Stream.concat(
                        Stream.of(none),
                        open.stream()
                                .map(matter -> new Choice(
                                        matter.id().id().toString(), matter.number() + ". " + matter.title())))
                .toList();
    }

    Joinable joinable(FeedbackId feedback, Viewer viewer) {
        var in = inMatters.matters(feedback);
        var open = open(viewer).stream().filter(matter -> !in.contains(matter)).toList();
        return open.isEmpty()
                ? new Joinable(List.of(), "")
                : new Joinable(choices(open), proposed(feedback, open, viewer));
    }

    private String proposed(FeedbackId feedback, List<Matter> open, Viewer viewer) {
        return alike.stream()
                .flatMap(near -> near.like(Set.of(feedback), viewer, NEAREST).stream())
                .flatMap(near -> inMatters.matters(near).stream())
                .filter(open::contains)
                .findFirst()
                .map(matter -> matter.id().id().toString())
                .orElse("");
    }
}
