package linchpin.clocks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linchpin.clocks.duties.DueDay;
import linchpin.clocks.duties.Pause;
import linchpin.clocks.duties.Step;
import linchpin.clocks.duties.Term;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * A duty running for one thing, as it was when it began.
 *
 * @param feedback that it is owed to; null where it is a request
 * @param request that it is owed to; null where it is feedback
 * @param duty by its code
 * @param pauses what lets it stand still, in words; empty where nothing does
 * @param happened in order
 */
public record DutyClock(
        ClockId id,
        @Nullable FeedbackId feedback,
        @Nullable RequestId request,
        String duty,
        String name,
        String source,
        Step step,
        Term term,
        String pauses,
        LocalDate startedOn,
        List<Happened> happened) {

    public DutyClock {
        happened = List.copyOf(happened);
    }

    public String path() {
        return "/clocks/" + id.id();
    }

    /** @return how it came to be over; empty while it runs */
    public Optional<Happened> over() {
        Happened over = null;
        for (var one : happened) {
            over = switch (one.what()) {
                case MET, ENDED -> one;
                case UNDONE -> null;
                case OWNER, PAUSED, RESUMED -> over;
            };
        }
        return Optional.ofNullable(over);
    }

    /** @return how it was met; empty where it was not, or nothing is owed */
    public Optional<Happened> met() {
        return over().filter(one -> one.what() == Happening.MET);
    }

    /** @return whose it is; empty while it is nobody's */
    public Optional<AccountId> owner() {
        return happened.stream()
                .flatMap(one -> Optional.ofNullable(one.owner()).stream())
                .reduce((_, later) -> later);
    }

    /** @return since when it stands still; empty where it does not */
    public Optional<LocalDate> stillSince() {
        LocalDate since = null;
        LocalDate before = null;
        for (var one : happened) {
            switch (one.what()) {
                case PAUSED -> since = one.onDay();
                case RESUMED -> since = null;
                case MET, ENDED -> {
                    before = since;
                    since = null;
                }
                case UNDONE -> since = before;
                case OWNER -> {}
            }
        }
        return Optional.ofNullable(since);
    }

    /** One that is met or ended while it stands still goes on from that day; where that is taken back, it stood still all the time. */
    private List<Pause> still(LocalDate today) {
        var pauses = new ArrayList<Pause>();
        LocalDate from = null;
        LocalDate before = null;
        for (var one : happened) {
            switch (one.what()) {
                case PAUSED -> from = one.onDay();
                case RESUMED -> from = ended(pauses, from, one.onDay());
                case MET, ENDED -> {
                    before = from;
                    from = ended(pauses, from, one.onDay());
                }
                case UNDONE -> {
                    from = before;
                    if (from != null) {
                        pauses.removeLast();
                    }
                }
                case OWNER -> {}
            }
        }
        ended(pauses, from, today);
        return pauses;
    }

    /** @return null: from then on it goes on */
    private static @Nullable LocalDate ended(List<Pause> pauses, @Nullable LocalDate from, LocalDate until) {
        if (from != null) {
            pauses.add(new Pause(from, until));
        }
        return null;
    }

    /** @return by when, if it went on today where it stands still; empty where no day is named */
    public Optional<DueDay> due(LocalDate today) {
        return DueDay.of(term, startedOn, still(today));
    }

    /** @return whether its day has passed and it is neither over nor standing still */
    public boolean late(LocalDate today) {
        return over().isEmpty()
                && stillSince().isEmpty()
                && due(today).filter(due -> today.isAfter(due.day())).isPresent();
    }

    /** @return by when, with how it was counted, in a sentence */
    public String says(LocalDate today) {
        return due(today)
                .map(DueDay::says)
                .orElseGet(
                        () -> "Due without undue delay: no day is named. It runs since " + Days.full(startedOn) + ".");
    }

    /** @return how it stands, in a few words; nothing sounds better than it is */
    public String standing(LocalDate today) {
        return over().map(over -> over(over, today)).orElseGet(() -> running(today));
    }

    private String over(Happened over, LocalDate today) {
        var on = Days.full(over.onDay());
        if (over.what() == Happening.ENDED) {
            return "Ended on " + on + ": " + over.words();
        }
        return due(today)
                .map(due -> "Met on " + on + ", " + against(due.day(), over.onDay()))
                .orElseGet(() ->
                        "Met on " + on + ", after " + Days.count(ChronoUnit.DAYS.between(startedOn, over.onDay())));
    }

    private static String against(LocalDate due, LocalDate on) {
        var late = ChronoUnit.DAYS.between(due, on);
        if (late > 0) {
            return Days.count(late) + " late";
        }
        return late == 0 ? "on the day it was due" : Days.count(-late) + " before it was due";
    }

    private String running(LocalDate today) {
        return stillSince()
                .map(since -> "Stands still since " + Days.full(since))
                .orElseGet(() -> due(today)
                        .map(due -> left(ChronoUnit.DAYS.between(today, due.day())))
                        .orElseGet(() -> "Open for " + Days.count(ChronoUnit.DAYS.between(startedOn, today))));
    }

    private static String left(long days) {
        if (days < 0) {
            return Days.count(-days) + " late";
        }
        return days == 0 ? "Due today" : Days.count(days) + " left";
    }
}
