package linchpin.feedback.imports.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.imports.dates.DateCounts;
import linchpin.feedback.imports.dates.DateOrder;
import linchpin.feedback.imports.dates.DateReading;
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

    /** @return a mapping in which each column has its role */
    public Mapping mapping(List<ColumnRole> roles) {
        var answer = roles.indexOf(ColumnRole.ANSWER);
        var question = roles.indexOf(ColumnRole.QUESTION);
        var channel = roles.indexOf(ColumnRole.CHANNEL);
        var date = roles.indexOf(ColumnRole.DATE);
        var dates = date < 0 ? null : survey.columns().get(date).dates();
        var lastYear = dates == null ? 0 : dates.lastYear();
        return new Mapping(
                roles.indexOf(ColumnRole.RESPONSE_ID),
                roles.indexOf(ColumnRole.COMMENT_ID),
                date,
                reading(dates),
                all(roles, ColumnRole.PLACE),
                true,
                answer,
                answers.questionSet(values(answer), lastYear),
                answers.meanings(values(answer), lastYear),
                question,
                classes(question),
                channel,
                "survey",
                channels(channel),
                words(roles),
                groups(roles));
    }

    private static Map<String, Integer> groups(List<ColumnRole> roles) {
        var groups = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < roles.size(); i++) {
            var dimension = roles.get(i).dimension();
            if (dimension != null) {
                groups.putIfAbsent(dimension, i);
            }
        }
        return groups;
    }

    private static DateReading reading(@Nullable DateCounts counts) {
        var monthFirst = counts != null && counts.monthOnly() > 0 && counts.dayOnly() == 0;
        return monthFirst ? new DateReading(DateOrder.MONTH_FIRST, -1, Map.of(), false, false) : DateReading.usual();
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

    private Collection<String> values(int column) {
        var values = column < 0 ? null : survey.columns().get(column).values();
        return values == null ? List.of() : values.keySet();
    }

    private Map<String, String> classes(int question) {
        var classes = new LinkedHashMap<String, String>();
        values(question).forEach(wording -> classes.put(wording, Suggestion.questionClass(wording)));
        return classes;
    }

    private Map<String, String> channels(int column) {
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
            var role = roles.get(i);
            if (role == ColumnRole.GOOD || role == ColumnRole.BETTER || role == ColumnRole.WORDS) {
                words.add(new Mapping.WordsColumn(i, survey.header().get(i), role.questionClass()));
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
        if (column == mapping.date()) {
            return ColumnRole.DATE;
        }
        if (column == mapping.answer()) {
            return ColumnRole.ANSWER;
        }
        if (column == mapping.question()) {
            return ColumnRole.QUESTION;
        }
        if (column == mapping.channel()) {
            return ColumnRole.CHANNEL;
        }
        if (column == mapping.responseId()) {
            return ColumnRole.RESPONSE_ID;
        }
        if (column == mapping.commentId()) {
            return ColumnRole.COMMENT_ID;
        }
        return mapping.places().contains(column)
                ? ColumnRole.PLACE
                : groupRole(mapping, column).orElseGet(() -> wordsRole(mapping, column));
    }

    private static Optional<ColumnRole> groupRole(Mapping mapping, int column) {
        return Arrays.stream(ColumnRole.values())
                .filter(role ->
                        role.dimension() != null && mapping.groups().getOrDefault(role.dimension(), -1) == column)
                .findFirst();
    }

    private static ColumnRole wordsRole(Mapping mapping, int column) {
        return mapping.words().stream()
                .filter(words -> words.column() == column)
                .findFirst()
                .map(words -> switch (words.questionClass()) {
                    case "what_good" -> ColumnRole.GOOD;
                    case "could_improve" -> ColumnRole.BETTER;
                    default -> ColumnRole.WORDS;
                })
                .orElse(ColumnRole.IGNORE);
    }
}
