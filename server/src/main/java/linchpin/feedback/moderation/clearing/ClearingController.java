package linchpin.feedback.moderation.clearing;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.moderation.clearing.ClearingPage.Line;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a moderator reads what people agree to have quoted, and clears many at once. */
@Controller
@RequestMapping("/clearing")
class ClearingController {

    private static final String ADDRESS = "/clearing";

    private final ToClear toClear;
    private final ClearMany many;
    private final Places places;

    ClearingController(ToClear toClear, ClearMany many, Places places) {
        this.toClear = toClear;
        this.many = many;
        this.places = places;
    }

    @Bean
    static NavigationEntry wordsToClear() {
        return new NavigationEntry(NavigationEntry.Group.LISTEN, 15, "Words to quote", ADDRESS, Permission.MODERATE);
    }

    /** What was ticked. */
    record ClearForm(Set<String> tick) {

        ClearForm(@Nullable Set<String> tick) {
            this.tick = Set.copyOf(Objects.requireNonNullElse(tick, Set.of()));
        }

        List<Tick> ticks() {
            return tick.stream().map(Tick::of).flatMap(Optional::stream).toList();
        }
    }

    @Needs(Permission.MODERATE)
    @GetMapping
    ModelAndView list(@RequestParam Map<String, String> asked, Viewer viewer) {
        var paging = Paging.of(asked.getOrDefault("after", ""), asked.getOrDefault("before", ""));
        return view(paging, asked, Errors.none(), viewer);
    }

    @Needs(Permission.MODERATE)
    @PostMapping
    ModelAndView clear(@ModelAttribute ClearForm form, Viewer viewer) {
        var ticks = form.ticks();
        if (ticks.isEmpty()) {
            var errors = Errors.none().with("clearing", "Tick the words that you have read and that may be quoted");
            var view = view(Paging.of("", ""), Map.of(), errors, viewer);
            view.setStatus(HttpStatus.BAD_REQUEST);
            return view;
        }
        var press = UUID.randomUUID();
        var done = many.clear(ticks, press, viewer);
        return new ModelAndView(
                "redirect:" + ADDRESS + "?done=" + done + "&stayed=" + (ticks.size() - done) + "&press=" + press);
    }

    @Needs(Permission.MODERATE)
    @PostMapping("/undo")
    ModelAndView undo(@RequestParam UUID press, Viewer viewer) {
        return new ModelAndView("redirect:" + ADDRESS + "?undone=" + many.undo(press, viewer));
    }

    private ModelAndView view(Paging paging, Map<String, String> asked, Errors errors, Viewer viewer) {
        var found = paging.page(toClear.list(viewer, paging), row -> Long.toString(row.entry()), ADDRESS);
        if (found.rows().isEmpty() && paging.mark() != null) {
            return new ModelAndView("redirect:" + ADDRESS); // what stood there is cleared; what is before it may not be
        }
        var named = places.byId();
        var ticked = asked.containsKey("all");
        var all = toClear.count(viewer);
        var here = ADDRESS + "?" + paging.asked();
        var page = new ClearingPage(
                found.told(found.rows().stream()
                        .map(row -> line(row, named, ticked))
                        .toList()),
                all == 1 ? "1 person’s words wait" : "The words of " + CountNoun.number(all) + " people wait",
                here + (paging.mark() == null ? "all=1" : "&all=1"),
                ticked ? here : null,
                done(asked),
                number(asked, "done") > 0 && asked.getOrDefault("press", "").matches("[0-9a-f-]{36}")
                        ? asked.get("press")
                        : null,
                errors);
        return new ModelAndView("feedback/moderation/clearing/clearing", Map.of("page", page));
    }

    private static Line line(ToClear.Row row, Map<PlaceId, Place> named, boolean ticked) {
        var place = row.placeId() == null ? null : named.get(row.placeId());
        return new Line(
                row.tick().toString(),
                "/log/" + row.id().id() + "/moderation",
                row.words(),
                row.who() + (place == null ? "" : ", " + place.name()) + ", "
                        + Days.month(YearMonth.from(row.receivedOn())),
                ticked);
    }

    private static int number(Map<String, String> asked, String name) {
        var sent = asked.getOrDefault(name, "");
        return sent.matches("[0-9]{1,4}") ? Integer.parseInt(sent) : 0;
    }

    private static @Nullable String done(Map<String, String> asked) {
        if (asked.containsKey("undone")) {
            var undone = number(asked, "undone");
            return undone == 0
                    ? "Nothing was changed: somebody has decided about it since."
                    : (undone == 1 ? "1 is" : undone + " are") + " not cleared any longer, and may not be quoted.";
        }
        if (!asked.containsKey("done")) {
            return null;
        }
        var done = number(asked, "done");
        var stayed = number(asked, "stayed");
        var cleared = done == 1 ? "1 may be quoted now." : done + " may be quoted now.";
        return stayed == 0
                ? cleared
                : cleared + " " + stayed
                        + " stayed: the words, or what the giver agrees to, changed while you were looking.";
    }
}
