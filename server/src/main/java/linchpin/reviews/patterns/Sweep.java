package linchpin.reviews.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through what counts at one place, day by day, and finds the episodes. Each comment is looked at once. */
public final class Sweep {

    private final Threshold threshold;
    private final Window window;
    private final List<Spell> spells = new ArrayList<>();
    private final List<HeardComment> going = new ArrayList<>();
    private @Nullable Spell begun;
    private @Nullable NearMiss nearest;

    private Sweep(Threshold threshold) {
        this.threshold = threshold;
        this.window = new Window(threshold.days());
    }

    /**
     * What was found.
     *
     * @param spells the earliest first
     * @param nearest the nearest that it came outside of them; null where there was no comment
     * @param now what is within the rule's days today
     */
    public record Found(List<Spell> spells, @Nullable NearMiss nearest, Now now) {

        public Found {
            spells = List.copyOf(spells);
        }
    }

    /** How many came within a rule's days, up to today. */
    public record Now(List<HeardComment> comments, int people) {

        public Now {
            comments = List.copyOf(comments);
        }
    }

    /** @param comments what counts, in the order of days */
    public static Found through(List<HeardComment> comments, Threshold threshold, LocalDate today) {
        var sweep = new Sweep(threshold);
        comments.forEach(sweep::take);
        sweep.endBefore(today);
        return new Found(sweep.all(), sweep.nearest, now(comments, threshold, today));
    }

    private static Now now(List<HeardComment> comments, Threshold threshold, LocalDate today) {
        var last = new Window(threshold.days());
        comments.forEach(last::add);
        last.moveTo(today);
        return new Now(last.comments(), last.people());
    }

    private void take(HeardComment comment) {
        endBefore(comment.day());
        if (begun != null) {
            going.add(comment);
            return;
        }
        window.add(comment);
        if (threshold.met(window.count(), window.people())) {
            going.addAll(window.comments());
            begun = new Spell(comment.day(), window.count(), window.people(), going, null);
            window.clear();
            return;
        }
        var near = new NearMiss(
                comment.day(), window.count(), window.people(), threshold.near(window.count(), window.people()));
        nearest = nearest == null ? near : NearMiss.nearer(nearest, near);
    }

    private void endBefore(LocalDate day) {
        if (begun != null && !day.isBefore(over())) {
            finish(over());
        }
    }

    private LocalDate over() {
        return going.getLast().day().plusDays(threshold.days());
    }

    private void finish(@Nullable LocalDate ended) {
        if (begun != null) {
            spells.add(new Spell(begun.met(), begun.whenMet(), begun.people(), going, ended));
            begun = null;
            going.clear();
        }
    }

    private List<Spell> all() {
        finish(null);
        return spells;
    }
}
