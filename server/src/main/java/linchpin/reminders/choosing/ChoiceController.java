package linchpin.reminders.choosing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import linchpin.people.HomePanel.Kind;
import linchpin.people.SignedIn;
import linchpin.people.Viewer;
import linchpin.reminders.How;
import linchpin.reminders.StaffMail;
import linchpin.reminders.StoppedMail;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one is mailed. */
@Controller
class ChoiceController {

    private final MailChoices choices;
    private final StaffMail mail;
    private final StoppedMail stopped;

    ChoiceController(MailChoices choices, StaffMail mail, StoppedMail stopped) {
        this.stopped = stopped;
        this.choices = choices;
        this.mail = mail;
    }

    /**
     * What the page prints.
     *
     * @param ways there are
     * @param mails whether mail leaves from here
     * @param stopped why nothing is mailed to them; empty where mail goes
     * @param done what was done just now; empty for nothing
     */
    record ChoicePage(ChoiceForm form, List<Choice> ways, boolean mails, String stopped, String done) {

        /** @return the kinds there are */
        List<Kind> kinds() {
            return List.of(Kind.values());
        }

        /** @return the name of a kind's field */
        String field(Kind kind) {
            return ChoiceForm.field(kind);
        }
    }

    @SignedIn
    @GetMapping("/me/mail")
    ModelAndView ask(Viewer viewer, @RequestParam(defaultValue = "") String done) {
        return page(viewer, ChoiceForm.of(choices.all().of(viewer.account())), Errors.none(), done);
    }

    @SignedIn
    @PostMapping("/me/mail")
    ModelAndView choose(Viewer viewer, @ModelAttribute ChoiceForm form) {
        var errors = form.errors();
        if (errors.any()) {
            return page(viewer, form, errors, "");
        }
        choices.choose(viewer.account(), form.chosen());
        return new ModelAndView("redirect:/me/mail?done=saved");
    }

    @SignedIn
    @PostMapping("/me/mail/again")
    String again(Viewer viewer) {
        stopped.again(viewer.account());
        return "redirect:/me/mail?done=again";
    }

    private String why(Viewer viewer) {
        return stopped.of(viewer.account()).map(StoppedMail.Stopped::why).orElse("");
    }

    private static String said(String done) {
        return switch (done) {
            case "saved" -> "Saved. It holds from the next mail on.";
            case "again" -> "Mail is sent to you again from now on.";
            default -> "";
        };
    }

    private ModelAndView page(Viewer viewer, ChoiceForm form, Errors errors, String done) {
        var ways = Stream.of(How.values())
                .map(how -> new Choice(how.stored(), how.label()))
                .toList();
        return new ModelAndView(
                "reminders/choosing/mail",
                Map.of("page", new ChoicePage(form, ways, mail.ready(), why(viewer), said(done)), "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
