package linchpin.feedback.log.many;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.log.LogList;
import linchpin.feedback.log.LogSearch;
import linchpin.feedback.many.ActOnMany;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** From ticks in the log to something done with all that is ticked. What needs no more to be said is done at once. */
@Controller
class ManyController {

    private final LogList log;
    private final DoToMany doing;

    ManyController(LogList log, DoToMany doing) {
        this.log = log;
        this.doing = doing;
    }

    /** Which they are, found once: what comes in while somebody thinks is not among them. */
    private record Chosen(List<FeedbackId> feedback, String which, String rest) {

        boolean all() {
            return which.equals("found");
        }
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/log/many")
    ModelAndView choose(@ModelAttribute ManyForm form, LogSearch search, Viewer viewer) {
        var chosen = form.all() ? found(search, viewer) : new Chosen(form.named(), form.which(), "");
        if (chosen.feedback.isEmpty()) {
            return to(search, "ticked=none");
        }
        return form.act().isEmpty() || chosen.all()
                ? page(chosen, Map.of(), Errors.none(), search, viewer)
                : done(chosen.feedback, doing.offered(form.act(), viewer), Map.of(), search, viewer);
    }

    private Chosen found(LogSearch search, Viewer viewer) {
        var found = log.ids(search, viewer, LogList.MANY);
        return new Chosen(
                found.stream().limit(LogList.MANY).toList(),
                "found",
                found.size() > LogList.MANY
                        ? "There are more. These are the latest %s; do the same again for the rest."
                                .formatted(CountNoun.number(LogList.MANY))
                        : "");
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/log/many/do")
    ModelAndView act(
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String which,
            @RequestParam(defaultValue = "") String act,
            @RequestParam Map<String, String> typed,
            LogSearch search,
            Viewer viewer) {
        var feedback = ManyForm.ids(chosen).stream().limit(LogList.MANY).toList();
        if (feedback.isEmpty()) {
            return to(search, "ticked=none");
        }
        var chose = doing.offered(act, viewer);
        var wrong = chose.wrong(typed, viewer);
        return wrong.any()
                ? page(new Chosen(feedback, which, ""), typed, wrong, search, viewer)
                : done(feedback, chose, typed, search, viewer);
    }

    private ModelAndView done(
            List<FeedbackId> feedback, ActOnMany act, Map<String, String> typed, LogSearch search, Viewer viewer) {
        return to(search, "done=" + doing.with(feedback, act, typed, viewer));
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/log/many/{id}/undo")
    ModelAndView undo(@PathVariable UUID id, LogSearch search, Viewer viewer) {
        doing.undo(id, viewer);
        return to(search, "done=" + id);
    }

    private ModelAndView page(
            Chosen chosen, Map<String, String> typed, Errors errors, LogSearch search, Viewer viewer) {
        var offers = doing.offered(viewer).stream()
                .filter(act -> act.unseen() || !chosen.all())
                .flatMap(act -> act.fields(typed, errors, viewer).stream()
                        .map(fields -> new ManyPage.Offer(act.name(), act.label(), fields)))
                .toList();
        var page = new ManyPage(
                chosen.feedback.stream().map(id -> id.id().toString()).collect(Collectors.joining(" ")),
                chosen.which,
                CountNoun.FEEDBACK.of(chosen.feedback.size()),
                chosen.rest,
                search.query(),
                offers,
                errors);
        return new ModelAndView(
                "feedback/log/many/many", Map.of("page", page), errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private static ModelAndView to(LogSearch search, String more) {
        var query = search.query();
        return new ModelAndView("redirect:/log?" + query + (query.isEmpty() ? "" : "&") + more);
    }
}
