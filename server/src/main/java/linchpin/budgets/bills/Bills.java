package linchpin.budgets.bills;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.budgets.BudgetId;
import linchpin.platform.Digest;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The receipts and bills, as they are kept. */
@Component
class Bills {

    private static final String BILL = """
        select id, entry_id, media_type, shows, width, height, added_by, added_as, added_on, taken_away_by, taken_away_on, away_why
        from budgets.bill where budget_id = :budget\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Bills(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return of one budget, the first first, those that were taken away among them */
    @Transactional(readOnly = true)
    public List<Bill> of(BudgetId budget) {
        return jdbc.sql(BILL + " order by id")
                .param("budget", budget.id())
                .query(Bill.class)
                .list();
    }

    /** @return empty where there is none, or it was taken away */
    @Transactional(readOnly = true)
    public Optional<Bill> standing(BudgetId budget, UUID bill) {
        return jdbc.sql(BILL + " and id = :id and taken_away_on is null")
                .param("budget", budget.id())
                .param("id", bill)
                .query(Bill.class)
                .optional();
    }

    /** @return empty where there is none, or it was taken away */
    @Transactional(readOnly = true)
    public Optional<SentFile> file(BudgetId budget, UUID bill) {
        return jdbc.sql("""
            select bytes, media_type, width, height from budgets.bill where budget_id = :budget and id = :id and bytes is not null\
            """)
                .param("budget", budget.id())
                .param("id", bill)
                .query(SentFile.class)
                .optional();
    }

    /** @return empty where the same file stands there already */
    @Transactional
    public Optional<UUID> keep(BudgetId budget, UUID approval, SentFile file, String shows) {
        return jdbc.sql("""
            insert into budgets.bill (budget_id, entry_id, media_type, shows, width, height, bytes, digest, added_by, added_as, added_on)
            values (:budget, :entry, :type, :shows, :width, :height, :bytes, :digest, :me, :as, :today)
            on conflict (org_id, entry_id, digest) where digest is not null do nothing returning id\
            """)
                .param("budget", budget.id())
                .param("entry", approval)
                .param("type", file.mediaType())
                .param("shows", shows)
                .param("width", file.width())
                .param("height", file.height())
                .param("bytes", file.bytes())
                .param("digest", Digest.of(file.bytes()))
                .param("me", Tenancy.current().account())
                .param("as", Tenancy.current().as())
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .optional();
    }

    /** @return whether it stood until now */
    @Transactional
    public boolean takeAway(UUID bill, String why) {
        return jdbc.sql("""
            update budgets.bill
            set bytes = null, digest = null, shows = null, taken_away_by = :me, taken_away_on = :today, away_why = :why
            where id = :id and bytes is not null\
            """)
                        .param("me", Tenancy.current().account())
                        .param("today", LocalDate.now(clock))
                        .param("why", why)
                        .param("id", bill)
                        .update()
                > 0;
    }
}
