package linchpin.decisions.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import linchpin.decisions.How;
import linchpin.decisions.setup.SetUpForm.Times;
import linchpin.decisions.setup.SetUpForm.Votes;
import linchpin.decisions.setup.SetUpForm.Way;
import linchpin.decisions.voters.WhoCanVote;
import org.springframework.stereotype.Component;

/** What a form begins with: what usually fits, and every patient leader with a vote. */
@Component
class Defaults {

    private static final int DAYS_TO_VOTE = 14;
    private static final int DAYS_TO_TALK = 7;

    private final WhoCanVote whoCanVote;
    private final Clock clock;

    Defaults(WhoCanVote whoCanVote, Clock clock) {
        this.whoCanVote = whoCanVote;
        this.clock = clock;
    }

    /** @param proposal that it is about, by id; empty for none */
    SetUpForm of(Template template, String proposal, String title, String place) {
        var ends = LocalDate.now(clock).plusDays(DAYS_TO_VOTE);
        var closes = ends.toString();
        var talks = ends.plusDays(DAYS_TO_TALK).toString();
        return new SetUpForm(
                template.stored(),
                proposal,
                "",
                title,
                "",
                "",
                place,
                way(template),
                votes(template),
                new Times("", closes, "17:00"),
                template == Template.PANEL ? MarksForm.usual(talks) : MarksForm.nothing());
    }

    private static Way way(Template template) {
        var several = template == Template.CASES;
        var how = template.ways().getFirst();
        return new Way(
                how.stored(),
                "5",
                "4",
                several ? "2" : "4",
                several ? "4" : "1",
                "no",
                "50",
                "void",
                "yes",
                how == How.CONSENT || how == How.MARKS ? "no" : "yes",
                "no",
                "",
                "yes");
    }

    private Votes votes(Template template) {
        var leaders = whoCanVote.both().patients().stream()
                .map(person -> person.id().id())
                .toList();
        return new Votes(
                leaders,
                "",
                template == Template.CASES ? "100" : template == Template.PANEL ? "20" : "50",
                leaders.size() > 1 ? "2" : "1",
                List.of(),
                "",
                "0");
    }
}
