package linchpin.walks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linchpin.history.History;
import linchpin.organisation.PlaceId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.platform.pictures.DrawnAnew;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a walk: begins it with what was found last time, keeps what is found, and finishes it. */
@Component
public class WriteWalk {

    private final Walks walks;
    private final Findings findings;
    private final OwnItems own;
    private final History history;

    WriteWalk(Walks walks, Findings findings, OwnItems own, History history) {
        this.walks = walks;
        this.findings = findings;
        this.own = own;
        this.history = history;
    }

    /** What was found of one item; null for what was not said, and no words at all for what is taken out again. */
    public record Look(
            int n, @Nullable Verdict verdict, @Nullable String said) {}

    /**
     * @param items of the checklist; what was found last time comes before them, and what the place itself asks after
     * @throws NotFound where this person may not read about the place
     */
    @Transactional
    public WalkId begin(Viewer viewer, Walks.Fresh fresh, List<String> items) {
        if (!viewer.mayReadAbout(fresh.place())) {
            throw new NotFound();
        }
        var walk = walks.keep(fresh);
        var n = 0;
        for (var finding : findings.standing(fresh.place())) {
            if (!finding.foundOn().isAfter(fresh.on())) {
                walks.keep(walk, ++n, shortened(finding.what()), finding.id());
            }
        }
        for (var item : items) {
            walks.keep(walk, ++n, item, null);
        }
        for (var item : own.of(fresh.place())) {
            walks.keep(walk, ++n, item.words(), null);
        }
        history.did(new WalkDeed(WalkAct.BEGUN_WALK, walk, Map.of()), null);
        return walk;
    }

    /** @return whether a walk on this day without a checklist would have nothing to look at */
    @Transactional(readOnly = true)
    public boolean asksNothing(PlaceId place, LocalDate on) {
        return own.of(place).isEmpty()
                && findings.standing(place).stream()
                        .allMatch(finding -> finding.foundOn().isAfter(on));
    }

    private static String shortened(String words) {
        return words.length() <= 300 ? words : words.substring(0, 298) + " …";
    }

    /** Keeps what was found. Where nothing was sent of an item, what was said before stays. */
    @Transactional
    public void look(Viewer viewer, WalkId id, List<Look> looks) {
        var walk = open(viewer, id);
        looks.forEach(look -> walks.look(walk.id(), look.n(), look.verdict(), look.said()));
    }

    /** One picture of an item, in the place of the one before. */
    @Transactional
    public void picture(Viewer viewer, WalkId id, int n, DrawnAnew drawn, String shows) {
        var walk = open(viewer, id);
        walks.picture(walk.id(), n, drawn, shows);
        history.did(new WalkDeed(WalkAct.PICTURE_OF_ITEM, id, Map.of("item", String.valueOf(n))), null);
    }

    /** What the picture of an item shows is said in other words. */
    @Transactional
    public void describe(Viewer viewer, WalkId id, int n, String shows) {
        var walk = open(viewer, id);
        walks.describe(walk.id(), n, shows);
        history.did(new WalkDeed(WalkAct.PICTURE_IN_OTHER_WORDS, id, Map.of("item", String.valueOf(n))), null);
    }

    /** What is not fine goes onto the programme of works; what was found before is fixed, half or not. Whoever finishes it has looked at all. */
    @Transactional
    public void finish(Viewer viewer, WalkId id) {
        var walk = open(viewer, id);
        var items = walks.items(id);
        items.forEach(item -> settle(walk, item));
        walks.finish(id);
        var found = items.stream()
                .filter(item -> !item.again() && item.verdict() == Verdict.NOT_FINE)
                .count();
        history.did(new WalkDeed(WalkAct.FINISHED_WALK, id, Map.of("findings", String.valueOf(found))), null);
    }

    private void settle(Walk walk, Item item) {
        var finding = item.finding();
        var verdict = item.verdict();
        if (verdict == null || verdict == Verdict.NOT_TRIED) {
            return;
        }
        if (finding != null) {
            findings.again(finding, state(verdict), walk.walkedOn());
        } else if (verdict == Verdict.NOT_FINE) {
            findings.keep(walk, item);
        }
    }

    private static Finding.State state(Verdict verdict) {
        return switch (verdict) {
            case FINE -> Finding.State.FIXED;
            case HALF -> Finding.State.HALF;
            case NOT_FINE, NOT_TRIED -> Finding.State.OPEN;
        };
    }

    private Walk open(Viewer viewer, WalkId id) {
        walks.hold(id);
        var walk = walks.readable(id, viewer);
        if (walk.finished()) {
            throw WalkRefused.finished();
        }
        return walk;
    }
}
