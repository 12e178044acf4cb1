package linchpin.decisions.shown;

import java.time.Clock;
import java.time.OffsetDateTime;
import linchpin.decisions.Decision;
import linchpin.decisions.How;
import linchpin.decisions.shown.DecisionPage.Standing;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Where a decision is, in a few words. */
@Component
class StandingWords {

    private static final String GREY = "grey";

    private final Clock clock;

    StandingWords(Clock clock) {
        this.clock = clock;
    }

    Standing of(Decision decision) {
        var now = OffsetDateTime.now(clock);
        return switch (decision.state()) {
            case CALLED_OFF -> new Standing("Called off", GREY, "Called off on " + ended(decision));
            case CLOSED -> new Standing("Closed", "green", "Closed on " + ended(decision));
            case PUBLISHED -> running(decision, now);
        };
    }

    private Standing running(Decision decision, OffsetDateTime now) {
        if (decision.talking(now)) {
            return new Standing(
                    "Being talked about",
                    "yellow",
                    "Everybody has marked alone. The panel talks until " + moment(decision.lastAt()));
        }
        if (reading(decision, now)) {
            var talks = now.isBefore(decision.lastAt());
            var then = talks
                    ? ". When every sheet on paper is accounted for, all marks are shown, and the panel talks until "
                            + moment(decision.lastAt())
                    : ". The time to talk is over: it closes, without a talk, when every sheet on paper is accounted for";
            return new Standing(
                    talks ? "Sheets being read in" : "Being counted",
                    "yellow",
                    "Marks were given alone until " + moment(decision.closesAt()) + then);
        }
        if (decision.due(now)) {
            return new Standing("Being counted", "yellow", "Votes were taken until " + moment(decision.closesAt()));
        }
        return decision.open(now)
                ? new Standing("Open", "blue", "Votes are taken until " + moment(decision.closesAt()))
                : new Standing(
                        "Not open yet",
                        GREY,
                        "Votes are taken from " + moment(decision.opensAt()) + " until " + moment(decision.closesAt()));
    }

    /** A panel does not talk before what was marked on paper lies beside the other marks. */
    private static boolean reading(Decision decision, OffsetDateTime now) {
        return decision.method() == How.MARKS && decision.counting() && !now.isBefore(decision.closesAt());
    }

    private String ended(Decision decision) {
        var at = decision.endedAt();
        return at == null ? "" : moment(at);
    }

    String day(OffsetDateTime at) {
        return Days.full(at.atZoneSameInstant(clock.getZone()).toLocalDate());
    }

    private String moment(OffsetDateTime at) {
        return Days.moment(at.toInstant(), clock);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
