package linchpin.figures.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import linchpin.figures.Counts;
import linchpin.figures.RaisedHere;
import linchpin.figures.room.NumberBlock.Link;
import linchpin.ui.CountNoun;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What lies around what is looked at: the places above it, other times in which people spoke, and what was raised about it. */
@Component
class Surroundings {

    private final Counts counts;
    private final List<RaisedHere> sources;

    Surroundings(Counts counts, List<RaisedHere> sources) {
        this.counts = counts;
        this.sources = sources;
    }

    long waiting() {
        return counts.waiting();
    }

    /** @return the places above it that the viewer may read about, from the top */
    List<Link> above(Subject subject) {
        var links = new ArrayList<Link>();
        var above = subject.place() == null ? null : subject.place().parent();
        while (above != null && subject.viewer().mayReadAbout(above)) {
            var place = Objects.requireNonNull(subject.places().get(above));
            links.addFirst(new Link(place.name(), subject.look().about(above).path()));
            above = place.parent();
        }
        if (subject.place() != null && subject.viewer().mayReadAbout(null)) {
            links.addFirst(new Link(
                    subject.viewer().organisationName(),
                    subject.look().about(null).path()));
        }
        return links;
    }

    /** @return the time before and the time after with how much was said in each, and all time; none where all of it is looked at */
    @Transactional(readOnly = true)
    public List<Link> times(Subject subject) {
        var links = new ArrayList<Link>();
        var span = subject.span();
        if (span == null) {
            return links;
        }
        var look = subject.look();
        var before = subject.first().minusMonths(1);
        if (!before.isBefore(span.first())) {
            var until = before.isAfter(span.last()) ? null : before;
            said("Earlier: ", look.upTo(until), span.first(), before, subject, links);
        }
        var after = subject.last().plusMonths(1);
        if (!after.isAfter(span.last())) {
            var until = subject.last().plusMonths(Math.max(look.months(), 1));
            said("Later: ", look.upTo(until.isBefore(span.last()) ? until : null), after, span.last(), subject, links);
        }
        if (!links.isEmpty()) {
            links.add(new Link("All time", look.allTime().path()));
        }
        return links;
    }

    private void said(String when, Look there, YearMonth from, YearMonth to, Subject subject, List<Link> links) {
        var count = counts.total(subject.look().place(), subject.look().theme(), from, to)
                .total();
        if (count > 0) {
            links.add(new Link(when + CountNoun.FEEDBACK.of(count), there.path()));
        }
    }

    /** @return what was raised about the theme looked at; none where all themes are */
    List<RaisedHere.Raised> raised(Subject subject) {
        return subject.look().theme() == null
                ? List.of()
                : sources.stream()
                        .flatMap(source -> source.raised(subject.chartAbout(), subject.viewer()).stream())
                        .toList();
    }
}
