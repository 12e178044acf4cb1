package linchpin.reviews.patterns;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The last days, and what came in them. A rule looks through it. */
final class Window {

    private final int days;
    private final Deque<HeardComment> comments = new ArrayDeque<>();
    private final Map<Integer, Integer> people = new HashMap<>();

    Window(int days) {
        this.days = days;
    }

    void add(HeardComment comment) {
        moveTo(comment.day());
        comments.addLast(comment);
        people.merge(comment.person(), 1, Integer::sum);
    }

    /** @param today the last day in it */
    void moveTo(LocalDate today) {
        while (!comments.isEmpty() && !today.isBefore(comments.getFirst().day().plusDays(days))) {
            people.computeIfPresent(comments.removeFirst().person(), (_, left) -> left == 1 ? null : left - 1);
        }
    }

    void clear() {
        comments.clear();
        people.clear();
    }

    int count() {
        return comments.size();
    }

    int people() {
        return people.size();
    }

    List<HeardComment> comments() {
        return List.copyOf(comments);
    }
}
