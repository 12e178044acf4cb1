package linchpin.feedback.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.FeedbackAct;
import linchpin.feedback.acts.FeedbackDeed;
import linchpin.feedback.register.FirstLook.Look;
import linchpin.history.History;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has words looked at before anybody reads them, and keeps what came of it: what its giver is told, and what waits for a person. */
@Component
public class KeepLook {

    private final ObjectProvider<FirstLook> first;
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    KeepLook(ObjectProvider<FirstLook> first, JdbcClient jdbc, History history, Clock clock) {
        this.first = first;
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /** @return by comment, in order; none where the room that masks is not there, as in the tests of other modules */
    Map<UUID, Look> at(List<Telling.Words> all, @Nullable String ownName) {
        var looks = new LinkedHashMap<UUID, Look>();
        if (!all.isEmpty()) {
            first.ifAvailable(look -> {
                var looking = look.ready();
                all.forEach(words -> looks.put(words.id(), looking.at(words.text(), ownName)));
            });
        }
        return looks;
    }

    /** @return of these words, by comment, those in which the name stands, without it */
    Map<UUID, Look> without(String name, Map<UUID, String> words) {
        var looks = new LinkedHashMap<UUID, Look>();
        first.ifAvailable(look -> words.forEach((comment, text) -> looks.put(comment, look.without(name, text))));
        looks.values().removeIf(look -> look.why() == null);
        return looks;
    }

    /** @return the day on which words are kept that come now */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param looks by comment, in the order they were said */
    @Transactional
    public void keep(FeedbackId feedback, Map<UUID, Look> looks) {
        keep(feedback, looks, FeedbackAct.MASKED_AT_ONCE);
    }

    /** @param act what covering them is called */
    @Transactional
    void keep(FeedbackId feedback, Map<UUID, Look> looks, FeedbackAct act) {
        looks.forEach((comment, look) -> {
            if (look.waits()) {
                waits(feedback, comment);
            }
        });
        var why = looks.values().stream()
                .map(Look::why)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(". "));
        if (!why.isEmpty()) {
            covered(feedback, act, why);
        }
    }

    /** Nobody did it: neither the giver in whose request it happens, nor whoever logs it for them. */
    private void covered(FeedbackId feedback, FeedbackAct act, String why) {
        try (var _ = Tenancy.enter(new Tenancy.Scope(Tenancy.organisation(), null, Tenancy.Scope.PRODUCT))) {
            history.did(new FeedbackDeed(feedback, act), why);
        }
    }

    /** Has a person look at these words. */
    @Transactional
    public void waits(FeedbackId feedback, UUID comment) {
        jdbc.sql("""
            insert into feedback.to_mask (feedback_id, comment_id, since) values (:feedback, :comment, :since)
            on conflict do nothing\
            """)
                .param("feedback", feedback.id())
                .param("comment", comment)
                .param("since", LocalDate.now(clock))
                .update();
    }

    /** Somebody has decided about these words. */
    @Transactional
    public void decided(FeedbackId feedback, UUID comment) {
        jdbc.sql("delete from feedback.to_mask where feedback_id = :feedback and comment_id = :comment")
                .param("feedback", feedback.id())
                .param("comment", comment)
                .update();
    }
}
