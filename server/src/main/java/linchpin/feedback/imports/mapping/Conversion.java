package linchpin.feedback.imports.mapping;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.Givers;
import linchpin.feedback.imports.dates.WrittenDate;
import linchpin.tables.Line;
import org.jspecify.annotations.Nullable;

/** Turns rows into what will be stored, one after the other as they stand in the file. Used by the preview and by the import alike. */
public final class Conversion implements AutoCloseable {

    private static final int EARLIEST_YEAR = 1948;
    private static final Set<String> SAYS_NOTHING = Set.of("", "null", "na", "n/a", "did not answer");

    private final Mapping mapping;
    private final List<String> header;
    private final LocalDate latest;
    private final Map<Mapping.Meaning, Integer> scores;
    private final Givers.Recognised recognised;
    private final Identity identity;
    private final Path counting;
    private final long rows;
    private @Nullable Occurrences occurrences;
    private final Map<String, String> questions = new HashMap<>();

    /**
     * @param scores of the answers that carry one
     * @param latest no feedback can be later
     * @param recognised tells which group a value names
     */
    public record Rules(Map<Mapping.Meaning, Integer> scores, LocalDate latest, Givers.Recognised recognised) {}

    /**
     * @param counting a file to make for counting like rows, should a row have no id of its own
     * @param survey of the file that the rows come from
     */
    public Conversion(UUID organisation, Mapping mapping, Survey survey, Rules rules, Path counting) {
        this.mapping = mapping;
        this.header = survey.header();
        this.latest = rules.latest();
        this.scores = rules.scores();
        this.recognised = rules.recognised();
        this.identity = new Identity(organisation);
        this.counting = counting;
        this.rows = survey.rows();
    }

    /** What stops a row; thrown and caught here only. */
    private static final class Stop extends Exception {
        private final String column;

        Stop(String column, String reason) {
            super(reason, null, false, false);
            this.column = column;
        }
    }

    /** @return the row as it will be stored, or why it will not be */
    public Converted convert(Line line) {
        try {
            return taken(line);
        } catch (Stop stop) {
            return new Converted.Refused(
                    line.row(), stop.column, String.valueOf(stop.getMessage()), Arrays.asList(line.cells()));
        }
    }

    private Converted taken(Line line) throws Stop {
        checkShape(line);
        var date = date(line);
        var place = place(line);
        var channel = channel(line);
        var said = said(line);
        var answer = mapping.answer() < 0 ? "" : Cells.plain(line.cell(mapping.answer()));
        var answered = answer.length() == 1 ? Character.isLetterOrDigit(answer.charAt(0)) : !Cells.saysNothing(answer);
        if (!answered && said.isEmpty()) {
            throw new Stop("", "There is neither an answer nor a word in it");
        }
        var meaning = answered ? mapping.answers().get(Cells.key(answer)) : null;
        var questionSet = answered ? (meaning == null ? mapping.questionSet() : meaning.questionSet()) : null;
        var code = answered ? (meaning == null ? shortened(answer) : meaning.code()) : null;
        var score = meaning == null ? null : scores.get(meaning);
        var id = responseId(line, () -> content(date, place, channel, questionSet, code, said));
        return new Converted.Taken(
                line.row(), id, place, date, channel, questionSet, code, score, words(line, id, said), groups(line));
    }

    private Map<String, String> groups(Line line) {
        if (mapping.groups().isEmpty()) {
            return Map.of();
        }
        var groups = new HashMap<String, String>();
        mapping.groups().forEach((dimension, column) -> {
            var value = Cells.plain(line.cell(column));
            if (!SAYS_NOTHING.contains(Cells.key(value))) {
                recognised.of(dimension, value).ifPresent(known -> groups.put(dimension, known));
            }
        });
        return groups;
    }

    private static String shortened(String answer) {
        return answer.length() > 200 ? answer.substring(0, 200) : answer;
    }

    private void checkShape(Line line) throws Stop {
        var cells = line.cells();
        if (cells.length != header.size()) {
            throw new Stop(
                    "",
                    "The row has " + cells.length + " cells, but the file has " + header.size()
                            + " columns. Often a line break or a quotation mark inside a cell is the reason");
        }
        for (var i = 0; i < cells.length; i++) {
            if (cells[i].indexOf('\0') >= 0) {
                throw new Stop(header.get(i), "The cell holds a NUL, which is no character anybody can read");
            }
        }
    }

