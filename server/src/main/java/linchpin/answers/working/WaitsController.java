package linchpin.answers.working;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.answers.working.HowFast.Waited;
import linchpin.feedback.register.HowManyAnswered;
import linchpin.feedback.register.HowManyAnswered.Answered;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What stands behind the days that half of those who were answered waited: each answer of a year, and whom it came to late. */
@Controller
class WaitsController {

    static final String PATH = "/waits";

    private final HowFast fast;
    private final HowManyAnswered register;
    private final Matters matters;
    private final Clock clock;

    WaitsController(HowFast fast, HowManyAnswered register, Matters matters, Clock clock) {
        this.fast = fast;
        this.register = register;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * An answer and how long people waited for it.
     *
     * @param path null for a matter that this reader may not read
     * @param people as in "12": how often somebody had told it before
     */
    record Line(String title, @Nullable String path, String answeredOn, String people, String half, String longest) {}

    /**
     * What the page prints.
     *
     * @param from as in "3 May 2026"
     * @param half as in "74 days"; null where too few waited to say so
     * @param stillWaiting how many of those told since then have had no answer at all
     */
    record WaitsPage(
            String from,
            @Nullable String half,
            List<Line> lines,
            Answered answered,
            long stillWaiting,
            String answeredPath) {}

    @Needs(Permission.READ_LOG)
    @GetMapping(PATH)
    ModelAndView show(Viewer viewer) {
        var from = LocalDate.now(clock).minusYears(1);
        var reach = viewer.within(Permission.READ_LOG).reach();
        var waited = fast.since(from, reach);
        var answered = register.since(from, reach);
        var page = new WaitsPage(
                Days.full(from),
                said(HowFast.median(waited)),
                lines(waited, viewer),
                answered,
                answered.told() - answered.answered(),
                HowManyAnswered.path(from));
        return new ModelAndView("answers/working/waits", Map.of("page", page));
    }

    private static @Nullable String said(OptionalLong days) {
        return days.isPresent() ? Days.count(days.getAsLong()) : null;
    }

    private List<Line> lines(List<Waited> waited, Viewer viewer) {
        var readable = matters.readable(waited.stream().map(Waited::matter).toList(), viewer).stream()
                .collect(Collectors.toMap(Matter::id, Function.identity()));
        return waited.stream().map(one -> line(one, readable)).toList();
    }

    private static Line line(Waited one, Map<MatterId, Matter> readable) {
        var matter = readable.get(one.matter());
        return new Line(
                matter == null ? "A matter of other places" : matter.title(),
                matter == null ? null : matter.path(),
                Days.full(one.answeredOn()),
                String.valueOf(one.days().size()),
                Days.count(one.half()),
                Days.count(one.longest()));
    }
}
