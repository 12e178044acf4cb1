package linchpin.feedback.log;

import java.util.List;
import java.util.UUID;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Searches people keep, each their own. */
@Component
class SavedSearches {

    static final int LONGEST_NAME = 80;

    private final JdbcClient jdbc;

    SavedSearches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Saved(UUID id, String name, String query) {

        String path() {
            return query.isEmpty() ? "/log" : "/log?" + query;
        }
    }

    /** @param deleted the one just deleted, which can be brought back; null for none */
    record Kept(List<Saved> searches, @Nullable Saved deleted) {}

    @Transactional(readOnly = true)
    public Kept kept(AccountId account, @Nullable String justDeleted) {
        var id = justDeleted != null && justDeleted.matches("[0-9a-f-]{36}") ? UUID.fromString(justDeleted) : null;
        var deleted = id == null
                ? null
                : jdbc.sql("""
                        select id, name, query from feedback.saved_search
                        where account_id = :account and id = :id and deleted_at is not null""")
                        .param("account", account.id())
                        .param("id", id)
                        .query(Saved.class)
                        .optional()
                        .orElse(null);
        return new Kept(of(account), deleted);
    }

    /** @return by name, no more than somebody can oversee */
    @Transactional(readOnly = true)
    public List<Saved> of(AccountId account) {
        return jdbc.sql("""
                        select id, name, query from feedback.saved_search
                        where account_id = :account and deleted_at is null order by name, id limit 100""").param("account", account.id()).query(Saved.class).list();
    }

    @Transactional
    public void keep(AccountId account, String name, LogSearch search) {
        jdbc.sql("insert into feedback.saved_search (account_id, name, query) values (:account, :name, :query)")
                .param("account", account.id())
                .param("name", name.strip())
                .param("query", search.query())
                .update();
    }

    /** Deletes one's own search, or brings it back; another person's is left alone. */
    @Transactional
    public void delete(AccountId account, UUID id, boolean deleted) {
        jdbc.sql("""
                        update feedback.saved_search set deleted_at = case when :deleted then now() end
                        where account_id = :account and id = :id""")
                .param("deleted", deleted)
                .param("account", account.id())
                .param("id", id)
                .update();
    }
}
