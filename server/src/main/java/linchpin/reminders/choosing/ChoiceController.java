package linchpin.reminders.choosing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import linchpin.people.HomePanel.Kind;
import linchpin.people.SignedIn;
import linchpin.people.Viewer;
import linchpin.reminders.How;
import linchpin.reminders.StaffMail;
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

    ChoiceController(MailChoices choices, StaffMail mail) {
        this.choices = choices;
        this.mail = mail;
    }

    /**
     * What the page prints.
     *
     * @param ways there are
     * @param mails whether mail leaves from here
     */
    record ChoicePage(ChoiceForm form, List<Choice> ways, boolean mails, boolean saved) {

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
        return page(ChoiceForm.of(choices.all().of(viewer.account())), Errors.none(), !done.isEmpty());
    }

    @SignedIn
    @PostMapping("/me/mail")
    ModelAndView choose(Viewer viewer, @ModelAttribute ChoiceForm form) {
        var errors = form.errors();
        if (errors.any()) {
            return page(form, errors, false);
        }
        choices.choose(viewer.account(), form.chosen());
        return new ModelAndView("redirect:/me/mail?done=saved");
    }

    private ModelAndView page(ChoiceForm form, Errors errors, boolean saved) {
        var ways = Stream.of(How.values())
                .map(how -> new Choice(how.stored(), how.label()))
                .toList();
        return new ModelAndView(
                "reminders/choosing/mail",
                Map.of("page", new ChoicePage(form, ways, mail.ready(), saved), "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
