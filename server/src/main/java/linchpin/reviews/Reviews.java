package linchpin.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of the organisation in scope: read by whoever may read about their place, and by whoever owns them. */
@Component
public class Reviews {

    private static final String REVIEW = """
            select id, number, rule_id, version, theme, place_id, reason, asked_by, owner_id, opened_on, due_on, matter_id, found, follows, because,
                   concluded_by, concluded_on
            from reviews.review
            """;

    /** Open ones first, then the latest first. */
    private static final String ORDER = "concluded_on is not null, -number";

    private static final String BACKWARDS = "concluded_on is not null desc, -number desc";

    private final JdbcClient jdbc;
    private final Clock clock;

    Reviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the organisation's own day */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String readableBy(Viewer viewer) {
        return "(" + viewer.reach().sql("place_id") + " or owner_id = :viewer)";
    }

    private static Map<String, Object> readableTo(Viewer viewer) {
        return Map.of("viewer", viewer.account().id(), "reach", viewer.reach().ids());
    }

    /** @return what a review is marked by in an address of its page of the list */
    public static String mark(Review review) {
        return (review.open() ? "open-" : "concluded-") + review.number();
    }

    /** Where a review stands in the list. */
    private record Mark(boolean concluded, int number) {

        static @Nullable Mark of(@Nullable String sent) {
            return sent != null && sent.matches("(open|concluded)-[0-9]{1,9}")
                    ? new Mark(sent.startsWith("concluded"), Integer.parseInt(sent.replaceAll("[^0-9]", "")))
                    : null;
        }
    }

    /** @return one more than a page, open ones first, then the latest first; the other way round going back */
    @Transactional(readOnly = true)
    public List<Review> page(Viewer viewer, Paging paging) {
        var mark = Mark.of(paging.mark());
        var beyond = mark == null ? "" : " and (" + ORDER + ") " + (paging.back() ? "<" : ">") + " (:done, :number)";
        return jdbc.sql(REVIEW + "where " + readableBy(viewer) + beyond + " order by "
                        + (paging.back() ? BACKWARDS : ORDER) + " limit " + (Paging.SIZE + 1))
                .params(readableTo(viewer))
                .param("done", mark != null && mark.concluded())
                .param("number", mark == null ? 0 : -mark.number())
                .query(Review.class)
                .list();
    }

    /** @throws NotFound where there is none, or this viewer may not read it */
    @Transactional(readOnly = true)
    public Review readable(ReviewId review, Viewer viewer) {
        return jdbc.sql(REVIEW + "where id = :id and " + readableBy(viewer))
                .param("id", review.id())
                .params(readableTo(viewer))
                .query(Review.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** As {@link #readable}, for writing: nobody else changes it until the transaction ends. */
    @Transactional
    public Review held(ReviewId review, Viewer viewer) {
        jdbc.sql("select 1 from reviews.review where id = :id for update")
                .param("id", review.id())
                .query(Integer.class)
                .list();
        return readable(review, viewer);
    }

    /** @return whoever asks */
    @Transactional(readOnly = true)
    public Optional<Review> with(ReviewId review) {
        return jdbc.sql(REVIEW + "where id = :id")
                .param("id", review.id())
                .query(Review.class)
                .optional();
    }

    /** @return open ones that this person owns, the first to be due first */
    @Transactional(readOnly = true)
    public List<Review> owned(Viewer viewer) {
        return jdbc.sql(REVIEW + "where concluded_on is null and owner_id = :me order by due_on, number")
                .param("me", viewer.account().id())
                .query(Review.class)
                .list();
    }

    /**
     * @param owners those who can own a review today
     * @return open ones of others that this person may read, and that are late or that nobody owns, or somebody who has left
     */
    @Transactional(readOnly = true)
    public List<Review> adrift(Viewer viewer, Collection<AccountId> owners) {
        return jdbc.sql(REVIEW + "where concluded_on is null and " + readableBy(viewer) + """
                         and (owner_id is null or (owner_id <> :viewer and (due_on < :today or owner_id <> all (:owners))))
                        order by due_on, number""")
                .param("owners", owners.stream().map(AccountId::id).toArray(UUID[]::new))
                .params(readableTo(viewer))
                .param("today", today())
                .query(Review.class)
                .list();
    }

    /** @return those that were gathered into one of these and that this person may read, the earliest first */
    @Transactional(readOnly = true)
    public List<Review> of(Collection<MatterId> matters, Viewer viewer) {
        return jdbc.sql(REVIEW + "where matter_id = any (:matters) and " + readableBy(viewer) + " order by number")
                .param("matters", matters.stream().map(MatterId::id).toArray(UUID[]::new))
                .params(readableTo(viewer))
                .query(Review.class)
                .list();
    }

    /** @return those that opened by this rule and that this person may read, the latest first, so many at most */
    @Transactional(readOnly = true)
    public List<Review> by(RuleId rule, Viewer viewer, int most) {
        return jdbc.sql(REVIEW + "where rule_id = :rule and " + readableBy(viewer)
                        + " order by number desc limit :most")
                .param("rule", rule.id())
                .param("most", most)
                .params(readableTo(viewer))
                .query(Review.class)
                .list();
    }
}
