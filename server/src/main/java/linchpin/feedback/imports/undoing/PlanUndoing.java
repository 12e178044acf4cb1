package linchpin.feedback.imports.undoing;

import java.util.Map;
import java.util.TreeMap;
import linchpin.feedback.imports.running.ImportId;
import linchpin.ui.CountNoun;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what would go and what would stay, before anybody decides. */
@Component
class PlanUndoing {

    private static final int SOME = 5_000;

    /** Of more than these it takes too long to wait for; what somebody worked with is left out as it goes all the same. */
    private static final int MOST = 50_000;

    private final Pieces pieces;
    private final WhatStays stays;

    PlanUndoing(Pieces pieces, WhatStays stays) {
        this.pieces = pieces;
        this.stays = stays;
    }

    /**
     * @param pieces that came in with the file and are there still
     * @param looked how many of these were looked at
     * @param stays how many of those stay, by why
     */
    record Plan(long pieces, long looked, Map<String, Long> stays) {

        long staying() {
            return stays.values().stream().mapToLong(Long::longValue).sum();
        }

        long going() {
            return looked - staying();
        }

        /** @return as in "3,811 pieces of feedback" */
        String counted(long number) {
            return CountNoun.FEEDBACK.of(number);
        }
    }

    @Transactional(readOnly = true)
    public Plan of(ImportId work) {
        var counted = new TreeMap<String, Long>();
        var looked = 0;
        for (var mark = Pieces.Mark.NONE; looked < MOST; ) {
            var page = pieces.after(work, mark, SOME);
            if (page.isEmpty()) {
                break;
            }
            var staying = stays.of(work, page.stream().map(Pieces.Piece::id).toList());
            WhatStays.counted(staying).forEach((how, number) -> counted.merge(how, number, Long::sum));
            looked += page.size();
            mark = page.getLast().mark();
        }
        return new Plan(looked < MOST ? looked : pieces.count(work), looked, counted);
    }
}
