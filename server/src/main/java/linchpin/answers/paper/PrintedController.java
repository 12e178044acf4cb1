package linchpin.answers.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Costly;
import linchpin.ui.Errors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The copies that hang somewhere: which of them are out of date, and what became of them. */
@Controller
class PrintedController {

    static final String PATH = "/printed";

    private final PrintedPages pages;
    private final PrintAnswers printing;
    private final PaperPress press;

    PrintedController(PrintedPages pages, PrintAnswers printing, PaperPress press) {
        this.pages = pages;
        this.printing = printing;
        this.press = press;
    }

    @Bean
    static NavigationEntry printedCopies() {
        return new NavigationEntry(NavigationEntry.Group.ACT, 60, "Printed copies", PATH, Permission.APPROVE_ANSWER);
    }

    @Needs(Permission.APPROVE_ANSWER)
    @GetMapping(PATH)
    ModelAndView list(@RequestParam(defaultValue = "") Set<UUID> copy, Viewer viewer) {
        return page(viewer, copy, Set.of(), Errors.none());
    }

    @Needs(Permission.APPROVE_ANSWER)
    @PostMapping(PATH)
    ModelAndView end(
            @RequestParam(defaultValue = "") Set<UUID> copies,
            @RequestParam(defaultValue = "") String became,
            Viewer viewer) {
        var how = Ended.chosen(became);
        if (copies.isEmpty() || how.isEmpty()) {
            return page(viewer, Set.of(), copies, Errors.none().with("copies", "Choose at least one copy"));
        }
        if (how.get() == Ended.DOWN) {
            printing.down(viewer, copies);
            return new ModelAndView("redirect:" + PATH);
        }
        if (pages.outOfDate(viewer).stream()
                .anyMatch(line -> copies.contains(line.copy().id()) && line.why() == OutOfDate.WITHDRAWN)) {
            var errors = Errors.none()
                    .with(
                            "copies",
                            "One of these was taken back, so nothing can replace it. Choose it alone, and take it down");
            return page(viewer, Set.of(), copies, errors);
        }
        return opened(printing.replace(viewer, copies));
    }

    private static ModelAndView opened(List<UUID> fresh) {
        return new ModelAndView("redirect:" + PATH
                + (fresh.isEmpty()
                        ? ""
                        : fresh.stream().map(UUID::toString).collect(Collectors.joining(",", "?copy=", ""))));
    }

    /** @throws CopyRefused when it is out of date */
    @Costly
    @Needs(Permission.APPROVE_ANSWER)
    @GetMapping("/printed/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        return press.print(pages.one(id, viewer), viewer, request);
    }

    private ModelAndView page(Viewer viewer, Set<UUID> fresh, Set<UUID> ticked, Errors errors) {
        return new ModelAndView(
                "answers/paper/printed",
                Map.of("page", pages.page(viewer, fresh), "ticked", ticked, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
