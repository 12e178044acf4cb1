package linchpin.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Searches and views that people keep, each their own. */
@Component
public class KeptViews {

    /** Characters of a name. */
    public static final int LONGEST_NAME = 80;

    private static final String COLUMNS = "select id, name, page, query from people.kept_view";

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param page the address without what is asked of it: {@code /log} or {@code /figures}
     * @param query what is asked; empty for nothing
     */
    public record KeptView(UUID id, String name, String page, String query) {

        public String path() {
            return query.isEmpty() ? page : page + "?" + query;
        }
    }

    /** @param deleted the one just deleted, which can be brought back; null for none */
    public record PageViews(List<KeptView> views, @Nullable KeptView deleted) {}

    /** The name under which somebody keeps one. */
    public record ViewName(
            @NotBlank(message = "Give it a name")
            @Size(max = LONGEST_NAME, message = "Shorten the name to 80 characters")
            String name) {

        public ViewName {
            name = Typed.text(name);
        }
    }

    /** @param justDeleted the id of a deleted view, as it stands in an address */
    @Transactional(readOnly = true)
    public PageViews kept(AccountId account, String page, @Nullable String justDeleted) {
        var views =
                of(account).stream().filter(view -> view.page().equals(page)).toList();
        return new PageViews(views, justDeleted == null ? null : deleted(account, justDeleted));
    }

    private @Nullable KeptView deleted(AccountId account, String id) {
        return jdbc.sql(COLUMNS + " where account_id = :account and cast(id as text) = :id and deleted_at is not null")
                .param("account", account.id())
                .param("id", id)
                .query(KeptView.class)
                .optional()
                .orElse(null);
    }

    /** @return of all pages, by name, no more than somebody can oversee */
    @Transactional(readOnly = true)
    public List<KeptView> of(AccountId account) {
        return jdbc.sql(COLUMNS + " where account_id = :account and deleted_at is null order by name, id limit 200")
                .param("account", account.id())
                .query(KeptView.class)
                .list();
    }

    @Transactional
    public void keep(AccountId account, String page, String name, String query) {
        jdbc.sql("""
                        insert into people.kept_view (account_id, page, name, query, saved_at)
                        values (:account, :page, :name, :query, :now)""")
                .param("now", OffsetDateTime.now(clock))
                .param("account", account.id())
                .param("page", page)
                .param("name", name.strip())
                .param("query", query)
                .update();
    }

    /** Deletes one's own, or brings it back; another person's is left alone. */
    @Transactional
    public void delete(AccountId account, UUID id, boolean deleted) {
        jdbc.sql("""
                        update people.kept_view set deleted_at = case when :deleted then cast(:now as timestamptz) end
                        where account_id = :account and id = :id""")
                .param("deleted", deleted)
                .param("now", OffsetDateTime.now(clock))
                .param("account", account.id())
                .param("id", id)
                .update();
    }
}
