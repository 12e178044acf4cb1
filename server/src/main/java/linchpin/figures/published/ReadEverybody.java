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
import linchpin.figures.published.EverybodyPage.Link;
import linchpin.figures.published.EverybodyPage.Room;
import linchpin.meaning.Themes;
import linchpin.organisation.Organisation;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.platform.NotFound;
import linchpin.tables.writing.Cell;
import linchpin.tables.writing.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what everybody may see: published quarters, and the words of people who agree to be quoted. */
@Component
class ReadEverybody {

    private static final int STORIES = 3; // beside each table
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
        var rooms = Stream.of(quarters(read), themes(read), parts(read))
                .filter(room -> !room.links().isEmpty())
                .toList();
        var told = stories.of(read.id(), read.latest(), rooms.size() * STORIES);
        return IntStream.range(0, rooms.size())
                .mapToObj(at -> rooms.get(at)
                        .beside(told.stream()
                                .skip((long) at * STORIES)
                                .limit(STORIES)
                                .toList()))
                .toList();
    }

    private Room quarters(Read read) {
        var rows = counts.of(read.id()).reversed();
        return room(
                "quarters",
                "Quarter by quarter",
                "A quarter is missing where too few spoke for nobody to be found out. " + DASH,
                read,
                List.of("Quarter", "Spoke up", "Good or very good", "Poor or very poor"),
                rows.stream().map(row -> row(Quarters.name(row.quarter()), row)).toList(),
                List.of());
    }

    private Room themes(Read read) {
        var names = themes.names();
        var rows = counts.themes(read.id(), read.latest()).entrySet().stream()
                .filter(theme -> names.containsKey(theme.getKey()))
                .sorted(Comparator.comparingLong((Map.Entry<Integer, Long> theme) -> -theme.getValue()))
                .toList();
        return room(
                "themes",
                "What people talked about",
                Quarters.name(read.latest()) + ". Somebody who talked about two things counts in both.",
                read,
                List.of("Theme", "People"),
                rows.stream()
                        .map(row -> List.of(Cell.of(names.getOrDefault(row.getKey(), "")), Cell.of(row.getValue())))
                        .toList(),
                List.of());
    }

    /** By name, never by figure: nobody is ranked. */
    private Room parts(Read read) {
        var published = counts.in(read.latest()).stream()
                .filter(count -> count.place() != null)
                .collect(Collectors.toMap(PublicCount::place, Function.identity(), (one, _) -> one, HashMap::new));
        var parts = read.named().values().stream()
                .filter(place -> Objects.equals(place.parent(), read.id()))
                .filter(place -> published.containsKey(place.id()))
                .sorted(Comparator.comparing(Place::name))
                .toList();
        return room(
                "places",
                "Places that belong here",
                Quarters.name(read.latest())
                        + ". By name: places differ in whom they care for, so these figures do not rank them. " + DASH,
                read,
                List.of("Place", "Spoke up", "Good or very good", "Poor or very poor"),
                parts.stream()
                        .map(place -> row(place.name(), Objects.requireNonNull(published.get(place.id()))))
                        .toList(),
                parts.stream().map(place -> path(read, place.id())).toList());
    }

    private static List<Cell> row(String name, PublicCount count) {
        var answers = count.answers();
        return List.of(
                Cell.of(name),
                Cell.of(count.total()),
                answers == null ? Quarters.HIDDEN : Quarters.percent(answers.positive(), answers.total()),
                answers == null ? Quarters.HIDDEN : Quarters.percent(answers.negative(), answers.total()));
    }

    private static Room room(
            String id,
            String heading,
            String note,
            Read read,
            List<String> header,
            List<List<Cell>> rows,
            List<String> paths) {
        var links = IntStream.range(0, rows.size())
                .mapToObj(at -> new Link(rows.get(at).getFirst().shown(), paths.isEmpty() ? null : paths.get(at)))
                .toList();
        var table = new Table(heading + ": " + read.about(), List.of(note), header, rows);
        return new Room(id, heading, note, table, links, List.of());
    }
}
