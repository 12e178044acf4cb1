package linchpin.proposals.ideas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.platform.Tenancy;
import linchpin.proposals.ideas.IdeaWord.Became;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What became of ideas. Only ever added to: the last word counts, and the earlier ones stay. */
@Component
class IdeaWords {

    private final JdbcClient jdbc;
    private final Clock clock;

    IdeaWords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A word to be added; of its three last parts at least one is there. */
    record Fresh(
            Became state,
            @Nullable Integer version,
            @Nullable String words,
            @Nullable LocalDate until) {}

    /** @return of each of these, the latest first; one of which nothing was said is not there */
    @Transactional(readOnly = true)
    Map<IdeaId, List<IdeaWord>> of(Collection<Idea> ideas) {
        return jdbc
                .sql("""
                    select idea_id, n, upper(state collate "C") as state, version, words, until, said_by, said_as, said_on from proposals.idea_word
                    where idea_id = any (:ids) order by idea_id, n desc\
                    """)
                .param("ids", ideas.stream().map(idea -> idea.id().id()).toArray(UUID[]::new))
                .query(IdeaWord.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(IdeaWord::ideaId));
    }

    /** Whoever asks says it. Part of a transaction that holds the proposal. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(IdeaId idea, int n, Fresh fresh) {
        jdbc.sql("""
            insert into proposals.idea_word (idea_id, n, state, version, words, until, said_by, said_as, said_on)
            values (:idea, :n, :state, :version, :words, :until, :me, :as, :today)\
            """)
                .param("me", Tenancy.current().account())
                .param("idea", idea.id())
                .param("n", n)
                .param("state", fresh.state().stored())
                .param("version", fresh.version())
                .param("words", fresh.words())
                .param("until", fresh.until())
                .param("as", Tenancy.current().as())
                .param("today", LocalDate.now(clock))
                .update();
    }
}
