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
 * @param months how many, 12 to 60
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

    static Look of(Map<String, String> sent) {
        var rows = RowsInLog.of(sent); // names places and themes alike
        return new Look(
                rows.place(),
                rows.theme(),
                sent.getOrDefault("months", "").matches("12|24|36|60") ? Integer.parseInt(sent.get("months")) : USUAL,
                month(sent.getOrDefault("until", "").strip()),
                !"off".equals(sent.get("phases")));
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
        parts.put("months", months == USUAL ? "" : Integer.toString(months));
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
