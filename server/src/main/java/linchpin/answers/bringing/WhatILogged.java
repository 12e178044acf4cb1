package linchpin.answers.bringing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import linchpin.answers.bringing.LoggedPage.Line;
import linchpin.answers.bringing.ToBring.Answer;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.feedback.register.LoggedFor;
import linchpin.feedback.register.LoggedFor.Logged;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody logged for others, with what there is to tell them. */
@Component
class WhatILogged {

    private final LoggedFor logged;
    private final FeedbackArchive archive;
    private final Places places;
    private final List<ToBring> answering;

    WhatILogged(LoggedFor logged, FeedbackArchive archive, Places places, List<ToBring> answering) {
        this.logged = logged;
        this.archive = archive;
        this.places = places;
        this.answering = answering;
    }

    /**
     * Something logged, before its words are read.
     *
     * @param answer what there is to tell; null for nothing yet
     */
    record Entry(Logged logged, @Nullable Answer answer) {

        /** @return whether there is something to tell that was not told since */
        boolean toBring() {
            var told = logged.toldOn();
            return answer != null && (told == null || told.isBefore(answer.on()));
        }

        boolean of(String group) {
            return group.isEmpty() || group.equals(logged.group());
        }
    }

    /** @return all of it, however much: first what there is to tell, then the rest, each the latest first */
    @Transactional(readOnly = true)
    public List<Entry> all(AccountId by) {
        var all = logged.by(by);
        var answers = answers(all.stream().map(Logged::id).toList());
        return all.stream()
                .map(one -> new Entry(one, answers.get(one.id())))
                .sorted(Comparator.comparing(entry -> !entry.toBring()))
                .toList();
    }

    private Map<FeedbackId, Answer> answers(Collection<FeedbackId> feedback) {
        var latest = new HashMap<FeedbackId, Answer>();
        for (var each : answering) {
            each.of(feedback)
                    .forEach((id, answer) ->
                            latest.merge(id, answer, BinaryOperator.maxBy(Comparator.comparing(Answer::on))));
        }
        return latest;
    }

    /** @return the same, with their words */
    @Transactional(readOnly = true)
    public List<Line> lines(List<Entry> entries, Viewer viewer) {
        var said = archive
                .summaries(entries.stream().map(entry -> entry.logged().id()).toList())
                .stream()
                .collect(Collectors.toMap(Summary::id, summary -> summary));
        var named = places.byId();
        return entries.stream()
                .flatMap(entry -> Optional.ofNullable(said.get(entry.logged().id())).stream()
                        .map(summary -> {
                            var place = summary.placeId() == null ? null : named.get(summary.placeId());
                            return new Line(entry, summary, place == null ? viewer.organisationName() : place.name());
                        }))
                .toList();
    }
}
