package linchpin.answers.said;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.ui.CountNoun;
import org.springframework.stereotype.Component;

/** Matters as everybody may know them: where they are, and how many raised them. */
@Component
class RaisedMatters {

    private final Matters matters;
    private final FeedbackInMatters inMatters;
    private final Places places;

    RaisedMatters(Matters matters, FeedbackInMatters inMatters, Places places) {
        this.matters = matters;
        this.inMatters = inMatters;
        this.places = places;
    }

    /** @param by in how many pieces of feedback it was raised, in words */
    record RaisedMatter(Matter matter, String place, String by) {}

    Map<MatterId, RaisedMatter> with(Collection<MatterId> ids) {
        var sizes = inMatters.sizes(ids);
        var named = places.byId();
        return matters.with(ids).stream()
                .map(matter -> new RaisedMatter(matter, matter.place(named), by(sizes.getOrDefault(matter.id(), 0L))))
                .collect(Collectors.toMap(raised -> raised.matter().id(), Function.identity()));
    }

    /** @return those of them that this covers */
    Set<MatterId> at(Collection<MatterId> ids, Reach reach) {
        return matters.with(ids).stream()
                .filter(matter -> reach.covers(matter.placeId()))
                .map(Matter::id)
                .collect(Collectors.toSet());
    }

    private static String by(long pieces) {
        return "Raised in " + CountNoun.FEEDBACK.of(pieces);
    }
}
