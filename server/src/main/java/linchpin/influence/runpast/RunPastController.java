package linchpin.influence.runpast;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import linchpin.influence.RunPastId;
import linchpin.influence.runpast.Question.Became;
import linchpin.influence.runpast.RunPastQuestions.Counts;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import linchpin.ui.Paging;
import linchpin.ui.Typed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The questions, one of them, and what became of it. */
@Controller
class RunPastController {

    private final RunPastQuestions questions;
    private final ReadQuestion reading;
    private final AskLeaders asking;
    private final Clock clock;

    RunPastController(RunPastQuestions questions, ReadQuestion reading, AskLeaders asking, Clock clock) {
        this.questions = questions;
        this.reading = reading;
        this.asking = asking;
        this.clock = clock;
    }

    record ListPage(Counts counts, Paging.Page<Row> rows, boolean mayAsk, boolean lead) {}

    /** @param waits whether somebody owes something */
    record Row(Question question, String state, boolean waits) {}

    /** What became of a reply, as it was typed. */
    record BecameForm(
            String how,

            @NotBlank(message = "Enter why, in plain words")
            @Size(max = 2000, message = "Your words must have 2,000 characters or fewer")
            String words) {

        BecameForm {
            how = Typed.text(how);
            words = Typed.text(words);
        }

        Errors errors(Errors errors) {
            return Became.of(how).isEmpty() ? errors.with("how", "Choose what became of it") : errors;
        }
    }

    @Needs(Permission.DECIDE)
    @GetMapping("/run-past")
    ModelAndView list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        var paging = Paging.of(after, before);
        var page = paging.page(questions.page(paging), one -> one.id().id().toString(), "/run-past");
        var today = LocalDate.now(clock);
        var rows = page.rows().stream()
                .map(one -> new Row(one, one.state(today), one.owed()))
                .toList();
        var shown = new ListPage(
                questions.counts(),
                page.told(rows),
                viewer.may(Permission.ASK_LEADERS),
                viewer.may(Permission.LOG_INFLUENCE));
        return new ModelAndView("influence/runpast/questions", Map.of("page", shown));
    }

    @Needs(Permission.DECIDE)
    @GetMapping("/run-past/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return new ModelAndView("influence/runpast/question", Map.of("page", reading.page(found(id), viewer)));
    }

    private Question found(UUID id) {
        return questions.found(new RunPastId(id)).orElseThrow(NotFound::new);
    }

    @Needs(Permission.ASK_LEADERS)
    @GetMapping("/run-past/{id}/became")
    ModelAndView askBecame(@PathVariable UUID id, Viewer viewer) {
        return became(found(id), new BecameForm("", ""), Errors.none(), viewer);
    }

    @Needs(Permission.ASK_LEADERS)
    @PostMapping("/run-past/{id}/became")
    ModelAndView became(
            @PathVariable UUID id, @Valid @ModelAttribute BecameForm form, BindingResult result, Viewer viewer) {
        var question = found(id);
        var errors = form.errors(Errors.of(result));
        if (errors.any()) {
            return became(question, form, errors, viewer);
        }
        asking.became(question.id(), Became.of(form.how()).orElseThrow(), form.words(), viewer);
        return new ModelAndView("redirect:" + question.path());
    }

    private ModelAndView became(Question question, BecameForm form, Errors errors, Viewer viewer) {
        var page = reading.page(question, viewer);
        if (!page.may().sayBecame()) {
            throw new NotFound();
        }
        return new ModelAndView(
                "influence/runpast/became",
                Map.of("page", page, "form", form, "ways", Became.choices(), "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    /** Where questions show outside their own pages. */
    @Configuration(proxyBeanMethods = false)
    static class InNavigation {

        private static final int ORDER = 60;

        @Bean
        NavigationEntry runPastNavigation() {
            return new NavigationEntry(
                    NavigationEntry.Group.DECIDE, ORDER, "Run past us", "/run-past", Permission.DECIDE);
        }
    }
}
