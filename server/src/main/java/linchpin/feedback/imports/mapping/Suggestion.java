package linchpin.feedback.imports.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import linchpin.feedback.imports.dates.WrittenMonth;
import linchpin.organisation.QuestionClass;

/** What each column probably holds, from its name and a look at what stands in it. A person has the last word. */
public final class Suggestion {

    private static final Pattern COMMENT_ID = words("comment.?(id|no|number|ref).*");
    private static final Pattern RESPONSE_ID = words(
            "(respond.*|response|survey|submission|patient|pt|record|form|case|story|post|entry|feedback|unique).?(id|no|number|ref.*)|id|reference|#|uuid|guid");
    private static final Pattern HAPPENED = words(".*\\b(happen(ed|s)?|occurred|took place)\\b.*");
    private static final Pattern PLACE = words(
            ".*\\b(location|service|services|ward|team|site|division|directorate|special.*|surgery|practice|trust|department|unit|place|hospital|clinic)\\b.*");
    private static final Pattern CONSENT = words(
            ".*\\b(consent(s|ed)?|agree(s|d)? to (be quoted|share)|quot(e|ed|able)|publish(ed|able)?|permission)\\b.*");
    private static final Pattern QUESTION = words(".*question.*");
    private static final Pattern CHANNEL = words(".*\\b(channel|mode|method|medium|source|collection)\\b.*");
    private static final Pattern WORDS = words(
            ".*(comment|free.?text|txt|feedback|answer|question|why|what|tell us|say|good|well|best|like|better|improve|worse|story|narrative|suggest"
                    + "|compliment|complain|reason|explain|describe|remark|opinion|anything|verbatim|concern|thank|praise|response|bad\\b|worst|problem|\\btext\\b|\\breviews?\\b).*");
    private static final Pattern REPLY = words("responses|.*\\b(total|number|count|no) (of )?responses\\b.*"
            + "|.*\\b((our|trust|provider|organisation|organisation's|nhs)('s)? (response|reply|comment|action)s?"
            + "|(staff|service|practice)('s)? (response|reply|action)s?|repl(y|ies)|response (from|by)"
            + "|response to (the )?(comment|feedback|patient|review|story)|action taken)\\b.*");
    /** A ward may be called 12. */
    private static final Pattern NUMBERED =
            words("(ward|location|place|clinic|site|unit|department|service|team)( name)?");

    private static final Pattern OF_PLACE = words(
            "(name of )?(your |the )?(location|service|ward|team|site|division|directorate|specialty|surgery|practice|trust|department|unit|place|hospital|clinic)\\b.*");
    private static final Pattern WHICH = words(
            "(which|what) (ward|service|clinic|department|hospital|site|team|unit|practice|surgery|location|place)\\b.*");
    private static final Pattern NAMELESS = words("[0-9]+|q ?[0-9]+([_ .-].*)?|column [0-9]+|");
    private static final Pattern ASKS = words(
            ".*(\\?|\\b(comments?|free.?text|feedback|story|stories|what|how|why|tell us|please|any|anything|improve|improved|improvements?|better|verbatim|said)\\b).*");
    private static final Pattern GOOD = words(".*\\b(good|well|best|liked?|positive|satisf.*|happy)\\b.*");
    private static final Pattern BETTER = words(
            ".*(better|improve|worse|worst|\\bbad\\b|negative|chang|differently|unhappy|dislike|dissatisf|unsatisf).*");

