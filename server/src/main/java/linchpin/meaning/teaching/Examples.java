package linchpin.meaning.teaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import linchpin.analysis.text.learning.Coded;
import linchpin.analysis.text.learning.Traits;
import linchpin.meaning.PeoplesWord;
import linchpin.meaning.Themes;
import linchpin.meaning.teaching.StoredReadings.StoredReading;
import org.springframework.stereotype.Component;

/** The comments that the machine learns from, with what people said of them. */
@Component
class Examples {

    /** Judgements beyond these, the oldest, teach no more. */
    private static final int MOST = 10_000;

    /** Comments nobody judged, as weak examples of what own themes are not and of what needs no correction. */
    private static final int UNJUDGED = 400;

    private final StoredReadings readings;
    private final Themes themes;

    Examples(StoredReadings readings, Themes themes) {
        this.readings = readings;
        this.themes = themes;
    }

    /** @return the latest comments of feedback that nobody judged */
    List<Traits> uncoded() {
        return readings.unjudged(UNJUDGED).stream().map(StoredReading::traits).toList();
    }

    /** @return the latest comments of feedback that somebody judged, each with what it is about and what it is not */
    List<Coded> coded() {
        var byFeedback = readings.judged(MOST).stream()
                .collect(Collectors.groupingBy(StoredReading::feedback, LinkedHashMap::new, Collectors.toList()));
        var judged = themes.peoplesWord(byFeedback.keySet());
        var names = new TreeMap<Integer, String>();
        themes.numbers().forEach((name, number) -> names.put(number, name));
        var coded = new ArrayList<Coded>();
        byFeedback.forEach((feedback, comments) ->
                coded.addAll(coded(comments, judged.getOrDefault(feedback, PeoplesWord.NOTHING), names)));
        return coded;
    }

    /** What a feedback is about goes to the comment it most likely stands in; what it is not about is in none of them. */
    private static List<Coded> coded(List<StoredReading> comments, PeoplesWord judged, Map<Integer, String> names) {
        var has = new LinkedHashMap<StoredReading, Set<String>>();
        comments.forEach(comment -> has.put(comment, new HashSet<>()));
        named(judged.has(), names)
                .forEach(theme -> has.computeIfAbsent(likeliest(comments, theme), _ -> new HashSet<>())
                        .add(theme));
        var hasNot = named(judged.hasNot(), names);
        return has.entrySet().stream()
                .map(one -> new Coded(one.getKey().commentId(), one.getKey().traits(), one.getValue(), hasNot))
                .toList();
    }

    private static StoredReading likeliest(List<StoredReading> comments, String theme) {
        return comments.stream()
                .max(Comparator.comparingDouble((StoredReading one) ->
                                one.traits().probabilities().getOrDefault(theme, 0.0))
                        .thenComparingInt(one -> one.comment().words().length())
                        .thenComparing(StoredReading::commentId))
                .orElseThrow();
    }

    private static Set<String> named(Set<Integer> numbers, Map<Integer, String> names) {
        return numbers.stream()
                .filter(names::containsKey)
                .map(names::get)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
