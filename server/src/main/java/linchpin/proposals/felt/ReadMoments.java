package linchpin.proposals.felt;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.SessionNames;
import linchpin.proposals.codesign.SessionNames.Known;
import linchpin.proposals.codesign.WhoSits;
import linchpin.proposals.codesign.WhyBack;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the touch points of a session into words. */
@Component
public class ReadMoments {

    private final TouchPoints points;
    private final SessionNames names;
    private final WhoSits who;

    ReadMoments(TouchPoints points, SessionNames names, WhoSits who) {
        this.points = points;
        this.names = names;
        this.who = who;
    }

    private record Looking(Held held, Viewer viewer, boolean decides, Known known) {

        String away(TouchPoint point) {
            var may = point.awayOn() == null
                    && !held.proposal().withdrawn()
                    && (decides || point.addedBy().equals(viewer.account()));
            return may ? held.session().path() + "/moments/" + point.id() + "/away" : "";
        }
    }

    /** @return as this person reads them */
    @Transactional(readOnly = true)
    public Moments of(Held held, Viewer viewer) {
        var proposal = held.proposal();
        var all = points.of(held.session().id());
        var looking = new Looking(held, viewer, who.mayDecide(proposal, viewer), names.of(people(all)));
        var add = !proposal.withdrawn() && who.mayAdd(proposal, held.session().id(), viewer);
        return new Moments(
                all.stream().map(one -> line(one, looking)).toList(),
                add ? held.session().path() + "/moments" : "",
                MomentForm.feelings(),
                MomentForm.strengths());
    }

    private static Set<AccountId> people(List<TouchPoint> all) {
        var people = new HashSet<AccountId>();
        all.forEach(one -> {
            people.add(one.addedBy());
            if (one.awayBy() != null) {
                people.add(one.awayBy());
            }
        });
        return people;
    }

    private static Moments.Line line(TouchPoint one, Looking looking) {
        var feeling = one.feeling();
        return new Moments.Line(
                one.words() == null ? away(one, looking.known()) : one.words(),
                feeling == null ? "" : feeling.felt(one.strength()),
                feeling == null ? "" : feeling.colour(),
                looking.known().by(one.addedBy(), one.addedAs(), one.addedOn()),
                looking.away(one));
    }

    private static String away(TouchPoint one, Known known) {
        var back = "took this away on " + Days.full(Objects.requireNonNull(one.awayOn()));
        return WhyBack.told(
                known.name(Objects.requireNonNull(one.awayBy())), back, Objects.requireNonNullElse(one.awayWhy(), ""));
    }
}
