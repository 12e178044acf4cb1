package linchpin.answers.outlets;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import linchpin.answers.AnswerId;
import linchpin.answers.withdrawing.WithdrawnAnswers;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.FrameSource;
import linchpin.ui.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** In public: one answer, where codes and links lead; or that it was taken back. */
@Controller
class OneAnswerController {

    private final ToldAnswers answers;
    private final WithdrawnAnswers withdrawn;
    private final Organisations organisations;
    private final FrameSource frames;

    OneAnswerController(
            ToldAnswers answers, WithdrawnAnswers withdrawn, Organisations organisations, FrameSource frames) {
        this.answers = answers;
        this.withdrawn = withdrawn;
        this.organisations = organisations;
        this.frames = frames;
    }

    @OpenToAll
    @GetMapping("/said/{code}/{answer}")
    ModelAndView one(@PathVariable String code, @PathVariable UUID answer, HttpServletRequest request) {
        var organisation = organisations.withCode(code).orElseThrow(NotFound::new);
        return Tenancy.in(organisation.id().id(), () -> page(new AnswerId(answer)))
                .addObject("all", "/said/" + organisation.code())
                .addObject("frame", frame(organisation, request));
    }

    private linchpin.ui.Frame frame(Organisation organisation, HttpServletRequest request) {
        return frames.frame(request).of(organisation.letterhead());
    }

    private ModelAndView page(AnswerId id) {
        var told = answers.one(id);
        return told.isPresent()
                ? new ModelAndView("answers/outlets/one").addObject("told", told.get())
                : new ModelAndView("answers/withdrawing/gone", HttpStatus.GONE)
                        .addObject("withdrawn", withdrawn.with(id).orElseThrow(NotFound::new));
    }
}
