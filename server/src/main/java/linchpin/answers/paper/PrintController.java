package linchpin.answers.paper;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.answers.AnswerId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.print.Printer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Prints an answer. */
@Controller
class PrintController {

    private final AnswersToPrint papers;
    private final PrintAnswers printing;
    private final PrintedPages pages;
    private final Printer printer;

    PrintController(AnswersToPrint papers, PrintAnswers printing, PrintedPages pages, Printer printer) {
        this.papers = papers;
        this.printing = printing;
        this.pages = pages;
        this.printer = printer;
    }

    /** What the page prints. */
    record PrintPage(Paper paper, String answer, List<Choice> shapes, Set<String> missing) {

        int version() {
            return paper.answer().said().answer().version();
        }
    }

    @Needs(Permission.APPROVE_ANSWER)
    @GetMapping("/answers/{id}/print")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return page(id, viewer, PrintForm.fresh(pages.hungLast(viewer.account())), Errors.none());
    }

    @Needs(Permission.APPROVE_ANSWER)
    @PostMapping("/answers/{id}/print")
    ModelAndView print(
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid @ModelAttribute PrintForm form,
            BindingResult result,
            Viewer viewer) {
        var shape = Shape.chosen(form.shape());
        var errors = Errors.of(result);
        if (shape.isEmpty()) {
            errors = errors.with("shape", "Choose what to print");
        }
        if (errors.any()) {
            return page(id, viewer, form, errors);
        }
        var copy = printing.print(viewer, new AnswerId(id), version, shape.orElseThrow(), form);
        return new ModelAndView("redirect:/printed?copy=" + copy);
    }

    private ModelAndView page(UUID id, Viewer viewer, PrintForm form, Errors errors) {
        var shapes = Arrays.stream(Shape.values())
                .map(shape -> new Choice(shape.stored(), shape.label(), shape.hint()))
                .toList();
        var paper = papers.of(new AnswerId(id), "", viewer);
        var page = new PrintPage(paper, "/answers/" + id, shapes, printer.missing(paper));
        return new ModelAndView(
                "answers/paper/print",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
