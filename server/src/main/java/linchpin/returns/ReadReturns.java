package linchpin.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Viewer;
import linchpin.returns.ReturnPage.Row;
import linchpin.returns.ReturnPage.Standing;
import linchpin.returns.sheet.Checks;
import linchpin.returns.sheet.Line;
import linchpin.returns.sheet.Sheet;
import linchpin.returns.units.Setting;
import linchpin.returns.units.Settings;
import linchpin.returns.units.Unit;
import linchpin.returns.units.Units;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the pages of returns. */
@Component
class ReadReturns {

    private static final int MONTHS = 6;

    private final Returns returns;
    private final Submitted submitted;
    private final CountReturn counting;
    private final Settings settings;
    private final Units units;
    private final Accounts accounts;
    private final Clock clock;

    ReadReturns(
            Returns returns,
            Submitted submitted,
            CountReturn counting,
            Settings settings,
            Units units,
            Accounts accounts,
            Clock clock) {
        this.returns = returns;
        this.submitted = submitted;
        this.counting = counting;
        this.settings = settings;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    static String name(YearMonth month) {
        return Days.month(month);
    }

    /** What was typed into the form and is wrong; nothing at all for a fresh page. */
    record Typing(Map<UUID, String> eligible, Errors errors) {

        static final Typing NOTHING = new Typing(Map.of(), Errors.none());
    }

    /** @return what was submitted, or else what is counted now */
    @Transactional(readOnly = true)
    Sheet sheet(Returns.Key key, Setting setting, Viewer viewer) {
        return returns.with(key).submitted()
                ? submitted.sheet(key)
                : counting.count(key, setting, viewer.organisation());
    }

    @Transactional(readOnly = true)
    ReturnPage page(Returns.Key key, Viewer viewer, Typing typing) {
        var setting = settings.in(key.month(), key.setting());
        var begun = returns.with(key);
        var sheet = sheet(key, setting, viewer);
        var checks =
                begun.submitted() ? List.<Checks.Check>of() : Checks.of(sheet, setting, counting.nested(key.setting()));
        return new ReturnPage(
                setting,
                begun,
                name(key.month()),
                standing(begun, settings.due(setting, key.month()).due(), units.since()),
                key.month().isBefore(YearMonth.now(clock)),
                sheet.lines().stream().map(line -> row(line, typing)).toList(),
                new Row("", "All", sheet.total(), eligible(sheet)),
                sheet.modes(),
                checks,
                begun.submitted()
                        ? Checks.since(sheet, counting.count(key, setting, viewer.organisation()))
                        : List.of(),
                typing.errors());
    }

    private static Row row(Line line, Typing typing) {
        var typed = typing.eligible().get(line.placeId());
        var kept = line.eligible() == null ? "" : String.valueOf(line.eligible());
        return new Row("eligible-" + line.placeId(), line.name(), line.answers(), typed == null ? kept : typed);
    }

    private static String eligible(Sheet sheet) {
        return String.valueOf(sheet.lines().stream()
                .mapToLong(line -> line.eligible() == null ? 0 : line.eligible())
                .sum());
    }

    /** What was due before the return was arranged here was made elsewhere, and is not late. */
    private Standing standing(Returns.Begun begun, @Nullable LocalDate due, Map<String, LocalDate> since) {
        var done = begun.submittedOn() == null ? LocalDate.now(clock) : begun.submittedOn();
        var ours = since.getOrDefault(begun.key().setting(), LocalDate.MAX);
        var late = due != null && done.isAfter(due) && !due.isBefore(ours);
        return new Standing(words(begun), due == null ? null : Days.full(due), late);
    }

    private String words(Returns.Begun begun) {
        return switch (begun.state()) {
            case NOT_STARTED -> "Not started";
            case MAKING -> "Being made";
            case CHECKED -> "Checked";
            case SUBMITTED ->
                "Submitted on " + Days.full(java.util.Objects.requireNonNull(begun.submittedOn())) + " by "
                        + name(begun.submittedBy());
        };
    }

    private String name(@Nullable AccountId account) {
        return account == null ? "somebody" : accounts.names(Set.of(account)).getOrDefault(account, "somebody");
    }

    @Transactional(readOnly = true)
    ReturnPage.ListPage list() {
        var used = units.all().stream().map(Unit::setting).collect(java.util.stream.Collectors.toSet());
        var known = settings.in(YearMonth.now(clock).minusMonths(1));
        var begun = returns.all();
        var since = units.since();
        var sections = known.stream()
                .filter(setting -> used.contains(setting.code()))
                .map(setting -> new ReturnPage.Section(
                        setting,
                        months(setting, begun).stream()
                                .map(key -> month(setting, key, begun, since))
                                .toList()))
                .toList();
        return new ReturnPage.ListPage(
                sections,
                known.stream().filter(setting -> !used.contains(setting.code())).toList());
    }

    /** The last six that are over, and whatever was begun before. */
    private List<Returns.Key> months(Setting setting, Map<Returns.Key, Returns.Begun> begun) {
        var now = YearMonth.now(clock);
        var last = Stream.iterate(now.minusMonths(1), month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(month -> new Returns.Key(setting.code(), month));
        var earlier = begun.keySet().stream().filter(key -> key.setting().equals(setting.code()));
        return Stream.concat(last, earlier)
                .distinct()
                .sorted(java.util.Comparator.comparing(Returns.Key::month).reversed())
                .toList();
    }

    private ReturnPage.Month month(
            Setting setting, Returns.Key key, Map<Returns.Key, Returns.Begun> begun, Map<String, LocalDate> since) {
        return new ReturnPage.Month(
                key.path(),
                name(key.month()),
                standing(
                        begun.getOrDefault(key, Returns.Begun.not(key)),
                        settings.due(setting, key.month()).due(),
                        since));
    }
}
