package linchpin.figures.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.figures.published.quarters.PublicCounts;
import linchpin.figures.published.quarters.Quarters;
import linchpin.figures.room.Dealing;
import linchpin.figures.room.NumberBlock.Link;
import linchpin.figures.room.NumberBlock.Room;
import linchpin.figures.room.StoryCard;
import linchpin.organisation.Organisation;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what everybody may see: published quarters, and the words of people who agree to be quoted. */
@Component
class ReadEverybody {

    private static final int STORIES = 3; // beside each table
    private static final StoryCard KEPT = new StoryCard.EmptyRoom(
            "Nobody else has said that their words may be shown here. The room is kept for them.");
    private final PublicCounts counts;
    private final PublicNumbers numbers;
    private final StoriesForEverybody stories;
    private final Places places;

    ReadEverybody(PublicCounts counts, PublicNumbers numbers, StoriesForEverybody stories, Places places) {
        this.counts = counts;
        this.numbers = numbers;
        this.stories = stories;
        this.places = places;
    }

    /** What was published about a place. */
    record PublishedPlace(
            Organisation organisation, @Nullable Place place, List<LocalDate> quarters, Map<PlaceId, Place> named) {

        @Nullable
        PlaceId id() {
            return place == null ? null : place.id();
        }

        String about() {
            return place == null ? organisation.name() : place.fullName();
        }

        LocalDate latest() {
            return quarters.getFirst();
        }
    }

    /**
     * @param id of the place; null for the organisation in scope
     * @throws NotFound when there is no such place here
     */
    @Transactional(readOnly = true)
    public EverybodyPage page(Organisation organisation, @Nullable PlaceId id) {
        var named = places.byId();
        if (id != null && !named.containsKey(id)) {
            throw new NotFound();
        }
        var read = new PublishedPlace(organisation, id == null ? null : named.get(id), counts.quarters(), named);
        return new EverybodyPage(
                organisation,
                read.about(),
                id == null ? null : id.id().toString(),
                above(read),
                read.quarters().isEmpty()
                        ? null
                        : Quarters.period(read.quarters().getLast(), read.latest()),
                counts.smallest(),
                read.quarters().isEmpty() ? List.of() : rooms(read));
    }

    private static List<Link> above(PublishedPlace read) {
        var above = new ArrayList<Link>();
        for (var place = read.place(); place != null; ) {
            place = place.parent() == null ? null : read.named().get(place.parent());
            above.addFirst(
                    place == null
                            ? new Link(
                                    read.organisation().name(),
                                    "/numbers/" + read.organisation().code())
                            : new Link(place.name(), path(read, place.id())));
        }
        return above;
    }

    /** @return where another place of the same organisation is shown */
    static String path(PublishedPlace read, PlaceId place) {
        return "/numbers/" + read.organisation().code() + "?place=" + place.id();
    }

    private List<Room> rooms(PublishedPlace read) {
        var blocks = numbers.of(read);
        var dealing = new Dealing(stories.of(read.id(), read.latest(), blocks.size() * STORIES), KEPT);
        return blocks.stream()
                .map(block -> new Room(block, dealing.next(STORIES)))
                .toList();
    }
}
