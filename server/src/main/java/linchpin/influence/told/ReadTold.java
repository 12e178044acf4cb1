package linchpin.influence.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.history.ReadHistory;
import linchpin.influence.CameOfInfluence;
import linchpin.influence.WhoIsWho;
import linchpin.influence.told.ToldPage.Row;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads where stories were told. What a story is called goes with the yes of whoever gave it. */
@Component
class ReadTold {

    private static final String GONE = "A story that must not be told again";
    private static final String TAKEN_BACK = "Taken back";

    private final MayBeTold may;
    private final CameOfInfluence outcomes;
    private final WhoIsWho people;
    private final ReadHistory history;

    ReadTold(MayBeTold may, CameOfInfluence outcomes, WhoIsWho people, ReadHistory history) {
        this.may = may;
        this.outcomes = outcomes;
        this.people = people;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public List<Row> rows(List<Told> list, Viewer viewer) {
        var names = people.names(list.stream().map(Told::loggedBy).collect(Collectors.toSet()));
        var yes = may.among(
                list.stream().flatMap(told -> told.feedback().stream()).toList());
        return list.stream().map(told -> row(told, yes, names, viewer)).toList();
    }

    @Transactional(readOnly = true)
    public ToldPage page(Told told, Viewer viewer) {
        var leads = viewer.may(Permission.LOG_INFLUENCE) && !told.takenBack();
        return new ToldPage(
                rows(List.of(told), viewer).getFirst(),
                outcomes.lines(CameOfInfluence.Of.STORY, told.id().id(), viewer),
                history.of(told.id()),
                leads,
                leads && told.by(viewer.account()));
    }

    private Row row(Told told, Set<FeedbackId> yes, Function<AccountId, String> names, Viewer viewer) {
        var gone = told.feedback().filter(one -> !yes.contains(one)).isPresent();
        var feedback = told.feedback()
                .filter(one -> !gone && may.readable(one, viewer))
                .map(one -> "/log/" + one.id())
                .orElse(null);
        var story = gone ? GONE : Objects.requireNonNullElse(told.story(), TAKEN_BACK);
        return new Row(told, story, gone, feedback, meta(told, names), state(told));
    }

    private static String meta(Told told, Function<AccountId, String> names) {
        var parts = new ArrayList<String>();
        if (told.event() != null) {
            parts.add(told.event());
        }
        parts.add(told.audience().label());
        var heard = told.heard();
        if (heard != null) {
            parts.add(heard == 1 ? "1 person heard it" : CountNoun.number(heard) + " people heard it");
        }
        parts.add(Days.full(told.toldOn()));
        parts.add("logged by " + names.apply(told.loggedBy()));
        return String.join(" · ", parts);
    }

    private static String state(Told told) {
        if (told.takenBack()) {
            return TAKEN_BACK;
        }
        return told.how() == null ? "Open" : told.how().label();
    }
}
