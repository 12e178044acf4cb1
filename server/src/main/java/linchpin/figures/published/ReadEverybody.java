package linchpin.figures.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.figures.NumberBlock;
import linchpin.figures.NumberBlock.Entry;
import linchpin.figures.NumberBlock.Head;
import linchpin.figures.NumberBlock.Link;
import linchpin.figures.NumberBlock.Room;
import linchpin.figures.NumberBlock.Rows;
import linchpin.figures.StoryCard;
import linchpin.meaning.Themes;
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
    private static final StoryCard KEPT =
            new StoryCard.Kept("Nobody else has said that their words may be shown here. The room is kept for them.");
    private static final String DASH =
            "A dash stands where so few gave one of the answers that a person could be found out.";

    private final PublicCounts counts;
    private final StoriesForEverybody stories;
    private final Places places;
    private final Themes themes;

    ReadEverybody(PublicCounts counts, StoriesForEverybody stories, Places places, Themes themes) {
        this.counts = counts;
        this.stories = stories;
        this.places = places;
        this.themes = themes;
    }

    /** What was published about a place. */
    private record Read(
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
        var read = new Read(organisation, id == null ? null : named.get(id), counts.quarters(), named);
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

    private static List<Link> above(Read read) {
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

    private static String path(Read read, PlaceId place) {
        return "/numbers/" + read.organisation().code() + "?place=" + place.id();
    }

    private List<Room> rooms(Read read) {
        var blocks = Stream.of(quarters(read), themes(read), parts(read))
                .filter(block -> !block.rows().isEmpty())
                .toList();
        var told = stories.of(read.id(), read.latest(), blocks.size() * STORIES);
        return IntStream.range(0, blocks.size())
                .mapToObj(at -> new Room(blocks.get(at), beside(told, at * STORIES)))
                .toList();
    }

    private static List<StoryCard> beside(List<StoryCard> told, int from) {
        return from < told.size() ? told.subList(from, Math.min(told.size(), from + STORIES)) : List.of(KEPT);
    }

    private NumberBlock.Parts quarters(Read read) {
        return block(
                "quarters",
                "Quarter by quarter",
                "A quarter is missing where there was so little feedback that a person could be found out. " + DASH,
                new Rows(
                        "Quarter by quarter: " + read.about(),
                        List.of(Head.of("Quarter"), Head.FEEDBACK, Head.GOOD, Head.POOR),
                        counts.of(read.id()).reversed().stream()
                                .map(row -> row(Entry.of(Quarters.name(row.quarter())), row))
                                .toList()));
    }

    private NumberBlock.Parts themes(Read read) {
        var names = themes.names();
        return block(
                "themes",
                "What people talked about",
                Quarters.name(read.latest()) + ". Feedback about two things counts in both.",
                new Rows(
                        "What people talked about: " + read.about(),
                        List.of(Head.of("Theme"), Head.FEEDBACK),
                        counts.themes(read.id(), read.latest()).entrySet().stream()
                                .filter(theme -> names.containsKey(theme.getKey()))
                                .sorted(Comparator.comparingLong((Map.Entry<Integer, Long> theme) -> -theme.getValue()))
                                .map(theme -> List.of(
                                        Entry.of(names.getOrDefault(theme.getKey(), "")), Entry.of(theme.getValue())))
                                .toList()));
    }

    /** By name, never by figure: nobody is ranked. */
    private NumberBlock.Parts parts(Read read) {
        var published = counts.in(read.latest()).stream()
                .filter(count -> count.place() != null)
                .collect(Collectors.toMap(PublicCount::place, Function.identity(), (one, _) -> one, HashMap::new));
        return block(
                "places",
                "Places that belong here",
                Quarters.name(read.latest())
                        + ". By name: places differ in whom they care for, so these figures do not rank them. " + DASH,
                new Rows(
                        "Places that belong here: " + read.about(),
                        List.of(Head.of("Place"), Head.FEEDBACK, Head.GOOD, Head.POOR),
                        read.named().values().stream()
                                .filter(place -> Objects.equals(place.parent(), read.id()))
                                .filter(place -> published.containsKey(place.id()))
                                .sorted(Comparator.comparing(Place::name))
                                .map(place -> row(
                                        Entry.of(place.name()).to(path(read, place.id()), ""),
                                        Objects.requireNonNull(published.get(place.id()))))
                                .toList()));
    }

    private static List<Entry> row(Entry name, PublicCount count) {
        var answers = count.answers();
        return List.of(
                name,
                Entry.of(count.total()),
                answers == null ? Entry.NONE : Entry.of(answers.good()),
                answers == null ? Entry.NONE : Entry.of(answers.poor()));
    }

    private static NumberBlock.Parts block(String id, String heading, String note, Rows rows) {
        return new NumberBlock.Parts(id, heading, rows, rows.entries().size(), List.of(note));
    }
}
