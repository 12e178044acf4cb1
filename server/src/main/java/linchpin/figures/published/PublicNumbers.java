package linchpin.figures.published;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.figures.published.ReadEverybody.PublishedPlace;
import linchpin.figures.published.quarters.PublicCount;
import linchpin.figures.published.quarters.PublicCounts;
import linchpin.figures.published.quarters.Quarters;
import linchpin.figures.room.NumberBlock;
import linchpin.figures.room.NumberBlock.Entry;
import linchpin.figures.room.NumberBlock.Head;
import linchpin.figures.room.NumberBlock.Rows;
import linchpin.meaning.Themes;
import linchpin.organisation.Place;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The numbers' half of everybody's page: what was published, and nothing else. */
@Component
class PublicNumbers {

    private static final String DASH =
            "A dash stands where so few gave one of the answers that a person could be found out.";

    private final PublicCounts counts;
    private final Themes themes;

    PublicNumbers(PublicCounts counts, Themes themes) {
        this.counts = counts;
        this.themes = themes;
    }

    /** @return those that show anything */
    @Transactional(readOnly = true)
    public List<NumberBlock.Parts> of(PublishedPlace read) {
        return Stream.of(quarters(read), themes(read), parts(read))
                .filter(block -> !block.rows().isEmpty())
                .toList();
    }

    private NumberBlock.Parts quarters(PublishedPlace read) {
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

    private NumberBlock.Parts themes(PublishedPlace read) {
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
    private NumberBlock.Parts parts(PublishedPlace read) {
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
                                        Entry.of(place.name()).to(ReadEverybody.path(read, place.id()), ""),
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
