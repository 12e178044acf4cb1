package linchpin.answers.honesty;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.answers.honesty.HonestyPage.Line;
import linchpin.answers.honesty.HonestyPage.Published;
import linchpin.answers.honesty.KeptHolds.AllTheSame;
import linchpin.answers.honesty.KeptHolds.Quarter;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of held answers together. It counts answers, and nobody who wrote or approved them. */
@Component
class HonestyPages {

    private static final int MONTHS_MORE = 2;

    private final KeptHolds kept;
    private final LikenessLimits limits;
    private final Matters matters;

    HonestyPages(KeptHolds kept, LikenessLimits limits, Matters matters) {
        this.kept = kept;
        this.limits = limits;
        this.matters = matters;
    }

    /** @param typed the limit as somebody typed it; null where nobody did */
    @Transactional(readOnly = true)
    public HonestyPage page(Viewer viewer, @Nullable String typed, Errors errors) {
        var limit = limits.now();
        var all = kept.allTheSame();
        var readable = readable(all, viewer);
        var shown = all.stream().flatMap(one -> published(one, readable)).toList();
        return new HonestyPage(
                kept.quarters().stream().map(HonestyPages::line).toList(),
                shown,
                all.size() - shown.size(),
                limit,
                limits.all(),
                viewer.mayForAll(Permission.ARRANGE_PLACES),
                typed == null ? String.valueOf(limit) : typed,
                errors);
    }

    private Map<MatterId, Matter> readable(List<AllTheSame> all, Viewer viewer) {
        return matters
                .readable(all.stream().map(AllTheSame::matterId).distinct().toList(), viewer)
                .stream()
                .collect(Collectors.toMap(Matter::id, Function.identity()));
    }

    private static Stream<Published> published(AllTheSame one, Map<MatterId, Matter> readable) {
        return Stream.ofNullable(readable.get(one.matterId()))
                .map(matter -> new Published(
                        matter.title(), "/answers/" + one.answerId().id(), one.because(), Days.full(one.onDay())));
    }

    private static Line line(Quarter quarter) {
        return new Line(
                months(quarter.beginning()),
                quarter.written(),
                quarter.held(),
                quarter.alike(),
                quarter.unproved(),
                quarter.unanswered(),
                quarter.allTheSame());
    }

    private static String months(LocalDate beginning) {
        return month(beginning) + " to " + month(beginning.plusMonths(MONTHS_MORE)) + " " + beginning.getYear();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
