package linchpin.meaning.memory;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.meaning.memory.KeptVectors.Mark;

/**
 * How far a group has been gathered, and what was seen in the last minute before that. A transaction may end later than another that
 * began after it, so each round begins a minute before the last thing seen.
 */
final class Progress {

    private static final long OVERLAP = 60_000;

    private final Map<UUID, Timestamp> lately = new HashMap<>();
    private Mark at = Mark.at(new Timestamp(0));

    Mark at() {
        return at;
    }

    List<Mark> fresh(List<Mark> page) {
        return page.stream()
                .filter(mark -> !mark.keptAt().equals(lately.get(mark.commentId())))
                .toList();
    }

    /** @param full whether more may follow at once */
    void passed(List<Mark> page, boolean full) {
        if (page.isEmpty()) {
            return;
        }
        page.forEach(mark -> lately.put(mark.commentId(), mark.keptAt()));
        var last = page.getLast();
        var since = new Timestamp(last.keptAt().getTime() - OVERLAP);
        lately.values().removeIf(since::after);
        at = full ? last : Mark.at(since);
    }
}
