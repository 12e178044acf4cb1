package linchpin.feedback.imports.mapping;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.feedback.imports.dates.DateReading;
import linchpin.feedback.imports.scales.BestEnd;
import linchpin.organisation.QuestionClass;
import linchpin.tables.Line;

/**
 * What each column of a file means, and its values. Columns are numbered from 0. Values are kept by their {@link Cells#key key}.
 *
 * @param columns the column of each role that one column only can have
 * @param places from the top down, up to three
 * @param openPlaces whether unknown places are opened; else their feedback belongs to no particular place
 * @param questionSet the question that unknown answers belong to
 * @param answers what each answer means; an answer that is missing is kept as it is and never scored
 * @param classes what each wording of the column of questions asks for
 * @param fixedChannel how the feedback came, where no column says so
 * @param channels the channel for each value of that column
 * @param agreeing which values of the column of consent mean yes, as a person said; everything else is no
 * @param meant which place a person said that a name in the file means, where no place is called so; by the {@link Cells#key(List) key} of its
 *     path
 * @param said what a person said of the file besides
 */
public record Mapping(
        Map<ColumnRole, Integer> columns,
        DateReading dates,
        List<Integer> places,
        boolean openPlaces,
        String questionSet,
        Map<String, Meaning> answers,
        Map<String, QuestionClass> classes,
        String fixedChannel,
        Map<String, String> channels,
        List<WordsColumn> words,
        Set<String> agreeing,
        Map<String, UUID> meant,
        Said said) {

    /** One remembered by an earlier version, which asked for less, has nobody's yes, no other name of a place and nothing said. */
    public Mapping {
        agreeing = Objects.requireNonNullElse(agreeing, Set.of());
        meant = Objects.requireNonNullElse(meant, Map.of());
        said = Objects.requireNonNullElse(said, Said.NOTHING);
    }

    private static final int NONE = -1;

    /** An answer of a question that we know. */
    public record Meaning(String questionSet, String code) {}

    /**
     * A column in which people speak in their own words.
     *
     * @param asked the question, where no column holds it
     * @param questionClass where a column holds the question, its wording decides instead
     */
    public record WordsColumn(int column, String asked, QuestionClass questionClass) {

        /** @return what such a column holds, as a person chooses it */
        ColumnRole role() {
            return switch (questionClass) {
                case WHAT_GOOD -> ColumnRole.GOOD;
                case COULD_IMPROVE -> ColumnRole.BETTER;
                case NONSPECIFIC, STORY, ADDED -> ColumnRole.WORDS;
            };
        }
    }

    /** @return the column of a role that one column only can have; -1 for none */
    public int column(ColumnRole role) {
        return columns.getOrDefault(role, NONE);
    }

    /** @return whether a column has that role */
    public boolean has(ColumnRole role) {
        return columns.containsKey(role);
    }

    /** @return what stands in the column of that role; empty where no column has it */
    public String cell(Line line, ColumnRole role) {
        return has(role) ? line.cell(column(role)) : "";
    }

    /** @return whether dates stand in two orders there and nobody has said how to read them */
    public boolean leavesDatesOpen(Survey survey) {
        var counts = survey.columns().get(column(ColumnRole.DATE)).dates();
        return counts != null && !dates.covers(counts);
    }

    /** @return the same, its dates read so */
    public Mapping with(DateReading reading) {
        return but(draft -> draft.dates = reading);
    }

    /** @return the same, where these values mean that somebody agrees to be quoted */
    public Mapping agreeingBy(Set<String> values) {
        return but(draft -> draft.agreeing = values);
    }

    /** @return the same, where these names mean these places */
    public Mapping meaning(Map<String, UUID> places) {
        return but(draft -> draft.meant = places);
    }

    /** @return the same, where answers mean this */
    public Mapping answering(Map<String, Meaning> meanings) {
        return but(draft -> draft.answers = meanings);
    }

    /** @return the same, this being said of the file */
    public Mapping saying(Said more) {
        return but(draft -> draft.said = more);
    }

    private Mapping but(Consumer<MappingDraft> change) {
        var draft = new MappingDraft(this);
        change.accept(draft);
        return draft.mapping();
    }

    /** @return the numbers of the columns that matter */
    public List<Integer> numbers() {
        return Stream.of(
                        columns.values().stream(),
                        places.stream(),
                        words.stream().map(WordsColumn::column),
                        IntStream.of(dates.column())
                                .filter(column -> column >= 0)
                                .boxed())
                .flatMap(numbers -> numbers)
                .toList();
    }

    /** @return the same for a file whose columns stand elsewhere */
    public Mapping moved(IntUnaryOperator to) {
        var moved = new EnumMap<ColumnRole, Integer>(ColumnRole.class);
        columns.forEach((role, column) -> moved.put(role, to.applyAsInt(column)));
        return but(draft -> {
            draft.columns = moved;
            draft.dates = dates.column() < 0 ? dates : dates.at(to.applyAsInt(dates.column()));
            draft.places = places.stream().map(to::applyAsInt).toList();
            draft.words = words.stream()
                    .map(one -> new WordsColumn(to.applyAsInt(one.column()), one.asked(), one.questionClass()))
                    .toList();
        });
    }

    /**
     * @param guess what the next file with these columns suggests
     * @return the same for that one: what was said holds, what is new in it is guessed, and what was settled of mixed dates or consent was
     *     said of one file only
     */
    public Mapping forNext(Mapping guess) {
        return guess.keeping(but(draft -> {
            draft.dates = new DateReading(
                    dates.either(), dates.column(), dates.byValue(), dates.twoDigitYears(), false, false);
            draft.answers = saidAnswers();
            draft.agreeing = Set.of();
            draft.said = said.from("");
        }));
    }

    /** @return the same columns, and of the other mapping all that was said of those that it has too: dates, places, channels, answers, questions */
    public Mapping keeping(Mapping before) {
        return but(draft -> {
            draft.openPlaces = before.openPlaces;
            draft.meant = before.meant;
            draft.fixedChannel = before.fixedChannel;
            draft.dates = at(before, ColumnRole.DATE) ? before.dates : dates;
            draft.channels = at(before, ColumnRole.CHANNEL) ? both(channels, before.channels) : channels;
            draft.classes = at(before, ColumnRole.QUESTION) ? both(classes, before.classes) : classes;
            draft.agreeing = at(before, ColumnRole.CONSENT) ? before.agreeing : agreeing;
            draft.words = words.stream().map(before::asked).toList();
            draft.said = said.from(before.said.source());
            if (at(before, ColumnRole.ANSWER)) {
                draft.questionSet = before.questionSet;
                draft.answers = before.scored(both(answers, before.answers));
                draft.said = before.said;
            }
        });
    }

    /** @return of these meanings those of values that nobody wishes never scored */
    Map<String, Meaning> scored(Map<String, Meaning> meanings) {
        var scored = new LinkedHashMap<>(meanings);
        scored.keySet()
                .removeIf(value -> BestEnd.step(value).stream()
                        .anyMatch(step -> said.unscored().contains(String.valueOf(step))));
        return scored;
    }

    /** What is asked in a column was said of it, whatever it is now said to ask for. */
    private WordsColumn asked(WordsColumn now) {
        return words.stream()
                .filter(one -> one.column() == now.column())
                .findFirst()
                .map(one -> one.role() == now.role()
                        ? one
                        : new WordsColumn(now.column(), one.asked(), now.questionClass()))
                .orElse(now);
    }

    /** Bare numbers mean something only where a person said so. */
    private Map<String, Meaning> saidAnswers() {
        var meant = new LinkedHashMap<>(answers);
        meant.keySet().removeIf(value -> !said.scale() && BestEnd.step(value).isPresent());
        return meant;
    }

    private static <T> Map<String, T> both(Map<String, T> guessed, Map<String, T> said) {
        var both = new LinkedHashMap<>(guessed);
        both.putAll(said);
        return both;
    }

    /** @return whether rows that came in read like the other are known again: by their numbers and words, else by what stands in their cells */
    public boolean knowsRowsOf(Mapping other) {
        var numbers = at(other, ColumnRole.RESPONSE_ID) && at(other, ColumnRole.COMMENT_ID);
        if (!numbers || !at(other, ColumnRole.QUESTION) || !said.source().equals(other.said.source())) {
            return false;
        }
        if (numbersRows()) {
            return words.equals(other.words) && classes.equals(other.classes);
        }
        return at(other, ColumnRole.DATE)
                && at(other, ColumnRole.HAPPENED)
                && at(other, ColumnRole.ANSWER)
                && at(other, ColumnRole.CHANNEL)
                && places.equals(other.places)
                && said(words).equals(said(other.words));
    }

    /** @return whether a column holds what a response or comment is known by */
    public boolean numbersRows() {
        return has(ColumnRole.RESPONSE_ID) || has(ColumnRole.COMMENT_ID);
    }

    private static Set<Integer> said(List<WordsColumn> words) {
        return words.stream().map(WordsColumn::column).collect(Collectors.toSet());
    }

    private boolean at(Mapping other, ColumnRole role) {
        return column(role) == other.column(role);
    }

    /** @return whether somebody agrees to be quoted: only by a value that a person said means yes */
    boolean agrees(Line line) {
        return has(ColumnRole.CONSENT) && agreeing.contains(Cells.key(line.cell(column(ColumnRole.CONSENT))));
    }

    /** @return why it cannot be used, in words; empty when it can */
    public Optional<String> objection() {
        if (!has(ColumnRole.DATE)) {
            return Optional.of("Choose the column that holds the date");
        }
        if (!has(ColumnRole.ANSWER) && words.isEmpty()) {
            return Optional.of("Choose at least one column that holds an answer or somebody’s words");
        }
        return Optional.empty();
    }
}
