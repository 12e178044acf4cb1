package linchpin.meaning.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.Themes;
import linchpin.meaning.WhatWasDone;
import linchpin.meaning.sharing.SharedCopies.Copy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies of comments as they may leave the organisation: the words, what each is about, and what the public was told came of it. */
@Component
class CopiesToShare {

    private final JdbcClient jdbc;
    private final WordsToRead words;
    private final Themes themes;
    private final WhatWasDone done;

    CopiesToShare(JdbcClient jdbc, WordsToRead words, Themes themes, WhatWasDone done) {
        this.jdbc = jdbc;
        this.words = words;
        this.themes = themes;
        this.done = done;
    }

    private record CommentRead(FeedbackId feedback, UUID comment, byte[] vector, Set<Integer> assigned) {}

    /** @return of each comment that was read as its words are now */
    List<Copy> of(Set<FeedbackId> held) {
        var shown = words.shown(held);
        var told = done.told(held);
        var said = read(held).stream().collect(Collectors.groupingBy(CommentRead::feedback));
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
    private static List<String> about(CommentRead one, List<CommentRead> all, List<Themes.Theme> about) {
        return about.stream()
                .filter(theme -> one.assigned.contains(theme.number())
                        || all.stream().noneMatch(other -> other.assigned.contains(theme.number())))
                .map(Themes.Theme::name)
                .toList();
    }

    private List<CommentRead> read(Set<FeedbackId> feedback) {
        return jdbc.sql("""
                        select feedback_id, comment_id, vector, assigned from meaning.reading
                        where vector is not null and feedback_id = any (:ids)""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query((row, _) -> new CommentRead(
                        new FeedbackId(row.getObject("feedback_id", UUID.class)),
                        row.getObject("comment_id", UUID.class),
                        row.getBytes("vector"),
                        Stream.of((Short[]) row.getArray("assigned").getArray())
                                .map(Short::intValue)
                                .collect(Collectors.toSet())))
                .list();
    }
}
