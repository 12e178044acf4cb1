package linchpin.clocks.story;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import linchpin.clocks.ClockId;
import linchpin.clocks.ClockLine;
import linchpin.clocks.ClockRefused;
import linchpin.clocks.How;
import linchpin.clocks.TendClocks;
import linchpin.clocks.story.ClockForms.MetForm;
import linchpin.clocks.story.ClockForms.WhyForm;
import linchpin.clocks.story.ClockPage.Typing;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One clock: met, standing still, ended, taken back, handed over. */
@Controller
class ClockController {

    private final ReadClock reading;
    private final TendClocks tending;
    private final WhoseClock whose;
    private final Clock time;

    ClockController(ReadClock reading, TendClocks tending, WhoseClock whose, Clock time) {
        this.reading = reading;
        this.tending = tending;
        this.whose = whose;
        this.time = time;
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/clocks/{id}")
    ModelAndView clock(@PathVariable UUID id, Viewer viewer) {
        return page(line(id, viewer), viewer, Typing.fresh(today()));
    }

    @Needs(Permission.WRITE_ANSWER)
    @PostMapping("/clocks/{id}/met")
    ModelAndView met(@PathVariable UUID id, @Valid @ModelAttribute MetForm form, BindingResult result, Viewer viewer) {
        var line = line(id, viewer);
        var errors = form.between(line.clock().startedOn(), today(), Errors.of(result));
        if (errors.any()) {
            return page(line, viewer, new Typing(form, "", "", "", errors));
        }
        var how = How.chosen(form.how()).orElseThrow(NotFound::new);
        try {
            tending.met(line.clock().id(), Objects.requireNonNull(form.metOn()), how, form.note());
        } catch (ClockRefused refused) {
            return meanwhile(id, viewer, new Typing(form, "", "", "", over(refused)));
        }
        return back(line);
    }

    @Needs(Permission.WRITE_ANSWER)
    @PostMapping("/clocks/{id}/pause")
    ModelAndView pause(
            @PathVariable UUID id, @Valid @ModelAttribute WhyForm form, BindingResult result, Viewer viewer) {
        var line = line(id, viewer);
        var wrong = wrong(result, "pause");
        if (wrong.any()) {
            return page(line, viewer, new Typing(met(), form.why(), "", "", wrong));
        }
        tending.pause(line.clock().id(), form.why());
        return back(line);
    }

    @Needs(Permission.WRITE_ANSWER)
    @PostMapping("/clocks/{id}/resume")
    ModelAndView resume(@PathVariable UUID id, Viewer viewer) {
        var line = line(id, viewer);
        tending.resume(line.clock().id());
        return back(line);
    }

    @Needs(Permission.WRITE_ANSWER)
    @PostMapping("/clocks/{id}/end")
    ModelAndView end(@PathVariable UUID id, @Valid @ModelAttribute WhyForm form, BindingResult result, Viewer viewer) {
        var line = line(id, viewer);
        var wrong = wrong(result, "end");
        if (wrong.any()) {
            return page(line, viewer, new Typing(met(), "", form.why(), "", wrong));
        }
        try {
            tending.end(line.clock().id(), form.why());
        } catch (ClockRefused refused) {
            return meanwhile(id, viewer, new Typing(met(), "", form.why(), "", over(refused)));
        }
        return back(line);
    }

    @Needs(Permission.WRITE_ANSWER)
    @PostMapping("/clocks/{id}/undo")
    ModelAndView undo(@PathVariable UUID id, @Valid @ModelAttribute WhyForm form, BindingResult result, Viewer viewer) {
        var line = line(id, viewer);
        var wrong = wrong(result, "undo");
        if (wrong.any()) {
            return page(line, viewer, new Typing(met(), "", "", form.why(), wrong));
        }
        tending.undo(line.clock().id(), form.why());
        return back(line);
    }

    @Needs(Permission.WRITE_ANSWER)
    @PostMapping("/clocks/{id}/owner")
    ModelAndView owner(@PathVariable UUID id, @RequestParam String owner, Viewer viewer) {
        var line = line(id, viewer);
        tending.handOver(line.clock().id(), whose.chosen(owner, line.place()).orElseThrow(NotFound::new));
        return back(line);
    }

    private ClockLine line(UUID id, Viewer viewer) {
        return reading.line(new ClockId(id), viewer);
    }

    /** Somebody else was first: what they noted stands, and what was typed is not lost. */
    private ModelAndView meanwhile(UUID id, Viewer viewer, Typing typing) {
        var page = page(line(id, viewer), viewer, typing);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static Errors over(ClockRefused refused) {
        return Errors.none().with("why-undo", String.valueOf(refused.getBody().getDetail()));
    }

    /** The three forms with a reason have each a field of their own name on the page. */
    private static Errors wrong(BindingResult result, String field) {
        var message = Errors.of(result).of("why");
        return message == null ? Errors.none() : Errors.none().with("why-" + field, message);
    }

    private MetForm met() {
        return new MetForm("", today(), "");
    }

    private LocalDate today() {
        return LocalDate.now(time);
    }

    private static ModelAndView back(ClockLine line) {
        return new ModelAndView("redirect:" + line.clock().path());
    }

    private ModelAndView page(ClockLine line, Viewer viewer, Typing typing) {
        List<Choice> owners = viewer.at(line.place()).may(Permission.WRITE_ANSWER)
                ? whose.at(line.place()).stream()
                        .map(one -> new Choice(one.id().id().toString(), one.name()))
                        .toList()
                : List.of();
        return new ModelAndView(
                "clocks/story/clock",
                Map.of("page", reading.page(line, owners, today(), typing)),
                typing.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
