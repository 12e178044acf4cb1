package linchpin.influence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.influence.Outcome.How;
import linchpin.people.Viewer;
import linchpin.platform.Tenancy;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came of talks and of stories told. Only added to. */
@Component
public class CameOfInfluence {

    private final JdbcClient jdbc;
    private final Links links;
    private final WhoIsWho people;
    private final Clock clock;

    CameOfInfluence(JdbcClient jdbc, Links links, WhoIsWho people, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.people = people;
        this.clock = clock;
    }

    /** Of what something came. */
    public enum Of {
        TALK("influence.talk_outcome"),
        STORY("influence.told_outcome");

        private final String table;

        Of(String table) {
            this.table = table;
        }
    }

    /**
     * As whoever looks may read it.
     *
     * @param link null where nothing is linked, or it is not theirs to read
     * @param hidden whether something is linked that is not theirs to read
     * @param by who said it, and when
     */
    public record Line(String how, @Nullable Link link, boolean hidden, String words, String by) {}

    /** @return whether what was typed links to something that this person may read */
    @Transactional(readOnly = true)
    public boolean found(OutcomeTyped form, Viewer viewer) {
        return link(form, viewer).isPresent();
    }

    private Optional<Link> link(OutcomeTyped form, Viewer viewer) {
        return links.at(form.linked(), viewer);
    }

    /** Adds it behind what was said before, in the name of whoever asks. The caller holds what it came of. */
    @Transactional
    public void add(Of of, UUID id, OutcomeTyped form, Viewer viewer) {
        var how = form.chosenHow().orElseThrow();
        var link = how == How.MOVED ? link(form, viewer) : Optional.<Link>empty();
        jdbc.sql("""
            insert into %1$s (of_id, n, how, about, about_id, words, by, said_on)
            select :id, coalesce(max(n), 0) + 1, :how, :about, :aboutId, :words, :by, :today from %1$s where of_id = :id\
            """.formatted(of.table))
                .param("id", id)
                .param("how", how.stored())
                .param("about", link.map(one -> one.about().stored()).orElse(null))
                .param("aboutId", link.map(Link::id).orElse(null))
                .param("words", form.words().isEmpty() ? null : form.words())
                .param("by", Tenancy.current().account())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** @return all that was said, the latest first */
    @Transactional(readOnly = true)
    public List<Line> lines(Of of, UUID id, Viewer viewer) {
        var said = jdbc.sql(
                        "select n, upper(how collate \"C\") as how, upper(about collate \"C\") as about, about_id, words, by, said_on from %s where of_id = :id order by n desc"
                                .formatted(of.table))
                .param("id", id)
                .query(Outcome.class)
                .list();
        var names = people.names(said.stream().map(Outcome::by).collect(Collectors.toSet()));
        return said.stream()
                .map(one -> line(one, names.apply(one.by()), viewer))
                .toList();
    }

    private Line line(Outcome one, String name, Viewer viewer) {
        var link = links.of(one.about(), one.aboutId(), viewer);
        return new Line(
                one.how().label(),
                link.orElse(null),
                one.about() != null && link.isEmpty(),
                Objects.requireNonNullElse(one.words(), ""),
                name + " on " + Days.full(one.saidOn()));
    }
}
