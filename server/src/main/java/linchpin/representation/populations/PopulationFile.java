package linchpin.representation.populations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.Givers.Band;
import linchpin.feedback.Givers.Dimension;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.tables.BrokenFile;
import linchpin.tables.Line;
import linchpin.tables.Rows;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * Reads populations from a table with the columns dimension, group, people, source, as_of and, where it has places, place. Each error names
 * its line, and while there is any, nothing is loaded.
 */
public final class PopulationFile {

    static final List<String> HEADER = List.of("dimension", "group", "people", "source", "as_of");
    private static final int MOST_LINES = 10_000;
    private static final long MOST_PEOPLE = 10_000_000_000L;

    private final List<Dimension> dimensions;
    private final List<Place> places;
    private final LocalDate today;
    private final List<String> errors = new ArrayList<>();
    private final Map<PopulationSet, Map<String, Long>> sets = new LinkedHashMap<>();

    public PopulationFile(List<Dimension> dimensions, List<Place> places, LocalDate today) {
        this.dimensions = dimensions;
        this.places = places;
        this.today = today;
    }

    /** What makes lines belong together. */
    public record PopulationSet(String dimension, @Nullable PlaceId place, String source, LocalDate asOf) {}

    /** A set that can be loaded, its people by the band's code. */
    public record NewPopulation(PopulationSet set, Map<String, Long> people) {}

    /** @param errors one a line; if there are any, nothing is to be loaded */
    public record Result(List<NewPopulation> loaded, List<String> errors) {}

    /** @return what the file holds, or all that is wrong with it */
    public Result read(Path file) {
        try (var rows = Rows.named(file)) {
            header(rows.header());
            for (var line = rows.next(); line != null; line = rows.next()) {
                if (line.line() > MOST_LINES) {
                    errors.add("The file has more than 10,000 lines");
                    break;
                }
                line(line);
            }
        } catch (BrokenFile e) {
            errors.add(e.detail());
        }
        complete();
        return new Result(
                sets.entrySet().stream()
                        .map(entry -> new NewPopulation(entry.getKey(), entry.getValue()))
                        .toList(),
                List.copyOf(errors));
    }

    private void header(List<String> header) {
        var names = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (names.size() < HEADER.size() || !names.subList(0, HEADER.size()).equals(HEADER)) {
            errors.add(
                    "Line 1: the first line must be " + String.join(",", HEADER) + ", and place if there are places");
        }
    }

    private void line(Line line) {
        var number = line.line();
        var cells = Arrays.stream(line.cells()).map(String::strip).toList();
        if (cells.size() < HEADER.size()) {
            errors.add("Line " + number + ": there are " + cells.size() + " cells, and 5 are needed");
            return;
        }
        var dimension = dimension(cells.get(0));
        var band = dimension.flatMap(found -> band(found, cells.get(1)));
        var asOf = Days.typed(cells.get(4));
        var place = cells.size() > HEADER.size() ? cells.get(5) : "";
        var objection = dimension.isEmpty()
                ? "“" + cells.get(0) + "” is no dimension. There are: " + names()
                : band.isEmpty()
                        ? "“" + cells.get(1) + "” is no group of "
                                + dimension.get().label() + ". There are: " + names(dimension.get())
                        : objection(cells, asOf, place);
        if (!objection.isEmpty()) {
            errors.add("Line " + number + ": " + objection);
            return;
        }
        var set = new PopulationSet(dimension.orElseThrow().code(), place(place), cells.get(3), asOf.orElseThrow());
        if (sets.computeIfAbsent(set, _ -> new LinkedHashMap<>())
                        .put(band.orElseThrow().code(), Long.parseLong(cells.get(2)))
                != null) {
            errors.add("Line " + number + ": this group of this set stands in an earlier line");
        }
    }

    private String objection(List<String> cells, Optional<LocalDate> asOf, String place) {
        if (!cells.get(2).matches("[0-9]{1,11}") || Long.parseLong(cells.get(2)) > MOST_PEOPLE) {
            return "“" + cells.get(2) + "” is no number of people";
        }
        if (cells.get(3).isEmpty() || cells.get(3).length() > 200) {
            return "say where the number comes from, in 200 characters or fewer";
        }
        if (asOf.isEmpty() || asOf.get().isAfter(today)) {
            return "“" + cells.get(4) + "” is no date of the past, written like 2021-03-21";
        }
        return place.isEmpty() || place(place) != null ? "" : "no place has the code “" + place + "”";
    }

    /** A group that is missing would look as if nobody lived there. */
    private void complete() {
        sets.forEach((set, people) -> dimensions.stream()
                .filter(dimension -> dimension.code().equals(set.dimension()))
                .flatMap(dimension -> dimension.bands().stream())
                .filter(band -> !people.containsKey(band.code()))
                .forEach(band -> errors.add("“" + set.source() + "” says nothing of “" + band.label()
                        + "”. Add a line, with 0 if nobody belongs to it")));
    }

    private Optional<Dimension> dimension(String name) {
        return dimensions.stream()
                .filter(dimension -> dimension.code().equalsIgnoreCase(name)
                        || dimension.label().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<Band> band(Dimension dimension, String name) {
        return dimension.bands().stream()
                .filter(band ->
                        band.code().equalsIgnoreCase(name) || band.label().equalsIgnoreCase(name))
                .findFirst();
    }

    private @Nullable PlaceId place(String code) {
        return places.stream()
                .filter(place -> place.code().equals(code))
                .map(Place::id)
                .findFirst()
                .orElse(null);
    }

    private String names() {
        return String.join(", ", dimensions.stream().map(Dimension::code).toList());
    }

    private static String names(Dimension dimension) {
        return String.join(", ", dimension.bands().stream().map(Band::code).toList());
    }
}
