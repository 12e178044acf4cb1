package linchpin.rounds.looking;

import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.rounds.RoundId;
import linchpin.rounds.looking.LookPages.Asked;
import linchpin.ui.Errors;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking through what was said in a round, many at once. */
@Controller
class LookController {

    private final LookPages pages;
    private final DecideOnSaid looking;

    LookController(LookPages pages, DecideOnSaid looking) {
        this.pages = pages;
        this.looking = looking;
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/rounds/{id}/look")
    ModelAndView list(@PathVariable UUID id, @RequestParam Map<String, String> asked, Viewer viewer) {
        var paging = Paging.of(asked.getOrDefault("after", ""), asked.getOrDefault("before", ""));
        var shelf = LookPages.shelf(asked.getOrDefault("of", ""));
        var how = new Asked(shelf, paging, asked.containsKey("all"), done(asked), LookForm.empty(), Errors.none());
        return view(id, viewer, how);
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/rounds/{id}/look")
    ModelAndView look(@PathVariable UUID id, @ModelAttribute LookForm form, Viewer viewer) {
        pages.steered(id, viewer);
        var errors = form.errors();
        if (errors.any()) {
            return view(id, viewer, new Asked(LookPages.shelf(""), Paging.of("", ""), false, null, form, errors));
        }
        var ticks = form.ticks();
        var done = looking.many(viewer, new RoundId(id), ticks, form.verdict());
        return new ModelAndView("redirect:/rounds/" + id + "/look?done=" + done + "&stayed=" + (ticks.size() - done));
    }

    private ModelAndView view(UUID id, Viewer viewer, Asked how) {
        var page = pages.list(id, viewer, how);
        if (page.page().rows().isEmpty() && how.paging().mark() != null) {
            return new ModelAndView("redirect:" + page.round().path() + "/look"); // what stood there was decided
        }
        return new ModelAndView(
                "rounds/looking/look",
                Map.of("page", page),
                how.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private static @Nullable String done(Map<String, String> asked) {
        if (!asked.containsKey("done")) {
            return null;
        }
        var done = number(asked, "done");
        var stayed = number(asked, "stayed");
        var decided = done == 1 ? "You decided about 1." : "You decided about " + done + ".";
        return stayed == 0 ? decided : decided + " " + stayed + " stayed: they changed while you were looking.";
    }

    private static int number(Map<String, String> asked, String name) {
        var sent = asked.getOrDefault(name, "");
        return sent.matches("[0-9]{1,4}") ? Integer.parseInt(sent) : 0;
    }
}
