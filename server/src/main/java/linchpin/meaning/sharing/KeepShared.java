package linchpin.meaning.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.TouchesFeedback;
import linchpin.feedback.words.Quotable;
import linchpin.feedback.words.WordsToRead;
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

    private record Meant(FeedbackId feedback, UUID comment, byte[] vector, Set<Integer> assigned) {}

    @EventListener
    @Transactional
    public void on(TouchesFeedback event) {
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
        var said = meant(held).stream().collect(Collectors.groupingBy(Meant::feedback));
        var fresh = new ArrayList<Copy>();
        said.forEach((feedback, comments) -> {
            var about = themes.of(feedback);
            for (var one : comments) {
                var text = shown.getOrDefault(one.comment, "");
                if (!text.isBlank()) {
                    var done = told.getOrDefault(feedback, List.of());
                    fresh.add(new Copy(feedback, one.comment, text, about(one, comments, about), done, one.vector));
                }
            }
        });
        return fresh;
    }

    /** What the machine sees in another comment of the feedback only is left to that; what only a person saw may be in any of them. */
    private static List<String> about(Meant one, List<Meant> all, List<Themes.Theme> about) {
        return about.stream()
                .filter(theme -> one.assigned.contains(theme.number())
                        || all.stream().noneMatch(other -> other.assigned.contains(theme.number())))
                .map(Themes.Theme::name)
                .toList();
    }

    private List<Meant> meant(Set<FeedbackId> feedback) {
        return jdbc.sql("""
                        select feedback_id, comment_id, vector, assigned from meaning.reading
                        where vector is not null and feedback_id = any (:ids)""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query((row, _) -> new Meant(
                        new FeedbackId(row.getObject("feedback_id", UUID.class)),
                        row.getObject("comment_id", UUID.class),
                        row.getBytes("vector"),
                        Stream.of((Short[]) row.getArray("assigned").getArray())
                                .map(Short::intValue)
                                .collect(Collectors.toSet())))
                .list();
    }
}
