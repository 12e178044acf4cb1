package linchpin.influence.talks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.history.ReadHistory;
import linchpin.influence.CameOfInfluence;
import linchpin.influence.WhoIsWho;
import linchpin.influence.WhoReads;
import linchpin.influence.talks.TalkPage.May;
import linchpin.influence.talks.TalkPage.WordForm;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads talks, with the names of those who had them. */
@Component
class ReadTalk {

    private final Talks talks;
    private final CameOfInfluence outcomes;
    private final WhoIsWho people;
    private final ReadHistory history;

    ReadTalk(Talks talks, CameOfInfluence outcomes, WhoIsWho people, ReadHistory history) {
        this.talks = talks;
        this.outcomes = outcomes;
        this.people = people;
        this.history = history;
    }

    /**
     * A talk in a list.
     *
     * @param whom who was talked to
     * @param state what came of it, in a few words
     */
    record Row(Talk talk, String whom, String meta, String state) {}

    @Transactional(readOnly = true)
    public List<Row> rows(List<Talk> list) {
        var names = names(list);
        return list.stream()
                .map(talk -> new Row(talk, whom(talk, names), meta(talk, names), state(talk)))
                .toList();
    }

    @Transactional(readOnly = true)
    public TalkPage page(Talk talk, boolean mayCorrect, WordForm form, Viewer viewer) {
        var names = names(List.of(talk));
        var words = talks.words(talk.id());
        var by = people.names(words.stream().map(Talks.Word::by).collect(Collectors.toSet()));
        return new TalkPage(
                talk,
                whom(talk, names),
                meta(talk, names),
                words.stream()
                        .map(word -> new TalkPage.Word(
                                word.words(), by.apply(word.by()) + " on " + Days.full(word.saidOn())))
                        .toList(),
                outcomes.lines(CameOfInfluence.Of.TALK, talk.id().id(), viewer),
                new May(
                        WhoReads.all(viewer),
                        mayCorrect,
                        MayTalk.takesBack(talk, viewer),
                        MayTalk.concludes(talk, viewer),
                        MayTalk.answers(talk, viewer)),
                form,
                history.of(talk.id()));
    }

    private Function<AccountId, String> names(Collection<Talk> list) {
        return people.names(list.stream()
                .flatMap(talk -> Stream.concat(Stream.of(talk.loggedBy()), Stream.ofNullable(talk.person())))
                .collect(Collectors.toSet()));
    }

    /** As in "Person 7, chief executive". */
    private static String whom(Talk talk, Function<AccountId, String> names) {
        var parts = new ArrayList<String>();
        var person = talk.person();
        if (person != null) {
            parts.add(names.apply(person));
        }
        if (talk.whom() != null) {
            parts.add(talk.whom());
        }
        return parts.isEmpty() ? "somebody" : String.join(", ", parts);
    }

    private static String meta(Talk talk, Function<AccountId, String> names) {
        var parts = new ArrayList<String>();
        parts.add(Days.full(talk.talkedOn()));
        var route = talk.route();
        if (route != null) {
            var words = Objects.requireNonNullElse(talk.routeWords(), "");
            parts.add(words.isEmpty() ? route.label() : route.label() + ": " + words);
        }
        parts.add("logged by " + names.apply(talk.loggedBy()) + " on " + Days.full(talk.loggedOn())
                + (talk.correctedOn() == null ? "" : ", corrected that day"));
        return String.join(" · ", parts);
    }

    private static String state(Talk talk) {
        if (talk.takenBack()) {
            return "Taken back";
        }
        return talk.how() == null ? "Open" : talk.how().label();
    }
}
