package linchpin.reviews.patterns;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.meaning.Feelings.Feeling;
import linchpin.organisation.PlaceId;

/** Comments made up for tests, each by another person where nothing else is said. */
final class Comments {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    static final int WAITING = 12;

    private static int people = 0;

    private Comments() {}

    static HeardComment on(int day) {
        return from(++people, day);
    }

    static HeardComment from(int person, int day) {
        return new HeardComment(
                new FeedbackId(UUID.randomUUID()), null, FIRST.plusDays(day), person, Set.of(WAITING), null, List.of());
    }

    static HeardComment at(PlaceId place) {
        return new HeardComment(
                new FeedbackId(UUID.randomUUID()), place, FIRST, ++people, Set.of(WAITING), 5, List.of());
    }

    static HeardComment felt(Integer score, Feeling... feelings) {
        return new HeardComment(
                new FeedbackId(UUID.randomUUID()), null, FIRST, ++people, Set.of(WAITING), score, List.of(feelings));
    }
}
