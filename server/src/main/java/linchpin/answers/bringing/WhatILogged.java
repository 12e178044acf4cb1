package linchpin.answers.bringing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.answers.bringing.LoggedPage.Line;
import linchpin.answers.bringing.ToBring.Answer;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.feedback.register.LoggedFor;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody logged for others, with what there is to tell them. */
@Component
class WhatILogged {

    private static final Set<FeedbackState> ANSWERED =
            Set.of(FeedbackState.ANSWERED, FeedbackState.CONFIRMED, FeedbackState.REPLIED);

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

    /** @return the latest first */
    @Transactional(readOnly = true)
    public List<Line> of(Viewer viewer, int most) {
        var all = logged.by(viewer.account(), most);
        var said = archive.summaries(all.stream().map(LoggedFor.Logged::id).toList()).stream()
                .collect(Collectors.toMap(Summary::id, summary -> summary));
        var named = places.byId();
        return all.stream()
                .flatMap(one -> Optional.ofNullable(said.get(one.id())).stream()
                        .map(summary -> line(one, summary, named, viewer)))
                .toList();
    }

    private Line line(LoggedFor.Logged one, Summary said, Map<PlaceId, Place> named, Viewer viewer) {
        var place = said.placeId() == null ? null : named.get(said.placeId());
        return new Line(
                one,
                said,
                place == null ? viewer.organisationName() : place.name(),
                answer(said).orElse(null));
    }

    private Optional<Answer> answer(Summary said) {
        return answering.stream()
                .filter(_ -> ANSWERED.contains(said.state()))
                .flatMap(each -> each.of(said.id()).stream())
                .max(Comparator.comparing(Answer::on));
    }
}
