package linchpin.feedback.imports.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.feedback.imports.dates.DateReading;

/**
 * What each column of a file means, and its values. Columns are numbered from 0; -1 means that there is none. Values are kept by their
 * {@link Cells#key key}.
 *
 * @param responseId tells responses apart; several rows may belong to one
 * @param commentId tells comments apart
 * @param places from the top down, up to three
 * @param openPlaces whether unknown places are opened; else their feedback belongs to no particular place
 * @param questionSet the question that unknown answers belong to
 * @param answers what each answer means; an answer that is missing is kept as it is and never scored
 * @param question holds the wording of the question that the words answer, where it differs from row to row
 * @param classes the class of each such wording
 * @param fixedChannel how the feedback came, where no column says so
 * @param channels the channel for each value of that column
 * @param groups column of each dimension by which givers differ, by its code; empty for nearly every file
 */
public record Mapping(
        int responseId,
        int commentId,
        int date,
        DateReading dates,
        List<Integer> places,
        boolean openPlaces,
        int answer,
        String questionSet,
        Map<String, Meaning> answers,
        int question,
        Map<String, String> classes,
        int channel,
        String fixedChannel,
        Map<String, String> channels,
        List<WordsColumn> words,
        Map<String, Integer> groups) {

    /** A mapping that was remembered before groups could be mapped has none. */
    public Mapping {
        groups = groups == null ? Map.of() : groups;
    }

    /** An answer of a question that we know. */
    public record Meaning(String questionSet, String code) {}

    /**
     * A column in which people speak in their own words.
     *
     * @param asked the question, where no column holds it
     * @param questionClass what_good, could_improve or nonspecific; where a column holds the question, its wording decides instead
     */
    public record WordsColumn(int column, String asked, String questionClass) {}

    /** @return the same, its dates read so */
    public Mapping with(DateReading reading) {
        return new Mapping(
                responseId,
                commentId,
                date,
                reading,
                places,
                openPlaces,
                answer,
                questionSet,
                answers,
                question,
                classes,
                channel,
                fixedChannel,
                channels,
                words,
                groups);
    }

    /** @return the columns that matter */
    public List<Integer> columns() {
        return IntStream.concat(
                        IntStream.of(responseId, commentId, date, dates.column(), answer, question, channel),
                        IntStream.concat(
                                places.stream().mapToInt(Integer::intValue),
                                IntStream.concat(
                                        words.stream().mapToInt(WordsColumn::column),
                                        groups.values().stream().mapToInt(Integer::intValue))))
                .filter(column -> column >= 0)
                .boxed()
                .toList();
    }

    /** @return the same for a file whose columns stand elsewhere */
    public Mapping moved(IntUnaryOperator to) {
        IntUnaryOperator place = column -> column < 0 ? -1 : to.applyAsInt(column);
        return new Mapping(
                place.applyAsInt(responseId),
                place.applyAsInt(commentId),
                place.applyAsInt(date),
                dates.at(place.applyAsInt(dates.column())),
                places.stream().map(place::applyAsInt).toList(),
                openPlaces,
                place.applyAsInt(answer),
                questionSet,
                answers,
                place.applyAsInt(question),
                classes,
                place.applyAsInt(channel),
                fixedChannel,
                channels,
                words.stream()
                        .map(column -> new WordsColumn(
                                place.applyAsInt(column.column()), column.asked(), column.questionClass()))
                        .toList(),
                groups.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> place.applyAsInt(entry.getValue()))));
    }

    /** @return why it cannot be used, in words; empty when it can */
    public Optional<String> objection() {
        if (date < 0) {
            return Optional.of("Choose the column that holds the date");
        }
        if (answer < 0 && words.isEmpty()) {
            return Optional.of("Choose at least one column that holds an answer or somebody’s words");
        }
        return Optional.empty();
    }
}
