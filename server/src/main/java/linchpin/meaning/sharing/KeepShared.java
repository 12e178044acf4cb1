package linchpin.meaning.sharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackChanged;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Quotable;
import linchpin.feedback.WordsToRead;
import linchpin.meaning.Themes;
import linchpin.meaning.WhatWasDone;
import linchpin.meaning.sharing.SharedCopies.Copy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is shared in step with what may be: within the transaction that changes a consent, a decision of a moderator or a word.
 * Words that were not read again yet are not shared; when they are, they are shared anew.
 */
@Component
class KeepShared {

    private final JdbcClient jdbc;
    private final Sharing sharing;
    private final SharedCopies copies;
    private final Quotable quotable;
    private final WordsToRead words;
    private final Themes themes;
    private final WhatWasDone done;

    KeepShared(
            JdbcClient jdbc,
            Sharing sharing,
            SharedCopies copies,
            Quotable quotable,
            WordsToRead words,
            Themes themes,
            WhatWasDone done) {
        this.jdbc = jdbc;
        this.sharing = sharing;
        this.copies = copies;
        this.quotable = quotable;
        this.words = words;
        this.themes = themes;
        this.done = done;
    }

    private record Meant(FeedbackId feedbackId, UUID commentId, byte[] vector) {}

    @EventListener
    @Transactional
    public void on(FeedbackChanged event) {
        keep(event.feedback());
    }

    /** Brings the copies of these feedback up to what may be told of them now. */
    @Transactional
    public void keep(Set<FeedbackId> feedback) {
        if (!sharing.stands()) {
            return;
        }
        var held = quotable.hold(feedback);
        copies.keep(feedback, held.isEmpty() ? List.of() : copies(held));
    }

    private List<Copy> copies(Set<FeedbackId> held) {
        var shown = words.shown(held);
        var told = done.told(held);
        var about = new HashMap<FeedbackId, List<String>>();
        held.forEach(each ->
                about.put(each, themes.of(each).stream().map(Themes.Theme::name).toList()));
        var fresh = new ArrayList<Copy>();
        for (var meant : meant(held)) {
            var text = shown.getOrDefault(meant.commentId, "");
            if (!text.isBlank()) {
                fresh.add(copy(meant, text, about, told));
            }
        }
        return fresh;
    }

    private static Copy copy(
            Meant meant, String text, Map<FeedbackId, List<String>> about, Map<FeedbackId, List<String>> told) {
        return new Copy(
                meant.feedbackId,
                meant.commentId,
                text,
                about.getOrDefault(meant.feedbackId, List.of()),
                told.getOrDefault(meant.feedbackId, List.of()),
                meant.vector);
    }

    private List<Meant> meant(Set<FeedbackId> feedback) {
        return jdbc.sql("""
                        select feedback_id, comment_id, vector from meaning.reading
                        where vector is not null and feedback_id = any (:ids)""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(Meant.class)
                .list();
    }
}
