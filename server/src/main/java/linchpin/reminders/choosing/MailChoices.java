package linchpin.reminders.choosing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import linchpin.people.HomePanel.Kind;
import linchpin.reminders.How;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people chose, in the organisation in scope. */
@Component
public class MailChoices {

    /** Mails a day besides the one in the morning, where somebody chose no number. */
    public static final int USUAL = 5;

    private final JdbcClient jdbc;

    MailChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What one person wants.
     *
     * @param most mails a day, besides the one in the morning
     */
    public record Chosen(Map<Kind, How> how, int most) {

        public Chosen {
            how = Map.copyOf(how);
        }

        /** @return the kinds that they want to hear of so */
        public Set<Kind> by(How way) {
            return how.entrySet().stream()
                    .filter(one -> one.getValue() == way)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        /** An alarm that waits for the morning is none. */
        static Chosen usual() {
            var how = new EnumMap<Kind, How>(Kind.class);
            for (var kind : Kind.values()) {
                how.put(kind, kind == Kind.URGENT ? How.EACH : How.MORNING);
            }
            return new Chosen(how, USUAL);
        }

        Chosen with(Kind kind, How way) {
            var changed = new EnumMap<>(how);
            changed.put(kind, way);
            return new Chosen(changed, most);
        }
    }

    /** Everybody's. */
    public record All(Map<AccountId, Chosen> chosen) {

        public All {
            chosen = Map.copyOf(chosen);
        }

        /** @return of whoever chose nothing, what is usual */
        public Chosen of(AccountId account) {
            return chosen.getOrDefault(account, Chosen.usual());
        }
    }

    private record Row(AccountId account, String kind, String how, int most) {}

    /** @return what everybody chose who chose something */
    @Transactional(readOnly = true)
    public All all() {
        var chosen = new HashMap<AccountId, Chosen>();
        jdbc.sql("""
                        select c.account_id as account, upper(c.kind collate "C") as kind, upper(c.how collate "C") as how, coalesce(b.a_day, :usual) as most
                        from reminders.choice c
                        left join reminders.budget b on b.org_id = c.org_id and b.account_id = c.account_id
                        where c.org_id = (select platform.current_org())""")
                .param("usual", USUAL)
                .query(Row.class)
                .list()
                .forEach(row -> chosen.merge(
                        row.account(),
                        new Chosen(Chosen.usual().how(), row.most())
                                .with(Kind.valueOf(row.kind()), How.valueOf(row.how())),
                        (had, _) -> had.with(Kind.valueOf(row.kind()), How.valueOf(row.how()))));
        return new All(chosen);
    }

    /** Keeps what somebody chose. */
    @Transactional
    public void choose(AccountId account, Chosen chosen) {
        chosen.how()
                .forEach((kind, how) -> jdbc.sql("""
                                insert into reminders.choice (account_id, kind, how) values (:account, :kind, :how)
                                on conflict (org_id, account_id, kind) do update set how = excluded.how""")
                        .param("account", account.id())
                        .param("kind", kind.stored())
                        .param("how", how.stored())
                        .update());
        jdbc.sql("""
                        insert into reminders.budget (account_id, a_day) values (:account, :most)
                        on conflict (org_id, account_id) do update set a_day = excluded.a_day""")
                .param("account", account.id())
                .param("most", chosen.most())
                .update();
    }
}
