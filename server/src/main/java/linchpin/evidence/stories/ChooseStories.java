package linchpin.evidence.stories;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.Quotable.QuotableStory;
import org.jspecify.annotations.Nullable;

/**
 * Chooses whose words stand in a pack, by a rule that anybody can follow: of those nearest to its question, somebody content and somebody who is
 * not in turn, each from another month as long as there are months, rather full than brief, and neither a few words nor more than its room holds.
 */
public final class ChooseStories {

    /** The rule as readers are told it. */
    public static final List<String> RULE = List.of(
            "We only used words of people who said yes to that. A person checked the words first.",
            "We took turns, as far as we could. First a person who was happy, then one who was not.",
            "Each story is from another month, if we could.",
            "Longer stories came before short ones. We left out very short and very long ones.");

    static final int SHORTEST = 40;
    static final int LONGEST = 700;

    /** From here on there is something to see before one's eyes. */
    private static final int FULL = 90;

    private final List<QuotableStory> nearest;
    private final List<QuotableStory> willing;
    private final Set<FeedbackId> taken = new HashSet<>();
    private final Set<YearMonth> heard = new HashSet<>();

    private ChooseStories(Candidates candidates) {
        this.nearest = candidates.nearest();
        this.willing = candidates.all();
    }

    /**
     * @param themes what the story in each place should be about; null for anything
     * @return one for each place; empty where nobody is left
     */
    static List<Optional<QuotableStory>> among(Candidates candidates, List<@Nullable Integer> themes) {
        var choosing = new ChooseStories(candidates);
        var chosen = new ArrayList<Optional<QuotableStory>>();
        for (var theme : themes) {
            chosen.add(choosing.next(chosen.size() % 2 == 0, theme));
        }
        return chosen;
    }

    private Optional<QuotableStory> next(boolean content, @Nullable Integer theme) {
        var best = best(nearest, content, theme).or(() -> best(willing, content, theme));
        best.ifPresent(one -> {
            taken.add(one.id());
            heard.add(YearMonth.from(one.receivedOn()));
        });
        return best;
    }

    private Optional<QuotableStory> best(List<QuotableStory> among, boolean content, @Nullable Integer theme) {
        return among.stream()
                .filter(one -> !taken.contains(one.id()))
                .filter(one -> theme == null || one.about().contains(theme))
                .min((one, other) -> Integer.compare(misfit(one, content), misfit(other, content)));
    }

    /** Of equal misfits the first, and so the nearest or the latest, is taken. */
    private int misfit(QuotableStory one, boolean content) {
        var length = one.words().length() < SHORTEST || one.words().length() > LONGEST ? 8 : 0;
        var other = one.score() == null || (one.score() <= 2) != content ? 4 : 0;
        var brief = one.words().length() < FULL ? 2 : 0;
        var again = heard.contains(YearMonth.from(one.receivedOn())) ? 1 : 0;
        return length + other + brief + again;
    }
}
