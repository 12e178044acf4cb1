package linchpin.meaning.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import linchpin.meaning.memory.KeptVectors.Mark;

/**
 * How far a group has been gathered, and what was seen shortly before that. A transaction may end later than another that began after it, so
 * each round begins well before the last thing seen: further than what all nodes keep while one of them ends a transaction.
 */
final class Progress {

    static final long OVERLAP = 10_000;

    private final Map<UUID, Long> lately = new HashMap<>();
    private Mark at = Mark.at(0);

    Mark at() {
        return at;
    }

    List<Mark> fresh(List<Mark> page) {
        return page.stream()
                .filter(mark -> !Objects.equals(mark.kept(), lately.get(mark.commentId())))
                .toList();
    }

    /** @param full whether more may follow at once */
    void passed(List<Mark> page, boolean full) {
        if (page.isEmpty()) {
            return;
        }
        page.forEach(mark -> lately.put(mark.commentId(), mark.kept()));
        var last = page.getLast();
        var since = last.kept() - OVERLAP;
        lately.values().removeIf(kept -> kept < since);
        at = full ? last : Mark.at(since);
    }
}
