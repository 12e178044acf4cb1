package linchpin.feedback.imports.knowing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.imports.mapping.Cells;
import linchpin.feedback.imports.mapping.ColumnRole;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.register.Telling;
import linchpin.tables.Line;
import org.jspecify.annotations.Nullable;

/** Gives rows and their words the names by which they are known when they are sent again: their own numbers, or else what stands in them. */
public final class RowNames implements AutoCloseable {

    private final Mapping mapping;
    private final Identity identity;
    private final KnownBy known;
    private final AsSent sent;
    private final @Nullable AsRead read;
    private final Counted likeSent;
    private final Counted likeRead;

    /**
     * @param counting a file to make for counting like rows, should a row have no number of its own
     * @param rows how many there are
     */
    public RowNames(UUID organisation, Mapping mapping, KnownBy known, Path counting, long rows) {
        this.mapping = mapping;
        this.identity = new Identity(organisation, mapping.said().source());
        this.known = known;
        this.sent = new AsSent(mapping);
        this.read = known.sent() ? known.then() == null ? null : new AsRead(known.then()) : new AsRead(mapping);
        this.likeSent = new Counted(counting, rows);
        this.likeRead = new Counted(counting.resolveSibling(counting.getFileName() + ".read"), rows);
    }

    /**
     * What a row is known by.
     *
     * @param before what an earlier version knew the same row by; null where none may have
     * @param content whether all that stands in the row is in its name
     */
    public record Name(UUID id, @Nullable UUID before, boolean content) {}

    /** @return the name of the next row of the file */
    public Name of(Line line) {
        var response = Cells.plain(mapping.cell(line, ColumnRole.RESPONSE_ID));
        if (!response.isEmpty()) {
            return new Name(identity.of("response", response), null, false);
        }
        var comment = Cells.plain(mapping.cell(line, ColumnRole.COMMENT_ID));
        if (!comment.isEmpty()) {
            return new Name(identity.of("response of comment", comment), null, false);
        }
        var parts = read == null ? null : read.parts(line);
        var before = parts == null ? null : likeRead.name("content", parts);
        return !known.sent() && before != null
                ? new Name(before, null, false)
                : new Name(likeSent.name("sent", sent.parts(line)), before, true);
    }

    /** @return what was said in that row, each with a name */
    public List<Telling.Words> words(Line line, Name row, List<Telling.Words> said) {
        var comment = Cells.plain(mapping.cell(line, ColumnRole.COMMENT_ID));
        var words = new ArrayList<Telling.Words>(said.size());
        var times = new HashMap<String, Integer>();
        for (var one : said) {
            var id = row.content() ? sent(row.id(), Cells.plain(one.text()), times) : named(comment, row.id(), one);
            words.add(new Telling.Words(id, one.question(), one.questionClass(), one.text()));
        }
        return words;
    }

    private UUID sent(UUID row, String text, Map<String, Integer> times) {
        return identity.of("words", row.toString(), text, String.valueOf(times.merge(text, 1, Integer::sum)));
    }

    private UUID named(String comment, UUID response, Telling.Words said) {
        if (!comment.isEmpty() && mapping.words().size() == 1) {
            return identity.of("comment", comment);
        }
        var asked = Cells.key(said.question());
        var asksFor = said.questionClass().stored();
        return comment.isEmpty()
                ? identity.of("words", response.toString(), asksFor, asked, Cells.plain(said.text()))
                : identity.of("comment", comment, asksFor, asked);
    }

    @Override
    public void close() {
        likeSent.close();
        likeRead.close();
    }

    /** Two people may say the same on one day: the second of them is known by being the second. */
    private final class Counted {

        private final Path counting;
        private final long rows;
        private @Nullable Occurrences occurrences;

        Counted(Path counting, long rows) {
            this.counting = counting;
            this.rows = rows;
        }

        UUID name(String kind, String[] parts) {
            var like = identity.of(kind, parts);
            if (occurrences == null) {
                occurrences = new Occurrences(counting, rows);
            }
            var nth = occurrences.next(like.getMostSignificantBits() ^ like.getLeastSignificantBits());
            return identity.of(kind, like.toString(), Long.toString(nth));
        }

        void close() {
            if (occurrences != null) {
                occurrences.close();
            }
        }
    }
}