    private LocalDate date(Line line) throws Stop {
        var name = header.get(mapping.date());
        var cell = line.cell(mapping.date());
        if (cell.isBlank()) {
            throw new Stop(name, "There is no date");
        }
        var written = WrittenDate.of(cell);
        if (!written.isDate()) {
            throw new Stop(name, "“" + brief(cell) + "” is not a date that can be read");
        }
        if (written.shortYear() && !mapping.dates().twoDigitYears()) {
            throw new Stop(name, "The year of “" + brief(cell) + "” has only two digits");
        }
        var decider =
                mapping.dates().column() < 0 ? "" : line.cell(mapping.dates().column());
        var date = written.in(mapping.dates().orderFor(decider));
        if (date == null) {
            throw new Stop(
                    name,
                    "“" + brief(cell) + "” can be read day first or month first. Write it as " + written.dayFirst()
                            + " or " + written.monthFirst());
        }
        if (date.isAfter(latest)) {
            throw new Stop(name, "“" + brief(cell) + "” lies in the future");
        }
        if (date.getYear() < EARLIEST_YEAR) {
            throw new Stop(name, "“" + brief(cell) + "” is too long ago");
        }
        return date;
    }

    private static String brief(String cell) {
        var plain = Cells.plain(cell);
        return plain.length() > 30 ? plain.substring(0, 30) + "…" : plain;
    }

    private List<String> place(Line line) throws Stop {
        var place = new ArrayList<String>(3);
        for (var column : mapping.places()) {
            var name = Cells.plain(line.cell(column));
            if (name.length() > 200) {
                throw new Stop(header.get(column), "The name of a place has more than 200 characters");
            }
            if (!name.isEmpty() && !Cells.saysNothing(name) && !"unknown".equalsIgnoreCase(name)) {
                place.add(name);
            }
        }
        return place;
    }

    private String channel(Line line) {
        return mapping.channel() < 0
                ? mapping.fixedChannel()
                : mapping.channels().getOrDefault(Cells.key(line.cell(mapping.channel())), mapping.fixedChannel());
    }

    private record Said(String question, String questionClass, String text) {}

    private List<Said> said(Line line) {
        var said = new ArrayList<Said>(mapping.words().size());
        for (var column : mapping.words()) {
            var text = line.cell(column.column());
            if (Cells.saysNothing(text)) {
                continue;
            }
            var asked = mapping.question() < 0
                    ? column.asked()
                    : questions.computeIfAbsent(line.cell(mapping.question()), Cells::plain);
            var known = mapping.question() < 0 ? null : mapping.classes().get(Cells.key(asked));
            said.add(new Said(
                    asked.isEmpty() ? column.asked() : asked, known == null ? column.questionClass() : known, text));
        }
        return said;
    }

    private UUID responseId(Line line, java.util.function.Supplier<String[]> content) {
        var response = mapping.responseId() < 0 ? "" : Cells.plain(line.cell(mapping.responseId()));
        if (!response.isEmpty()) {
            return identity.of("response", response);
        }
        var comment = mapping.commentId() < 0 ? "" : Cells.plain(line.cell(mapping.commentId()));
        if (!comment.isEmpty()) {
            return identity.of("response of comment", comment);
        }
        var parts = content.get();
        var like = identity.of("content", parts);
        if (occurrences == null) {
            occurrences = new Occurrences(counting, rows);
        }
        var nth = occurrences.next(like.getMostSignificantBits() ^ like.getLeastSignificantBits());
        return identity.of("content", like.toString(), Long.toString(nth));
    }

    /** What makes a row itself, however the file is written and in whichever order its columns stand. */
    private static String[] content(
            LocalDate date,
            List<String> place,
            String channel,
            @Nullable String questionSet,
            @Nullable String code,
            List<Said> said) {
        var parts = new ArrayList<String>();
        parts.add(date.toString());
        parts.add(Cells.key(String.join("\n", place)));
        parts.add(channel);
        parts.add(questionSet + "\n" + code);
        said.stream()
                .map(words ->
                        words.questionClass() + "\n" + Cells.key(words.question()) + "\n" + Cells.plain(words.text()))
                .sorted()
                .forEach(parts::add);
        return parts.toArray(String[]::new);
    }

    private List<Converted.Words> words(Line line, UUID response, List<Said> said) {
        var comment = mapping.commentId() < 0 ? "" : Cells.plain(line.cell(mapping.commentId()));
        var words = new ArrayList<Converted.Words>(said.size());
        for (var one : said) {
            var id = !comment.isEmpty()
                    ? mapping.words().size() == 1
                            ? identity.of("comment", comment)
                            : identity.of("comment", comment, one.questionClass(), Cells.key(one.question()))
                    : identity.of(
                            "words",
                            response.toString(),
                            one.questionClass(),
                            Cells.key(one.question()),
                            Cells.plain(one.text()));
            words.add(new Converted.Words(id, one.question(), one.questionClass(), one.text()));
        }
        return words;
    }

    @Override
    public void close() {
        if (occurrences != null) {
            occurrences.close();
        }
    }
}
