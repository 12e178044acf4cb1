package linchpin.feedback.imports.catchingup;

import java.util.List;
import java.util.UUID;
import linchpin.feedback.imports.undoing.Pieces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks some pieces as read at a time, each time in one transaction, so that one that is cut off goes on where it had come to. */
@Component
class MarkRead {

    private static final int SOME = 2_000;

    private final CatchingUp catchingUp;
    private final Pieces pieces;
    private final JdbcClient jdbc;

    MarkRead(CatchingUp catchingUp, Pieces pieces, JdbcClient jdbc) {
        this.catchingUp = catchingUp;
        this.pieces = pieces;
        this.jdbc = jdbc;
    }

    /** @return whether there is more to do */
    @Transactional
    public boolean some() {
        var found = catchingUp.next();
        if (found.isEmpty()) {
            return false;
        }
        var now = found.get();
        var page = pieces.after(now.work(), now.mark(), SOME);
        if (page.isEmpty()) {
            catchingUp.end(now.work());
        } else {
            catchingUp.passed(now.work(), page.getLast().mark(), read(page));
        }
        return true;
    }

    /** A giver who holds a receipt is told on it whether somebody read what they said; and nobody did. */
    private int read(List<Pieces.Piece> page) {
        var ids = page.stream().map(Pieces.Piece::id).toList();
        pieces.hold(ids);
        return jdbc.sql("""
                        update feedback.feedback f set unread = false where f.id = any (:ids) and f.unread
                        and not exists (select from feedback.receipt r where r.org_id = f.org_id and r.feedback_id = f.id)""")
                .param("ids", ids.stream().map(id -> id.id()).toArray(UUID[]::new))
                .update();
    }
}
