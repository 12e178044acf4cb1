package linchpin.evidence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Quotable;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Changes a pack: another story in a place, other questions, figures counted anew. Each makes a new version, and is written down. */
@Component
class ChangePack {

    private static final int OFFERED = 12;

    private final JdbcClient jdbc;
    private final Packs packs;
    private final MakePack making;
    private final CountFigures figures;
    private final JsonMapper json;
    private final Clock clock;

    ChangePack(JdbcClient jdbc, Packs packs, MakePack making, CountFigures figures, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.packs = packs;
        this.making = making;
        this.figures = figures;
        this.json = json;
        this.clock = clock;
    }

    /** @return those whose stories could stand in a place of it instead, by the rule that chose the first */
    @Transactional(readOnly = true)
    public List<Quotable.Willing> others(Pack pack, Viewer viewer) {
        return ChooseStories.among(willing(pack, viewer), Collections.nCopies(OFFERED, null)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Quotable.Willing> willing(Pack pack, Viewer viewer) {
        Set<@Nullable UUID> standing =
                packs.stories(pack.id()).stream().map(Pack.Story::feedbackId).collect(Collectors.toSet());
        return making.willing(scope(pack, viewer)).stream()
                .filter(one -> !standing.contains(one.id().id()))
                .toList();
    }

    private Scope scope(Pack pack, Viewer viewer) {
        return making.scope(viewer, pack.placeId(), pack.theme(), pack.first(), pack.last());
    }

    /**
     * Puts another story in a place of the pack, or nobody's.
     *
     * @param feedback null to leave the place empty
     * @throws NotFound when there is no such place, or that story may not be quoted today
     */
    @Transactional
    public void swap(Pack pack, int position, @Nullable FeedbackId feedback, String reason, Viewer viewer) {
        var chosen = willing(pack, viewer).stream()
                .filter(one -> one.id().equals(feedback))
                .findFirst();
        var ended = jdbc.sql("""
                        update evidence.story set ended_at = :at
                        where pack_id = :pack and position = :position and ended_at is null""")
                .param("at", OffsetDateTime.now(clock))
                .param("pack", pack.id().id())
                .param("position", position)
                .update();
        if (ended == 0 || (feedback != null && chosen.isEmpty())) {
            throw new NotFound();
        }
        var counted = json.readValue(pack.figures(), Counted.class);
        jdbc.sql("""
                        insert into evidence.story (pack_id, position, feedback_id, theme, chosen_by, chosen_at, reason)
                        values (:pack, :position, :feedback, :theme, :by, :at, :reason)""")
                .param("pack", pack.id().id())
                .param("position", position)
                .param("feedback", feedback == null ? null : feedback.id())
                .param(
                        "theme",
                        chosen.map(one -> MakePack.theme(pack.theme(), counted, one))
                                .orElse(null))
                .param("by", viewer.account().id())
                .param("at", OffsetDateTime.now(clock))
                .param("reason", reason)
                .update();
        changed(pack, (feedback == null ? "Left out story " : "Swapped story ") + position, reason, viewer);
    }

    /** Asks these questions instead. */
    @Transactional
    public void ask(Pack pack, List<String> questions, Viewer viewer) {
        jdbc.sql("update evidence.pack set questions = :questions where id = :pack")
                .param("questions", questions.toArray(String[]::new))
                .param("pack", pack.id().id())
                .update();
        changed(pack, "Changed the questions to ask", null, viewer);
    }

    /** Counts the figures of the same months anew, as they stand today. */
    @Transactional
    public void countAgain(Pack pack, Viewer viewer) {
        jdbc.sql("update evidence.pack set figures = cast(:figures as jsonb) where id = :pack")
                .param("figures", json.writeValueAsString(figures.count(scope(pack, viewer))))
                .param("pack", pack.id().id())
                .update();
        changed(pack, "Counted the figures again", null, viewer);
    }

    private void changed(Pack pack, String what, @Nullable String reason, Viewer viewer) {
        var version = jdbc.sql("update evidence.pack set version = version + 1 where id = :pack returning version")
                .param("pack", pack.id().id())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into evidence.change (pack_id, version, at, by_account, what, reason)
                        values (:pack, :version, :at, :by, :what, :reason)""")
                .param("pack", pack.id().id())
                .param("version", version)
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.account().id())
                .param("what", what)
                .param("reason", reason)
                .update();
    }
}
