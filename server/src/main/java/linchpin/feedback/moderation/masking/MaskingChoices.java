package linchpin.feedback.moderation.masking;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.platform.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation wishes about the names of its staff. Kept where nothing was chosen: thanking a nurse by name is no leak. */
@Component
class MaskingChoices {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    MaskingChoices(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * @param staff keep or propose
     * @param accounts whether the names of people with an account count as names of staff
     */
    record MaskingChoice(String staff, boolean accounts) {

        static final String KEEP = "keep";
        static final String PROPOSE = "propose";

        boolean proposes() {
            return staff.equals(PROPOSE);
        }
    }

    /** Who chose, and when. */
    record Made(String by, LocalDate on) {}

    private record Row(AccountId setBy, Instant setAt) {}

    @ReadOnce
    @Transactional(readOnly = true)
    public MaskingChoice choice() {
        return jdbc.sql("select staff, accounts from feedback.masking_choice")
                .query(MaskingChoice.class)
                .optional()
                .orElse(new MaskingChoice(MaskingChoice.KEEP, false));
    }

    /** @return empty where nothing was chosen */
    @Transactional(readOnly = true)
    public Optional<Made> made() {
        return jdbc.sql("select set_by, set_at from feedback.masking_choice")
                .query(Row.class)
                .optional()
                .map(row -> new Made(
                        accounts.names(Set.of(row.setBy())).getOrDefault(row.setBy(), "somebody who has left"),
                        LocalDate.ofInstant(row.setAt(), clock.getZone())));
    }

    @Transactional
    public void choose(MaskingChoice choice, AccountId by) {
        jdbc.sql("""
                        insert into feedback.masking_choice (staff, accounts, set_by, set_at) values (:staff, :accounts, :by, :at)
                        on conflict (org_id) do update set staff = excluded.staff, accounts = excluded.accounts,
                                                           set_by = excluded.set_by, set_at = excluded.set_at""")
                .param("staff", choice.staff())
                .param("accounts", choice.accounts())
                .param("by", by.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
