package linchpin.rounds.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.rounds.AskedQuestions;
import linchpin.rounds.AskedQuestions.Asked;
import linchpin.rounds.SaidTheme;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The questions, as somebody writes them.
 *
 * @param ask their words, by number
 * @param to what they answer to: number, full stop and the theme's key
 * @param left what no question takes up, and why
 */
record QuestionsForm(Map<String, String> ask, Set<String> to, String left) {

    private static final int LONGEST = 500;
    private static final int LONGEST_LEFT = 2000;

    QuestionsForm(@Nullable Map<String, String> ask, @Nullable Set<String> to, @Nullable String left) {
        var typed = new LinkedHashMap<String, String>();
        Objects.requireNonNullElse(ask, Map.<String, String>of())
                .forEach((n, words) -> typed.put(n, Typed.text(words)));
        this.ask = typed;
        this.to = Set.copyOf(Objects.requireNonNullElse(to, Set.of()));
        this.left = Typed.text(left);
    }

    static QuestionsForm empty() {
        return new QuestionsForm(null, null, null);
    }

    /** @return the numbers of the form's questions */
    static List<Integer> numbers() {
        return IntStream.rangeClosed(1, AskedQuestions.MOST).boxed().toList();
    }

    static String field(int n) {
        return "ask[" + n + "]";
    }

    String words(int n) {
        return ask.getOrDefault(String.valueOf(n), "");
    }

    /** @return the themes to choose from, for one question */
    static List<Choice> choices(int n, List<SaidTheme> themes) {
        return themes.stream()
                .map(theme -> new Choice(n + "." + theme.key(), theme.label() + " · " + theme.times()))
                .toList();
    }

    /** @return what is wrong, where these are the themes of what was said */
    Errors errors(List<SaidTheme> themes) {
        var errors = Errors.none();
        for (var n : numbers()) {
            errors = errors(n, themes, errors);
        }
        if (questions(themes).isEmpty()) {
            errors = errors.with(field(1), "Write at least one question");
        }
        if (left.length() > LONGEST_LEFT) {
            errors = errors.with("left", "This must have 2,000 characters or fewer");
        }
        var open = open(themes);
        if (left.isEmpty() && !open.isEmpty()) {
            errors = errors.with("left", "Say why no question takes this up: " + String.join("; ", open));
        }
        return errors.inOrder(order());
    }

    /** @return the fields as they stand on the page, each question with what it answers to */
    private static List<String> order() {
        return Stream.concat(numbers().stream().flatMap(n -> Stream.of(field(n), "to-" + n)), Stream.of("left"))
                .toList();
    }

    private Errors errors(int n, List<SaidTheme> themes, Errors found) {
        var words = words(n);
        if (words.length() > LONGEST) {
            return found.with(field(n), "A question must have 500 characters or fewer");
        }
        if (words.isEmpty() && !chosen(n, themes).isEmpty()) {
            return found.with(field(n), "Write question " + n + ", or take off what it answers to");
        }
        return !words.isEmpty() && !themes.isEmpty() && chosen(n, themes).isEmpty()
                ? found.with("to-" + n, "Choose what question " + n + " answers to")
                : found;
    }

    /** @return the themes that no question takes up, as they are called */
    List<String> open(List<SaidTheme> themes) {
        return themes.stream()
                .filter(theme -> numbers().stream().noneMatch(n -> to.contains(n + "." + theme.key())))
                .map(SaidTheme::label)
                .toList();
    }

    private List<String> chosen(int n, List<SaidTheme> themes) {
        return themes.stream()
                .filter(theme -> to.contains(n + "." + theme.key()))
                .map(SaidTheme::name)
                .toList();
    }

    /** @return what was written, numbered without gaps */
    List<Asked> questions(List<SaidTheme> themes) {
        var questions = new ArrayList<Asked>();
        for (var n : numbers()) {
            if (!words(n).isEmpty()) {
                questions.add(new Asked(questions.size() + 1, words(n), chosen(n, themes)));
            }
        }
        return questions;
    }
}
