package linchpin.meaning.alarms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.meaning.Alarms;
import linchpin.meaning.WhatGiversAreTold;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes alarms, and what was done about them. */
@Controller
class AlarmController {

    private final FeedbackArchive archive;
    private final Alarms alarms;
    private final AlarmViews views;

    AlarmController(FeedbackArchive archive, Alarms alarms, AlarmViews views) {
        this.archive = archive;
        this.alarms = alarms;
        this.views = views;
    }

    @Needs(Permission.RAISE_ALARM)
    @PostMapping("/log/{id}/alarms")
    ModelAndView raise(
            @PathVariable UUID id, @Valid @ModelAttribute AlarmForm form, BindingResult result, Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        if (result.hasErrors()) {
            return again(feedback, AlarmViews.AlarmTyped.raising(form, Errors.of(result)), viewer);
        }
        alarms.raise(feedback, form.chosen(), form.words(), viewer.account());
        return back(feedback);
    }

    /** What was done about an alarm. */
    record SettleForm(
            @NotBlank(message = "Say what was done, or why nothing needs to be done")
            @Size(max = 2_000, message = "Shorten this to 2,000 characters")
            String outcome,

            @Pattern(regexp = "READ|DEALT_WITH|SAFETY|SAFEGUARDING|NOTHING", message = "Choose what the giver is told")
            String told) {

        SettleForm {
            outcome = Typed.text(outcome);
            told = Typed.text(told);
        }

        Alarms.Settled settled() {
            return new Alarms.Settled(outcome, WhatGiversAreTold.valueOf(told));
        }
    }

    @Needs(Permission.SETTLE_ALARM)
    @PostMapping("/log/{id}/alarms/{alarm}/settle")
    ModelAndView settle(
            @PathVariable UUID id,
            @PathVariable UUID alarm,
            @Valid @ModelAttribute SettleForm form,
            BindingResult result,
            Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        if (result.hasErrors()) {
            return again(feedback, AlarmViews.AlarmTyped.settling(alarm, form, Errors.of(result)), viewer);
        }
        alarms.settle(feedback, alarm, form.settled(), viewer.account());
        return new ModelAndView(
                "redirect:/log/" + feedback.id() + "#settled-" + alarm); // what was settled, and what is left
    }

    private ModelAndView again(FeedbackId feedback, AlarmViews.AlarmTyped typed, Viewer viewer) {
        return new ModelAndView(
                "meaning/alarms/alarm-again",
                Map.of("view", views.view(feedback, typed, viewer)),
                HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView back(FeedbackId feedback) {
        return new ModelAndView("redirect:/log/" + feedback.id());
    }
}
