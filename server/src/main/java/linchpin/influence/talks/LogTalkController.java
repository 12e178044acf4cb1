package linchpin.influence.talks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import linchpin.influence.TalkId;
import linchpin.influence.WhoIsWho;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Logging a talk, and correcting or taking back one's own. */
@Controller
class LogTalkController {

    private final LogTalk logging;
    private final MayTalk may;
    private final WhoIsWho people;
    private final Clock clock;

    LogTalkController(LogTalk logging, MayTalk may, WhoIsWho people, Clock clock) {
        this.logging = logging;
        this.may = may;
        this.people = people;
        this.clock = clock;
    }

    /** @param action where it is sent to; {@code /talks} for a fresh one */
    record FormPage(String action, TalkForm form, List<String> people, List<Choice> routes) {

        boolean fresh() {
            return action.equals("/talks");
        }

        /** Whether the fields that hardly anybody needs are shown at once. */
        boolean open(Errors errors) {
            return !fresh() || !form.route().isEmpty() || errors.of("on") != null || errors.of("routeWords") != null;
        }
    }

    /** Why a talk is taken back, as it was typed. */
    record BackForm(
            @NotBlank(message = "Enter why you take it back")
            @Size(max = 1000, message = "This must have 1,000 characters or fewer")
            String words) {

        BackForm {
            words = Typed.text(words);
        }
    }

    @Needs(Permission.LOG_INFLUENCE)
    @GetMapping("/talks/new")
    ModelAndView ask(Viewer viewer) {
        return page("/talks", TalkForm.fresh(LocalDate.now(clock)), Errors.none(), viewer);
    }

    @Needs(Permission.LOG_INFLUENCE)
    @PostMapping("/talks")
    ModelAndView log(@Valid @ModelAttribute TalkForm typed, BindingResult result, Viewer viewer) {
        var form = typed.among(people.staff(viewer));
        var errors = errors(form, result, viewer);
        return errors.any()
                ? page("/talks", form, errors, viewer)
                : new ModelAndView("redirect:/talks/" + logging.log(form).id());
    }

    @Needs(Permission.LOG_INFLUENCE)
    @GetMapping("/talks/{id}/correct")
    ModelAndView askCorrect(@PathVariable UUID id, Viewer viewer) {
        var talk = theirs(id, may::corrects, viewer);
        return page(talk.path() + "/correct", TalkForm.of(talk), Errors.none(), viewer);
    }

    @Needs(Permission.LOG_INFLUENCE)
    @PostMapping("/talks/{id}/correct")
    ModelAndView correct(
            @PathVariable UUID id, @Valid @ModelAttribute TalkForm typed, BindingResult result, Viewer viewer) {
        var talk = theirs(id, may::corrects, viewer);
        var form = typed.among(people.staff(viewer));
        var errors = errors(form, result, viewer);
        if (errors.any()) {
            return page(talk.path() + "/correct", form, errors, viewer);
        }
        logging.correct(talk.id(), form, viewer);
        return new ModelAndView("redirect:" + talk.path());
    }

    @Needs(Permission.LOG_INFLUENCE)
    @GetMapping("/talks/{id}/back")
    ModelAndView askBack(@PathVariable UUID id, Viewer viewer) {
        return back(theirs(id, MayTalk::takesBack, viewer), new BackForm(""), Errors.none());
    }

    @Needs(Permission.LOG_INFLUENCE)
    @PostMapping("/talks/{id}/back")
    ModelAndView takeBack(
            @PathVariable UUID id, @Valid @ModelAttribute BackForm form, BindingResult result, Viewer viewer) {
        var talk = theirs(id, MayTalk::takesBack, viewer);
        if (result.hasErrors()) {
            return back(talk, form, Errors.of(result));
        }
        logging.takeBack(talk.id(), form.words(), viewer);
        return new ModelAndView("redirect:" + talk.path());
    }

    /** @throws TalkStands where it stands as it is */
    private Talk theirs(UUID id, BiPredicate<Talk, Viewer> allowed, Viewer viewer) {
        var talk = may.readable(new TalkId(id), viewer);
        if (!MayTalk.writes(talk, viewer)) {
            throw new NotFound();
        }
        if (!allowed.test(talk, viewer)) {
            throw new TalkStands();
        }
        return talk;
    }

    private Errors errors(TalkForm form, BindingResult result, Viewer viewer) {
        var errors = form.errors(Errors.of(result), LocalDate.now(clock));
        return !form.person().isEmpty()
                        && people.staff(viewer).stream()
                                .noneMatch(one -> one.value().equals(form.person()))
                ? errors.with("whom", "Choose somebody else: whoever was chosen no longer works here")
                : errors;
    }

    private ModelAndView page(String action, TalkForm form, Errors errors, Viewer viewer) {
        var staff = people.staff(viewer);
        var names = staff.stream().map(Choice::label).distinct().toList();
        return new ModelAndView(
                "influence/talks/log",
                Map.of("page", new FormPage(action, form.named(staff), names, Route.choices()), "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private static ModelAndView back(Talk talk, BackForm form, Errors errors) {
        return new ModelAndView(
                "influence/talks/back",
                Map.of("talk", talk, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
