package linchpin.feedback.imports.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import linchpin.feedback.imports.dates.DateCounts;
import linchpin.feedback.imports.dates.DateOrder;
import linchpin.feedback.imports.dates.DateReading;
import linchpin.organisation.QuestionClass;
import org.jspecify.annotations.Nullable;

/** Makes a mapping from the role of each column, proposing what the values in them mean. */
public final class Choices {

    private static final int MOST_PLACES = 3;

    private final Survey survey;
    private final AnswerWords answers;
    private final Map<String, String> channelLabels;

    /** @param channelLabels label of each channel, by code */
    public Choices(Survey survey, AnswerWords answers, Map<String, String> channelLabels) {
        this.survey = survey;
        this.answers = answers;
        this.channelLabels = channelLabels;
    }

    /** @return what was found, as a first proposal */
    public Mapping suggested() {
        return mapping(Suggestion.roles(survey, answers));
    }

    /** @return the column that looks like answers to a question that we know; -1 for none */
    public int answerColumn() {
        return new AnswerColumn(survey, answers).found();
    }

    /** @return a mapping in which each column has its role */
    public Mapping mapping(List<ColumnRole> roles) {
        var columns = columns(roles);
        var dates = at(columns.get(ColumnRole.DATE), Survey.Column::dates);
        var lastYear = dates == null ? 0 : dates.lastYear();
        var given = values(columns.get(ColumnRole.ANSWER));
        var set = answers.questionSet(given, lastYear);
        return new Mapping(
                columns,
                reading(dates),
                all(roles, ColumnRole.PLACE),
                true,
                set,
                told(columns.get(ColumnRole.ANSWER), answers.meanings(given, lastYear), set),
                classes(columns.get(ColumnRole.QUESTION)),
                "survey",
                channels(columns.get(ColumnRole.CHANNEL)),
                words(roles),
                Set.of(), // what means yes is never guessed
                Map.of(),
                Said.NOTHING);
    }

    /** Which end of bare numbers is good is never guessed. */
    private Map<String, Mapping.Meaning> told(
            @Nullable Integer answer, Map<String, Mapping.Meaning> worded, String set) {
        return answer == null ? worded : ScaleEnds.told(survey, answer, worded, set);
    }

    private static Map<ColumnRole, Integer> columns(List<ColumnRole> roles) {
        var columns = new EnumMap<ColumnRole, Integer>(ColumnRole.class);
        for (var i = 0; i < roles.size(); i++) {
            if (roles.get(i).single()) {
                columns.putIfAbsent(roles.get(i), i);
            }
        }
        return columns;
    }

    private <T> @Nullable T at(@Nullable Integer column, Function<Survey.Column, @Nullable T> part) {
        return column == null ? null : part.apply(survey.columns().get(column));
    }

    private static DateReading reading(@Nullable DateCounts counts) {
        var monthFirst = counts != null && counts.monthOnly() > 0 && counts.dayOnly() == 0;
        return monthFirst
                ? new DateReading(DateOrder.MONTH_FIRST, -1, Map.of(), false, false, false)
                : DateReading.usual();
    }

    private static List<Integer> all(List<ColumnRole> roles, ColumnRole role) {
        var columns = new ArrayList<Integer>();
        for (var i = 0; i < roles.size() && columns.size() < MOST_PLACES; i++) {
            if (roles.get(i) == role) {
                columns.add(i);
            }
        }
        return columns;
    }

    private Collection<String> values(@Nullable Integer column) {
        var values = at(column, Survey.Column::values);
        return values == null ? List.of() : values.keySet();
    }

    private Map<String, QuestionClass> classes(@Nullable Integer question) {
        var classes = new LinkedHashMap<String, QuestionClass>();
        values(question).forEach(wording -> classes.put(wording, Suggestion.questionClass(wording)));
        return classes;
    }

    private Map<String, String> channels(@Nullable Integer column) {
        var channels = new LinkedHashMap<String, String>();
        for (var value : values(column)) {
            channelLabels.forEach((code, label) -> {
                if (Cells.key(label).contains(value) || value.contains(code)) {
                    channels.putIfAbsent(value, code);
                }
            });
        }
        return channels;
    }

    private List<Mapping.WordsColumn> words(List<ColumnRole> roles) {
        var words = new ArrayList<Mapping.WordsColumn>();
        for (var i = 0; i < roles.size(); i++) {
            var asksFor = roles.get(i).questionClass();
            if (asksFor != null) {
                words.add(new Mapping.WordsColumn(i, survey.header().get(i), asksFor));
            }
        }
        return words;
    }

    /** @return the role of each column in a mapping made before */
    public static List<ColumnRole> roles(Mapping mapping, int columns) {
        var roles = new ArrayList<ColumnRole>();
        for (var i = 0; i < columns; i++) {
            roles.add(role(mapping, i));
        }
        return roles;
    }

    private static ColumnRole role(Mapping mapping, int column) {
        if (mapping.places().contains(column)) {
            return ColumnRole.PLACE;
        }
        return mapping.columns().entrySet().stream()
                .filter(known -> known.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> wordsRole(mapping, column));
    }

    private static ColumnRole wordsRole(Mapping mapping, int column) {
        return mapping.words().stream()
                .filter(words -> words.column() == column)
                .findFirst()
                .map(Mapping.WordsColumn::role)
                .orElse(ColumnRole.IGNORE);
    }
}
