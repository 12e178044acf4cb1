package linchpin.figures.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.feedback.StoriesTold;
import linchpin.feedback.StoriesTold.Story;
import linchpin.figures.Counts;
import linchpin.figures.Trend;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stories to stand beside the numbers: the latest, somebody content and somebody who is not in turn, each with its place among them. */
@Component
class StoriesBeside {

    private static final int AMONG = 200;
    private static final int A_FEW_WORDS = 30;
    private static final int LATELY = 3;

    private final StoriesTold stories;
    private final Counts counts;

    StoriesBeside(StoriesTold stories, Counts counts) {
        this.stories = stories;
        this.counts = counts;
    }

    /**
     * A story as shown.
     *
     * @param words the first of them
     * @param cut whether there are more
     * @param by where and when, and the score given
     * @param standing its place in the numbers
     */
    record Card(String words, boolean cut, String by, String standing, String path) {

        private static final int LONGEST = 420;

        static String shortened(String words) {
            if (words.length() <= LONGEST) {
                return words;
            }
            var room = words.substring(0, LONGEST);
            return room.substring(0, Math.max(room.lastIndexOf(' '), LONGEST / 2)) + " …";
        }
    }

    List<Card> cards(Seen seen, int wanted) {
        var standings = new HashMap<Asked, String>();
        return chosen(stories.latest(seen.where(), AMONG), wanted).stream()
                .map(story -> card(story, seen, standings))
                .toList();
    }

    /** In turn, so that neither praise nor concern crowds the other out; short ones only when there are no others. */
    private static List<Story> chosen(List<Story> latest, int wanted) {
        var left = new ArrayList<>(latest);
        var chosen = new ArrayList<Story>();
        while (chosen.size() < wanted && !left.isEmpty()) {
            var content = chosen.size() % 2 == 1;
            var next = left.stream()
                    .min((one, other) -> Integer.compare(misfit(one, content), misfit(other, content)))
                    .orElseThrow();
            chosen.add(next);
            left.remove(next);
        }
        return chosen;
    }

    private static int misfit(Story story, boolean content) {
        var brief = story.words().length() < A_FEW_WORDS ? 2 : 0;
        return brief + (story.score() == null || (story.score() <= 2) != content ? 1 : 0);
    }

    private Card card(Story story, Seen seen, Map<Asked, String> standings) {
        var theme = seen.look().theme() != null
                ? seen.look().theme()
                : story.themes().stream()
                        .filter(seen.themes()::containsKey)
                        .findFirst()
                        .orElse(null);
        var words = Card.shortened(story.words());
        return new Card(
                words,
                words.length() < story.words().length(),
                by(story, seen),
                standings.computeIfAbsent(new Asked(theme, lately(story, seen)), asked -> standing(asked, seen)),
                "/log/" + story.id().id());
    }

    private static String by(Story story, Seen seen) {
        var place = story.placeId() == null ? null : seen.places().get(story.placeId());
        var score = story.score() == null ? "" : ", who found it " + FOUND.get(story.score());
        return "Somebody" + (place == null ? "" : ", " + place.name()) + ", " + Days.full(story.receivedOn()) + score;
    }

    private static final Map<Integer, String> FOUND =
            Map.of(1, "very good", 2, "good", 3, "neither good nor poor", 4, "poor", 5, "very poor");

    /** @param lately whether among those of the last months only */
    private record Asked(@Nullable Integer theme, boolean lately) {}

    private static boolean lately(Story story, Seen seen) {
        return !YearMonth.from(story.receivedOn()).isBefore(seen.last().minusMonths(LATELY - 1));
    }

    private String standing(Asked asked, Seen seen) {
        var theme = asked.theme();
        var months = theme == null || theme.equals(seen.look().theme())
                ? seen.months()
                : counts.months(seen.look().place(), theme, seen.first(), seen.last());
        var among = asked.lately() ? months.subList(Math.max(0, months.size() - LATELY), months.size()) : months;
        var count = among.stream().mapToLong(month -> month.count().total()).sum();
        var when = Shares.period(among.getFirst().month(), seen.last());
        if (theme == null) {
            return "One of " + Shares.people(count) + " who spoke up, " + when + ".";
        }
        return "One of " + Shares.people(count) + " who spoke about “"
                + seen.themes().getOrDefault(theme, "this") + "”, " + when + "; "
                + said(Trend.of(months, seen.everybody())) + ".";
    }

    private static String said(Trend trend) {
        return switch (trend) {
            case RISING -> "rising: a larger share than usual";
            case FALLING -> "falling: a smaller share than usual";
            case USUAL -> "about as usual";
            case TOO_EARLY -> "too early to say whether that is more than usual";
        };
    }
}
