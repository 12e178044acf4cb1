package linchpin.representation;

import java.util.List;
import java.util.Map;
import linchpin.feedback.words.StoriesTold;
import linchpin.feedback.words.StoriesTold.Story;
import linchpin.figures.room.Dealing;
import linchpin.figures.room.StoryCard;
import linchpin.figures.room.ToldCard;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.representation.RepresentationPage.Section;
import linchpin.representation.halfyears.GiverGroups;
import linchpin.representation.halfyears.HalfYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who spoke in numbers, and beside it, with the same room, what was said. Stories are of the months that were counted and are chosen by nothing
 * that their givers said of themselves: a story beside a group would tell who is in it.
 */
@Component
class GroupsAndStories {

    private static final int FEWEST = 2;
    private static final int GROUPS_TO_A_STORY = 3;
    private static final int AMONG = 200;
    private static final StoryCard KEPT =
            new StoryCard.EmptyRoom("Nobody else told a story in these months. The room is kept for it.");

    private final GroupsInWords words;
    private final StoriesTold stories;
    private final Places places;

    GroupsAndStories(GroupsInWords words, StoriesTold stories, Places places) {
        this.words = words;
        this.stories = stories;
        this.places = places;
    }

    /**
     * @param told as it was counted, by dimension
     * @param place that it is of; null for the whole organisation
     */
    @Transactional(readOnly = true)
    public List<Section> of(Map<String, GiverGroups> told, @Nullable Place place) {
        var sections = words.of(told, place != null);
        var cards = told.values().stream()
                .findAny()
                .map(counted -> cards(
                        counted.half(),
                        place,
                        sections.stream().mapToInt(GroupsAndStories::room).sum()))
                .orElse(List.of());
        var dealing = new Dealing(cards, KEPT);
        return sections.stream()
                .map(each -> each.beside(dealing.next(room(each))))
                .toList();
    }

    /** @return for how many there is room: the more groups, the taller their table */
    private static int room(Section section) {
        return Math.max(FEWEST, section.groups().size() / GROUPS_TO_A_STORY);
    }

    private List<StoryCard> cards(HalfYear half, @Nullable Place place, int wanted) {
        var there = new StoriesTold.Where(
                places.below(place == null ? null : place.id()),
                null,
                half.first().atDay(1),
                half.last().atEndOfMonth());
        var named = places.byId();
        return StoryCard.inTurn(stories.latest(there, AMONG), Story::score, Story::words, wanted).stream()
                .map(story -> {
                    var where = story.placeId() == null ? null : named.get(story.placeId());
                    return ToldCard.of(story, where == null ? "" : where.name(), "");
                })
                .toList();
    }
}
