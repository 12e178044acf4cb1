package linchpin.approach.sorting;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linchpin.approach.ApproachRefused;
import linchpin.approach.AskRules;
import linchpin.approach.LeftOut;
import linchpin.approach.sorting.AddressFile.Found;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.tables.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the people of one day out of a file. What it says of them beyond the columns that are read is never looked at. */
@Component
public class ReadPeople {

    public static final int MOST = 10_000;

    private static final int LONG_PAST = 90; // days: a day further back is a slip, or nobody remembers
    private static final int SHOWN = 20;

    private final Places places;
    private final Clock clock;

    ReadPeople(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /**
     * What holds where the file does not say it.
     *
     * @param place where they all were; null where the file says it
     */
    public record Otherwise(@Nullable PlaceId place, LocalDate day) {}

    /** @return which columns are read */
    public static Columns columns(Path file, Columns.Said said) {
        return AddressFile.columns(file, said);
    }

    /** @return whom it names, and who of them is left out by what the file itself says */
    public Sorted read(Path file, Columns columns, Otherwise otherwise) {
        var reading = new Reading(columns, otherwise, new AskedPlaces(places.open()), LocalDate.now(clock));
        try (var rows = AddressFile.open(file)) {
            for (var line = rows.next(); line != null; line = rows.next()) {
                if (reading.all++ == MOST) {
                    throw ApproachRefused.tooMany(MOST);
                }
                reading.line(line);
            }
        }
        return new Sorted(reading.good, reading.left, reading.wrong);
    }

    /** One file being read. */
    private static final class Reading {

        private final Columns columns;
        private final Otherwise otherwise;
        private final AskedPlaces places;
        private final LocalDate today;
        private final AskRules rules;
        private final List<Row> good = new ArrayList<>();
        private final Map<LeftOut, Integer> left = new EnumMap<>(LeftOut.class);
        private final List<Long> wrong = new ArrayList<>();
        private final Map<PlaceId, Boolean> never = new HashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final Set<String> known =
                new HashSet<>(); // all addresses of those who are good, those included that are not used
        private final Set<String> sensitive = new HashSet<>();
        private int all;

        Reading(Columns columns, Otherwise otherwise, AskedPlaces places, LocalDate today) {
            this.columns = columns;
            this.otherwise = otherwise;
            this.places = places;
            this.today = today;
            this.rules = AskRules.on(today);
        }

        void line(Line line) {
            var cells = columns.addresses().stream().map(line::cell).toList();
            var found = AddressFile.first(cells);
            var all = AddressFile.all(cells);
            var day = day(line);
            var place = place(line);
            var why = never(line, place) ? never(all) : why(all, found, place, day);
            if (why == LeftOut.KIND && found.isEmpty()) {
                why = LeftOut.NO_ADDRESS;
            }
            if (why != null) {
                left.merge(why, 1, Integer::sum);
                if (why == LeftOut.NO_ADDRESS && wrong.size() < SHOWN) {
                    wrong.add(line.row());
                }
                return;
            }
            var address = found.orElseThrow().address();
            all.remove(address);
            good.add(new Row(
                    found.orElseThrow().channel(), address, place.orElseThrow(), day.orElseThrow(), List.copyOf(all)));
        }

        /**
         * A kind of care comes before all else: whoever stands in two rows is asked for neither where one of them is of such a kind, be it by
         * another address of theirs.
         */
        private LeftOut never(Set<String> all) {
            sensitive.addAll(all);
            if (!Collections.disjoint(known, all)) {
                var before = good.size();
                good.removeIf(row -> !Collections.disjoint(row.all(), all));
                if (good.size() < before) {
                    left.merge(LeftOut.DOUBLE, before - good.size(), Integer::sum);
                }
            }
            return LeftOut.KIND;
        }

        private @Nullable LeftOut why(
                Set<String> all, Optional<Found> found, Optional<PlaceId> place, Optional<LocalDate> day) {
            if (found.isEmpty()) {
                return LeftOut.NO_ADDRESS;
            }
            if (place.isEmpty()) {
                return LeftOut.NO_PLACE;
            }
            if (day.isEmpty()) {
                return LeftOut.NO_DAY;
            }
            var fresh = Collections.disjoint(sensitive, all)
                    && seen.add(found.orElseThrow().address());
            if (fresh) {
                known.addAll(all);
            }
            return fresh ? null : LeftOut.DOUBLE;
        }

        /** The name of a place tells a kind of care as well, be it written in the file, chosen, or behind a code. */
        private boolean never(Line line, Optional<PlaceId> place) {
            return columns.kinds().stream().anyMatch(column -> rules.never(line.cell(column)))
                    || (columns.place() >= 0 && rules.never(line.cell(columns.place())))
                    || place.filter(where -> never.computeIfAbsent(where, this::never))
                            .isPresent();
        }

        private boolean never(PlaceId where) {
            return places.name(where).filter(rules::never).isPresent();
        }

        private Optional<PlaceId> place(Line line) {
            return otherwise.place() != null
                    ? Optional.of(otherwise.place())
                    : columns.place() < 0 ? Optional.empty() : places.called(line.cell(columns.place()));
        }

        private Optional<LocalDate> day(Line line) {
            var cell = columns.day() < 0 ? "" : line.cell(columns.day()).strip();
            return (cell.isEmpty() ? Optional.of(otherwise.day()) : WrittenDay.read(cell))
                    .filter(day -> !day.isAfter(today) && !day.isBefore(today.minusDays(LONG_PAST)));
        }
    }
}
