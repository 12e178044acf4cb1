package linchpin.evidence.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.evidence.Asked;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.Quotable;
import linchpin.feedback.words.Quotable.QuotableStory;
import linchpin.meaning.NearInMeaning;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the stories that may be quoted and lie nearest in meaning to the question of a pack. */
@Component
class NearQuestion {

    /** So many at most of each month and mood are compared: a great trust has more than can be read while somebody waits. */
    private static final int EACH = 100;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]+");
    private static final int OWN_WORDS = 6;

    /** Enough to take turns between moods and months without going far from the question. */
    private static final int FOR_EACH = 3;

    private final Quotable quotable;
    private final NearInMeaning near;

    NearQuestion(Quotable quotable, NearInMeaning near) {
        this.quotable = quotable;
        this.near = near;
    }

    /**
     * @param pairs how many stories there is room for
     * @param standing whose words stand in the pack already, and are not offered again, nor is anybody who said the same
     */
    @Transactional(readOnly = true)
    public Candidates to(Asked asked, int pairs, Collection<FeedbackId> standing) {
        var wanted = asked.scope().wanted();
        var willing = quotable.willing(wanted, EACH);
        var quotables = (int) quotable.count(wanted);
        Map<FeedbackId, QuotableStory> byId =
                willing.stream().collect(Collectors.toMap(QuotableStory::id, Function.identity()));
        var likeness = near.to(asked.question(), byId.keySet());
        if (likeness.isEmpty()) {
            var latest = once(willing, standing);
            return new Candidates(quotables, latest, latest, false);
        }
        var inOrder = once(
                likeness.keySet().stream()
                        .map(byId::get)
                        .map(Objects::requireNonNull)
                        .toList(),
                standing);
        var enough = (int) inOrder.stream()
                .limit((long) FOR_EACH * pairs)
                .filter(one -> likeness.getOrDefault(one.id(), 0.0) >= NearInMeaning.NEAR)
                .count();
        var nearest = inOrder.subList(0, Math.min(inOrder.size(), Math.max(enough, pairs)));
        return new Candidates(quotables, inOrder, nearest, true);
    }

    /** Many give the same short answer or begin in the same words, and a pack has no room to hear them twice. */
    static List<QuotableStory> once(List<QuotableStory> stories, Collection<FeedbackId> standing) {
        var said = new HashSet<String>();
        stories.stream().filter(one -> standing.contains(one.id())).forEach(one -> said.addAll(told(one.words())));
        var once = new ArrayList<QuotableStory>();
        for (var one : stories) {
            var told = told(one.words());
            if (Collections.disjoint(said, told)) {
                once.add(one);
                said.addAll(told);
            }
        }
        return once;
    }

    /** The words as a whole, and each sentence of them that is long enough to be somebody's own. */
    private static Set<String> told(String words) {
        return Stream.concat(
                        Stream.of(words),
                        SENTENCE_END
                                .splitAsStream(words)
                                .filter(sentence -> plain(sentence).split(" ", -1).length >= OWN_WORDS))
                .map(NearQuestion::plain)
                .collect(Collectors.toSet());
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
