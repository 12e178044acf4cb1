package linchpin.reviews.holding;

import java.time.LocalDate;
import java.util.List;
import linchpin.people.AccountId;
import linchpin.reviews.Review;
import linchpin.ui.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who has to do with a review, until when, and by whom and why it was put off. */
@Component
class TellPeople {

    private final JdbcClient jdbc;
    private final PeopleOfReviews people;
    private final ReviewPages pages;

    TellPeople(JdbcClient jdbc, PeopleOfReviews people, ReviewPages pages) {
        this.jdbc = jdbc;
        this.people = people;
        this.pages = pages;
    }

    record Told(String askedBy, String due, String owner, List<String> extended, String concluded) {}

    private record Extension(
            LocalDate dueBefore, LocalDate dueAfter, String why, AccountId extendedBy, LocalDate extendedOn) {}

    Told of(Review review) {
        var extensions = extensions(review);
        var known =
                people.of(review, extensions.stream().map(Extension::extendedBy).toList());
        var concluded = review.concludedOn();
        return new Told(
                known.name(review.askedBy()),
                pages.due(review),
                known.of(review),
                extensions.stream().map(one -> words(one, known)).toList(),
                concluded == null
                        ? ""
                        : "Concluded by " + known.name(review.concludedBy()) + " on " + Days.full(concluded));
    }

    private static String words(Extension one, PeopleOfReviews.Known known) {
        return "It was due on " + Days.full(one.dueBefore()) + ". On " + Days.full(one.extendedOn()) + " "
                + known.name(one.extendedBy()) + " put it off to " + Days.full(one.dueAfter()) + ": " + one.why();
    }

    private List<Extension> extensions(Review review) {
        return jdbc.sql("""
                        select due_before, due_after, why, extended_by, extended_on from reviews.extension
                        where review_id = :id order by turn""")
                .param("id", review.id().id())
                .query(Extension.class)
                .list();
    }
}
