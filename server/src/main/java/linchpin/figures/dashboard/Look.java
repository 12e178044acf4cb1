package linchpin.figures.dashboard;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.feedback.RowsInLog;
import linchpin.organisation.PlaceId;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks at. It stands in the address, so it can be kept, sent and gone back to.
 *
 * @param place with all below it; null for the whole organisation
 * @param theme null for whatever people spoke about
 * @param months how many, 12 to 60; {@link #ALL_TIME} for all in which anybody spoke
 * @param until the last month; null for the latest in which somebody spoke
 * @param phases whether a dated change begins a new phase of the chart
 */
record Look(
        @Nullable PlaceId place,
        @Nullable Integer theme,
        int months,
        @Nullable YearMonth until,
        boolean phases) {

    static final String PAGE = "/figures";
    static final int USUAL = 24;
    static final int ALL_TIME = 0;

    static Look of(Map<String, String> sent) {
        var rows = RowsInLog.of(sent); // names places and themes alike
        return new Look(
                rows.place(),
                rows.theme(),
                months(sent.getOrDefault("months", "")),
                month(sent.getOrDefault("until", "").strip()),
                !"off".equals(sent.get("phases")));
    }

    private static int months(String sent) {
        return sent.equals("all") ? ALL_TIME : sent.matches("12|24|36|60") ? Integer.parseInt(sent) : USUAL;
    }

    private static @Nullable YearMonth month(String sent) {
        return Days.typedMonth(sent).orElse(null);
    }

    Look about(@Nullable PlaceId other) {
        return new Look(other, theme, months, until, phases);
    }

    Look on(@Nullable Integer other) {
        return new Look(place, other, months, until, phases);
    }

    Look inPhases(boolean wanted) {
        return new Look(place, theme, months, until, wanted);
    }

    /** @param last null for the latest in which somebody spoke */
    Look upTo(@Nullable YearMonth last) {
        return new Look(place, theme, months, last, phases);
    }

    Look allTime() {
        return new Look(place, theme, ALL_TIME, null, phases);
    }

    /** @return how long, as it stands in an address */
    String period() {
        return months == ALL_TIME ? "all" : Integer.toString(months);
    }

    /** @return where it is shown */
    String path() {
        return query().isEmpty() ? PAGE : PAGE + "?" + query();
    }

    /**
     * @param block of the page
     * @param kind csv or xlsx
     * @return where its table is to be had as a file
     */
    String table(String block, String kind) {
        return "/figures/table?of=" + block + "&as=" + kind + (query().isEmpty() ? "" : "&" + query());
    }

    /** @return the same as it stands in an address; empty for what is shown unless asked otherwise */
    String query() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("place", place == null ? "" : place.id().toString());
        parts.put("theme", theme == null ? "" : theme.toString());
        parts.put("months", months == USUAL ? "" : period());
        parts.put("until", until == null ? "" : until.toString());
        parts.put("phases", phases ? "" : "off");
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&"));
    }

    /** @return the rows of the log behind it, of these months */
    RowsInLog rows(YearMonth first, YearMonth last) {
        return RowsInLog.ALL.at(place).about(theme).in(first, last);
    }
}
