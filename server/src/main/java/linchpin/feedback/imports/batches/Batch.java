package linchpin.feedback.imports.batches;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import linchpin.feedback.imports.mapping.Converted;
import linchpin.feedback.register.Telling;
import linchpin.feedback.register.TellingColumn;
import linchpin.tables.writing.CorrectionFile;
import org.jspecify.annotations.Nullable;

/** Some thousand rows on their way into the database, joined into responses. */
final class Batch {

    static final int MAX_ROWS = 16_000;

    /** While somebody waits for a page: what lies ready for long is moved about by the collector, and everybody waits for that. */
    static final int ROWS_BESIDE_PEOPLE = 2_000;

    /** How many more may be of the response that was begun. */
    private static final int GOING_ON = 500;

    private static final int MAX_CHARACTERS = 4_000_000;

    /** A response with all that was said in this batch. */
    static final class Response {
        Converted.Taken first;
        final List<Telling.Words> words = new ArrayList<>();
        Map<String, String> groups = Map.of();

        Response(Converted.Taken first) {
            this.first = first;
        }
    }

    /** A row with words of its own that nobody said before it in this batch, or with none. */
    record Row(UUID response, List<UUID> words) {}

    private final Map<UUID, Response> said = new LinkedHashMap<>();
    final Map<List<String>, Integer> places = new HashMap<>();

    /** By which names each of these places is opened, should it not be there. */
    final Map<List<String>, List<String>> opens = new HashMap<>();

    final List<Row> rows = new ArrayList<>();
    final List<Converted.Refused> refused = new ArrayList<>();
    private final Set<UUID> words = new HashSet<>();
    private final UnaryOperator<List<String>> spelling;
    private final UnaryOperator<List<String>> opening;
    private final char delimiter;
    private int characters;
    private @Nullable UUID latest;
    CopyText responsesToCopy = new CopyText();
    CopyText commentsToCopy = new CopyText();

    @Nullable
    CopyText groupsToCopy;

    int responses;
    int known;
    int comments;
    int wordless;
    int unscored;
    int disagreeing;

    /** Whether an earlier version may have known some of its rows by another name. */
    boolean knownBefore;

    /**
     * @param spelling gives each place the spelling it is stored by
     * @param opening and the one it is opened by
     */
    Batch(UnaryOperator<List<String>> spelling, UnaryOperator<List<String>> opening, char delimiter) {
        this.spelling = spelling;
        this.opening = opening;
        this.delimiter = delimiter;
    }

    void add(Converted row) {
        switch (row) {
            case Converted.Taken taken -> add(taken);
            case Converted.Refused no -> {
                refused.add(no);
                no.cells().forEach(cell -> characters += cell.length());
            }
        }
    }

    private void add(Converted.Taken taken) {
        knownBefore |= taken.before() != null;
        latest = taken.id();
        var response = said.computeIfAbsent(taken.id(), _ -> new Response(taken));
        var place = spelling.apply(taken.place());
        if (places.putIfAbsent(place, places.size()) == null) {
            opens.put(place, opening.apply(place));
        }
        if (!taken.groups().isEmpty()) {
            var groups = new HashMap<>(taken.groups());
            groups.putAll(response.groups); // the first row that says it
            response.groups = groups;
        }
        disagreeing += agree(response.first, taken) ? 0 : 1;
        response.first = response.first.completedBy(taken);
        var said = taken.telling().words();
        unscored += taken.telling().answerCode() != null && taken.worth().score() == null ? 1 : 0;
        wordless += said.isEmpty() ? 1 : 0;
        var fresh = said.stream().filter(one -> words.add(one.id())).toList();
        if (fresh.isEmpty() && !said.isEmpty()) {
            known++; // word for word a row before it
            return;
        }
        response.words.addAll(fresh);
        comments += fresh.size();
        fresh.forEach(words -> characters += words.text().length());
        rows.add(new Row(taken.id(), fresh.stream().map(Telling.Words::id).toList()));
    }

    private static boolean agree(Converted.Taken first, Converted.Taken next) {
        var answer = first.telling().answerCode();
        var another = next.telling().answerCode();
        var sameAnswer = answer == null || another == null || answer.equals(another);
        return sameAnswer
                && first.receivedOn().equals(next.receivedOn())
                && first.place().equals(next.place());
    }

    /** @return how many rows of the file are in here */
    int size() {
        return rows.size() + known + refused.size();
    }

    /** A response whose rows stand together in the file is stored at once: to add to one that is there already costs more. */
    boolean full(boolean besidePeople, Converted next) {
        if (characters >= MAX_CHARACTERS) {
            return true;
        }
        var over = size() - (besidePeople ? ROWS_BESIDE_PEOPLE : MAX_ROWS);
        return over >= 0
                && (over >= GOING_ON
                        || !(next instanceof Converted.Taken taken && taken.id().equals(latest)));
    }

    /** Puts it into the form that the database takes; done by the thread that reads, which is ahead of those that write. */
    void seal() {
        responsesToCopy = responsesWritten();
        commentsToCopy = commentsWritten();
        groupsToCopy = groupsWritten();
        responses = said.size();
        said.clear();
        words.clear();
    }

    /** What the database has now need not be kept here. */
    void copied() {
        groupsToCopy = null;
        responsesToCopy = new CopyText();
        commentsToCopy = new CopyText();
    }

    private CopyText responsesWritten() {
        var text = new CopyText();
        for (var response : said.values()) {
            var first = response.first;
            text.id(first.id()).id(first.before()).number(places.getOrDefault(spelling.apply(first.place()), 0) + 1);
            text.text(first.receivedOn().toString()).text(first.channel());
            var worth = first.worth();
            text.text(worth.score() == null ? null : worth.score().toString()).number(worth.countsAs());
            for (var column : TellingColumn.values()) {
                text.text(column.written(first.telling()));
            }
            text.joined(response.words).end();
        }
        return text;
    }

    private CopyText commentsWritten() {
        var text = new CopyText();
        for (var response : said.values()) {
            var ordinal = 0;
            for (var words : response.words) {
                text.id(response.first.id()).id(words.id()).number(++ordinal);
                text.text(words.question())
                        .text(words.questionClass().stored())
                        .text(words.text())
                        .end();
            }
        }
        return text;
    }

    /** Null for a file that says nothing of the givers, as nearly all do. */
    private @Nullable CopyText groupsWritten() {
        if (said.values().stream().allMatch(response -> response.groups.isEmpty())) {
            return null;
        }
        var text = new CopyText();
        for (var response : said.values()) {
            response.groups.forEach((dimension, value) ->
                    text.id(response.first.id()).text(dimension).text(value).end());
        }
        return text;
    }

    CopyText refusedToCopy(UUID organisation, UUID importId) {
        var text = new CopyText();
        var file = new CorrectionFile(delimiter);
        for (var row : refused) {
            var reason = row.column().isEmpty() ? row.reason() : row.column() + ": " + row.reason();
            text.id(organisation).id(importId).text(Long.toString(row.row()));
            text.text(row.column()).text(row.reason());
            text.text(file.row(row.cells(), reason)).end();
        }
        return text;
    }
}
