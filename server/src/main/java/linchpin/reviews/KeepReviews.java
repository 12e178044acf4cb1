package linchpin.reviews;

import java.time.LocalDate;
import linchpin.matters.MatterId;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps reviews. What was concluded is never changed. */
@Component
public class KeepReviews {

    private final JdbcClient jdbc;
    private final DueDays days;

    KeepReviews(JdbcClient jdbc, DueDays days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * A fresh one.
     *
     * @param rule null where somebody asks for it, and then there is a reason
     * @param dueIn so many working days
     */
    public record Fresh(
            @Nullable PatternRule rule,
            @Nullable Integer theme,
            @Nullable PlaceId place,
            @Nullable String reason,
            @Nullable AccountId owner,
            int dueIn) {}

    /** What was opened, and under which number. */
    public record Opened(ReviewId id, int number) {}

    /** Keeps it, under the next number of the organisation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Opened open(Fresh fresh) {
        var rule = fresh.rule();
        var place = fresh.place();
        var owner = fresh.owner();
        return jdbc.sql("""
                        insert into reviews.review (number, rule_id, version, theme, place_id, reason, asked_by, owner_id, opened_on, due_on)
                        values (:number, :rule, :version, :theme, :place, :reason, case when cast(:reason as text) is not null then cast(:me as uuid) end,
                                :owner, :today, :due) returning id, number""")
                .param("me", Tenancy.current().account())
                .param("number", number())
                .param("rule", rule == null ? null : rule.id().id())
                .param("version", rule == null ? null : rule.version())
                .param("theme", fresh.theme())
                .param("place", place == null ? null : place.id())
                .param("reason", fresh.reason())
                .param("owner", owner == null ? null : owner.id())
                .param("today", days.today())
                .param("due", days.due(fresh.dueIn()))
                .query(Opened.class)
                .single();
    }

    private int number() {
        return jdbc.sql("""
                        insert into reviews.numbering as n (last) values (1)
                        on conflict (org_id) do update set last = n.last + 1 returning last""").query(Integer.class).single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void own(ReviewId review, AccountId owner) {
        jdbc.sql("update reviews.review set owner_id = :owner where id = :id")
                .param("owner", owner.id())
                .param("id", review.id())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void extend(Review review, LocalDate to, String why) {
        jdbc.sql("""
                        insert into reviews.extension (review_id, turn, due_before, due_after, why, extended_by, extended_on)
                        select :id, count(*) + 1, :before, :after, :why, :me, :today from reviews.extension where review_id = :id""")
                .param("me", Tenancy.current().account())
                .param("id", review.id().id())
                .param("before", review.dueOn())
                .param("after", to)
                .param("why", why)
                .param("today", days.today())
                .update();
        jdbc.sql("update reviews.review set due_on = :to where id = :id")
                .param("to", to)
                .param("id", review.id().id())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void gathered(ReviewId review, MatterId matter) {
        jdbc.sql("update reviews.review set matter_id = :matter where id = :id")
                .param("matter", matter.id())
                .param("id", review.id())
                .update();
    }

    /** @param because why nothing follows; null where the matter goes on */
    @Transactional(propagation = Propagation.MANDATORY)
    public void conclude(ReviewId review, String found, @Nullable String because) {
        jdbc.sql("""
                        update reviews.review set found = :found, follows = :follows, because = :because, concluded_by = :me,
                            concluded_on = :today
                        where id = :id""")
                .param("me", Tenancy.current().account())
                .param("found", found)
                .param("follows", because == null ? Review.MATTER : Review.NOTHING)
                .param("because", because)
                .param("today", days.today())
                .param("id", review.id())
                .update();
    }
}
