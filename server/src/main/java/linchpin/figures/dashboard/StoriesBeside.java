package linchpin.figures.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.feedback.words.StoriesTold;
import linchpin.feedback.words.StoriesTold.Story;
import linchpin.figures.Counts;
import linchpin.figures.room.StoryCard;
import linchpin.figures.room.StoryStanding;
import linchpin.figures.room.ToldCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stories to stand beside the numbers: the latest, each with its place among them. */
@Component
class StoriesBeside {

    private static final int AMONG = 200;
    private static final int NONE = 0;

    private final StoriesTold stories;
    private final Counts counts;

    StoriesBeside(StoriesTold stories, Counts counts) {
        this.stories = stories;
        this.counts = counts;
    }

    List<StoryCard> cards(Subject subject, int wanted) {
        var standings = new HashMap<Integer, String>();
        return StoryCard.inTurn(stories.latest(subject.where(), AMONG), Story::score, Story::words, wanted).stream()
                .map(story -> card(story, subject, standings))
                .toList();
    }

    private StoryCard card(Story story, Subject subject, Map<Integer, String> standings) {
        var theme = theme(story, subject);
        var place = story.placeId() == null ? null : subject.places().get(story.placeId());
        return ToldCard.of(
                story,
                place == null ? "" : place.name(),
                standings.computeIfAbsent(Objects.requireNonNullElse(theme, NONE), _ -> standing(theme, subject)));
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

    private String standing(@Nullable Integer theme, Subject subject) {
        if (theme == null) {
            return StoryStanding.of(subject.everybody());
        }
        var months = theme.equals(subject.look().theme())
                ? subject.months()
                : counts.months(subject.look().place(), theme, subject.first(), subject.last());
        return StoryStanding.of(
                subject.themes().getOrDefault(theme, "this"), months, subject.everybody(), subject.today());
    }
}
