package linchpin.figures.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.feedback.words.StoriesTold;
import linchpin.feedback.words.StoriesTold.Story;
import linchpin.figures.Counts;
import linchpin.figures.MonthCount;
import linchpin.figures.room.StoryCard;
import linchpin.figures.room.StoryStanding;
import linchpin.figures.room.ToldCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stories to stand beside the numbers: the latest, each with its place among them. */
@Component
class StoriesBeside {

    private static final int AMONG = 200;

    private final StoriesTold stories;
    private final Counts counts;

    StoriesBeside(StoriesTold stories, Counts counts) {
        this.stories = stories;
        this.counts = counts;
    }

    List<StoryCard> cards(Subject subject, int wanted) {
        var chosen = StoryCard.inTurn(stories.latest(subject.where(), AMONG), Story::score, Story::words, wanted);
        var others = chosen.stream()
                .map(story -> theme(story, subject))
                .filter(theme -> theme != null && !theme.equals(subject.look().theme()))
                .distinct()
                .toList();
        var months = new HashMap<>(counts.monthsAbout(subject.look().place(), others, subject.first(), subject.last()));
        if (subject.look().theme() != null) {
            months.put(subject.look().theme(), subject.months());
        }
        return chosen.stream().map(story -> card(story, subject, months)).toList();
    }

    private static StoryCard card(Story story, Subject subject, Map<Integer, List<MonthCount>> months) {
        var place = story.placeId() == null ? null : subject.places().get(story.placeId());
        return ToldCard.of(story, place == null ? "" : place.name(), standing(theme(story, subject), subject, months));
    }

    /** @return what a story's place in the numbers is told by; null for none */
    private static @Nullable Integer theme(Story story, Subject subject) {
        return subject.look().theme() != null
                ? subject.look().theme()
                : story.themes().stream()
                        .filter(subject.themes()::containsKey)
                        .findFirst()
                        .orElse(null);
    }

    private static String standing(@Nullable Integer theme, Subject subject, Map<Integer, List<MonthCount>> months) {
        return theme == null
                ? StoryStanding.of(subject.everybody())
                : StoryStanding.of(
                        subject.themes().getOrDefault(theme, "this"),
                        Objects.requireNonNull(months.get(theme)),
                        subject.everybody(),
                        subject.today());
    }
}
