package linchpin.measures.dashboard;

import java.util.List;
import java.util.UUID;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Views of the figures that people keep, each their own. */
@Component
class Views {

    static final int LONGEST_NAME = 80;

    private final JdbcClient jdbc;

    Views(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record View(UUID id, String name, String query) {

        String path() {
            return query.isEmpty() ? "/figures" : "/figures?" + query;
        }
    }

    /** @param deleted the one just deleted, which can be brought back; null for none */
    record Kept(List<View> views, @Nullable View deleted) {}

    @Transactional(readOnly = true)
    public Kept kept(AccountId account, @Nullable String justDeleted) {
        var views =
                jdbc.sql("""
                        select id, name, query from measures.kept_view
                        where account_id = :account and deleted_at is null order by name, id limit 100""").param("account", account.id()).query(View.class).list();
        return new Kept(views, justDeleted == null ? null : deleted(account, justDeleted));
    }

    private @Nullable View deleted(AccountId account, String id) {
        return jdbc.sql("""
                        select id, name, query from measures.kept_view
                        where account_id = :account and cast(id as text) = :id and deleted_at is not null""")
                .param("account", account.id())
                .param("id", id)
                .query(View.class)
                .optional()
                .orElse(null);
    }

    @Transactional
    public void keep(AccountId account, String name, Look look) {
        jdbc.sql("insert into measures.kept_view (account_id, name, query) values (:account, :name, :query)")
                .param("account", account.id())
                .param("name", name)
                .param("query", look.query())
                .update();
    }

    /** Deletes one's own view, or brings it back; another person's is left alone. */
    @Transactional
    public void delete(AccountId account, UUID id, boolean deleted) {
        jdbc.sql("""
                        update measures.kept_view set deleted_at = case when :deleted then now() end
                        where account_id = :account and id = :id""")
                .param("deleted", deleted)
                .param("account", account.id())
                .param("id", id)
                .update();
    }
}