    private final Survey survey;
    private final Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);
    private final int answer;
    private final int date;
    private int places;

    private Suggestion(Survey survey, AnswerWords answers) {
        this.survey = survey;
        this.answer = new AnswerColumn(survey, answers).found();
        this.date = DateColumn.found(survey);
    }

    private static Pattern words(String expression) {
        return Pattern.compile(expression);
    }

    /** @return the role of each column, in order */
    public static List<ColumnRole> roles(Survey survey, AnswerWords answers) {
        var suggestion = new Suggestion(survey, answers);
        var roles = new ArrayList<ColumnRole>();
        for (var i = 0; i < survey.header().size(); i++) {
            roles.add(suggestion.role(i));
        }
        onlyDate(roles, survey);
        return roles;
    }

    /** A file with one date only says by it when it was given. */
    private static void onlyDate(List<ColumnRole> roles, Survey survey) {
        var happened = roles.indexOf(ColumnRole.HAPPENED);
        if (happened >= 0
                && !roles.contains(ColumnRole.DATE)
                && survey.columns().get(happened).dates() != null) {
            roles.set(happened, ColumnRole.DATE);
        }
    }

    /** @return the class of a question, by its wording */
    public static QuestionClass questionClass(String wording) {
        var key = Cells.key(wording);
        var good = GOOD.matcher(key).matches();
        var better = BETTER.matcher(key).matches();
        return good == better
                ? QuestionClass.NONSPECIFIC
                : good ? QuestionClass.WHAT_GOOD : QuestionClass.COULD_IMPROVE;
    }

    private ColumnRole role(int index) {
        var role = guess(index, survey.name(index), survey.columns().get(index));
        if (role == ColumnRole.PLACE && ++places > 3) {
            return ColumnRole.IGNORE;
        }
        return role.single() && !taken.add(role) ? ColumnRole.IGNORE : role;
    }

    private ColumnRole guess(int index, String name, Survey.Column column) {
        if (column.filled() == 0) {
            return ColumnRole.IGNORE;
        }
        if (COMMENT_ID.matcher(name).matches()) {
            return ColumnRole.COMMENT_ID;
        }
        if (RESPONSE_ID.matcher(name).matches()) {
            return ColumnRole.RESPONSE_ID;
        }
        if (HAPPENED.matcher(name).matches() && (column.dates() != null || months(column))) {
            return ColumnRole.HAPPENED;
        }
        if (index == date) {
            return ColumnRole.DATE;
        }
        if (index == answer) {
            return ColumnRole.ANSWER;
        }
        if (NUMBERED.matcher(name).matches() && numbersOnly(column)) {
            return ColumnRole.PLACE;
        }
        if (numbersOnly(column) || isDates(column) || ScaleEnds.named(survey, index)) {
            return ColumnRole.IGNORE;
        }
        return guessWords(name, column);
    }

    private ColumnRole guessWords(String name, Survey.Column column) {
        var few = column.values() != null && column.values().size() * 3L <= Math.max(12, column.filled());
        if (few && QUESTION.matcher(name).matches() && holdsQuestions(column)) {
            return ColumnRole.QUESTION;
        }
        if (CONSENT.matcher(name).matches() && few) {
            return ColumnRole.CONSENT;
        }
        if (CHANNEL.matcher(name).matches() && column.values() != null) {
            return ColumnRole.CHANNEL;
        }
        if (isPlace(name, column)) {
            return ColumnRole.PLACE;
        }
        if (NAMELESS.matcher(name).matches()) {
            return saysSomething(name, column) ? ColumnRole.WORDS : ColumnRole.IGNORE;
        }
        var asks = WORDS.matcher(name).matches()
                || (column.isSpoken() && (ASKS.matcher(name).matches() || isTwice(name)));
        if (!asks || nobodysWords(name, column)) {
            return ColumnRole.IGNORE;
        }
        return switch (questionClass(name)) {
            case WHAT_GOOD -> ColumnRole.GOOD;
            case COULD_IMPROVE -> ColumnRole.BETTER;
            case NONSPECIFIC, STORY, ADDED -> ColumnRole.WORDS;
        };
    }

    /** "Comments on the service" is a question, and opens no place for each answer to it; "Which ward were you on?" names one. */
    private static boolean isPlace(String name, Survey.Column column) {
        if (MachineColumns.isAlways(name)
                || (column.isSpoken() && ASKS.matcher(name).matches())) {
            return false;
        }
        return WHICH.matcher(name).matches()
                || (OF_PLACE.matcher(name).matches() && !column.isSpoken() && !name.contains("?"))
                || (PLACE.matcher(name).matches()
                        && !name.contains("?")
                        && (!ASKS.matcher(name).matches() || MachineColumns.fewAndShort(column)));
    }

    /** Where the name says nothing, words are told by their looks: several in a cell, and hardly twice the same. */
    private static boolean saysSomething(String name, Survey.Column column) {
        var values = column.listed();
        var each = values.size() == column.filled() && values.keySet().stream().anyMatch(value -> value.contains(" "));
        return column.isSpoken() || (each && !name.startsWith("column "));
    }

    private boolean isTwice(String name) {
        return survey.header().stream()
                        .filter(other -> Cells.key(other).replace('_', ' ').equals(name))
                        .count()
                > 1;
    }

    /** Labels, lengths and choices; but "Nothing", again and again, is what people say where the name asks them. */
    private static boolean nobodysWords(String name, Survey.Column column) {
        return (MachineColumns.named(name, column) && !(column.isSpoken() && name.matches(".*\\b(comments?|feedback)")))
                || name.endsWith(" score")
                || REPLY.matcher(name).matches()
                || (MachineColumns.fewAndShort(column) && !ASKS.matcher(name).matches());
    }

    /** Wordings of questions, each beside many answers; what people say to "question 1" is hardly said twice. */
    private static boolean holdsQuestions(Survey.Column column) {
        var values = column.knownValues();
        var longest = values.stream().mapToInt(String::length).max().orElse(0);
        var repeated = values.size() * 2L <= column.filled();
        return longest > 8
                && values.size() <= 20
                && (repeated || values.stream().allMatch(value -> value.isEmpty() || value.endsWith("?")));
    }

    private static boolean months(Survey.Column column) {
        var values = column.values();
        return values != null
                && values.keySet().stream()
                                .filter(value -> WrittenMonth.of(value).isPresent())
                                .count()
                        >= (values.size() + 1) / 2;
    }

    private static boolean isDates(Survey.Column column) {
        return column.dates() != null && column.dates().dates() * 10 >= column.filled() * 9;
    }

    private static boolean numbersOnly(Survey.Column column) {
        return column.values() != null
                && column.values().keySet().stream().allMatch(value -> value.matches("[0-9.,-]*"));
    }
}
