package linchpin.returns.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.analysis.figures.Profile;
import linchpin.analysis.figures.Publication;
import linchpin.analysis.figures.Publication.Decision;
import linchpin.analysis.figures.Publication.PublishedUnit;
import linchpin.returns.units.CareSetting;

/**
 * How the national publication would hide this return's small numbers. What depends on other organisations, the place among their
 * numbers, nobody can know beforehand.
 */
public record PublicationPreview(Profile rule, List<PublishedRow> rows, boolean modesHidden) {

    private static final String TOP = "top";

    /**
     * A line as it would be published.
     *
     * @param level trust, site or ward, as read
     * @param answers six counts, or the marker
     * @param because why something is hidden; empty where nothing is
     */
    public record PublishedRow(
            String level,
            String name,
            long responses,
            String eligible,
            List<String> answers,
            String positive,
            String negative,
            String because) {}

    public static PublicationPreview of(
            ReturnSheet sheet, CareSetting setting, String organisation, LocalDate published) {
        var rule = Profile.of("FFT_NHSE", published);
        var levels = new ArrayList<List<PublishedUnit>>();
        var rows = new LinkedHashMap<String, UnhiddenRow>();
        levels.add(List.of(new PublishedUnit(TOP, null, sheet.total().total(), List.of(organisation))));
        rows.put(TOP, new UnhiddenRow("Organisation", organisation, sheet.total(), eligible(sheet.lines())));
        if (!setting.level().equals("organisation")) {
            levels.add(sites(sheet, rows));
        }
        if (setting.byWard()) {
            levels.add(wards(sheet, rows));
        }
        var decided = Publication.decide(levels, rule);
        var top = decided.get(TOP);
        return new PublicationPreview(rule, shown(rows, decided, rule), top != null && top.required());
    }

    private record UnhiddenRow(String level, String name, FriendsAndFamily answers, String eligible) {}

    private static String eligible(List<ReturnLine> lines) {
        return String.valueOf(ReturnSheet.eligible(lines));
    }

    private static List<PublishedUnit> sites(ReturnSheet sheet, Map<String, UnhiddenRow> rows) {
        var sites = new ArrayList<PublishedUnit>();
        sheet.sites().forEach((name, answers) -> {
            var id = "site " + name;
            sites.add(new PublishedUnit(id, TOP, answers.total(), List.of(name)));
            var lines = sheet.lines().stream()
                    .filter(line -> line.siteName().equals(name))
                    .toList();
            rows.put(id, new UnhiddenRow("Site", name, answers, eligible(lines)));
        });
        return sites;
    }

    private static List<PublishedUnit> wards(ReturnSheet sheet, Map<String, UnhiddenRow> rows) {
        var wards = new ArrayList<PublishedUnit>();
        for (var line : sheet.lines()) {
            var id = line.placeId().toString();
            wards.add(new PublishedUnit(
                    id,
                    "site " + line.siteName(),
                    line.responses(),
                    List.of(line.specOne(), line.specTwo(), line.name())));
            rows.put(id, new UnhiddenRow("Ward", line.name(), line.answers(), eligible(List.of(line))));
        }
        return wards;
    }

    private static List<PublishedRow> shown(
            Map<String, UnhiddenRow> rows, Map<String, Decision> decided, Profile rule) {
        var shown = new ArrayList<PublishedRow>();
        rows.forEach((id, row) -> shown.add(row(row, java.util.Objects.requireNonNull(decided.get(id)), rule)));
        return shown;
    }

    private static PublishedRow row(UnhiddenRow row, Decision decision, Profile rule) {
        var counts = row.answers();
        var answers = ReturnAnswers.of(counts).stream()
                .map(n -> decision.required() ? rule.marker() : String.valueOf(n))
                .toList();
        return new PublishedRow(
                row.level(),
                row.name(),
                counts.total(),
                row.eligible(),
                answers,
                decision.hidesPercentages()
                        ? rule.marker()
                        : ReturnAnswers.published(counts.positive(), rule.notComputed()),
                decision.hidesPercentages()
                        ? rule.marker()
                        : ReturnAnswers.published(counts.negative(), rule.notComputed()),
                because(decision, rule));
    }

    private static String because(Decision decision, Profile rule) {
        if (decision.firstLevel()) {
            return "Fewer than " + rule.smallest() + " responses";
        }
        if (decision.secondLevel()) {
            return "Next after a hidden one, which could be worked out otherwise";
        }
        return decision.cascade() ? "Among the smallest below a hidden one" : "";
    }
}
