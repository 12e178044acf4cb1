package linchpin.answers.outlets;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import linchpin.answers.AnswerId;
import linchpin.answers.beside.BesideAnswer;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.Frame;
import linchpin.ui.FrameSource;
import linchpin.ui.OpenToAll;
import linchpin.ui.remembered.Remembered;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** In public: one answer, where codes and links lead; or that it was taken back. */
@Controller
class OneAnswerController {

    private final ToldAnswers answers;
    private final Organisations organisations;
    private final FrameSource frames;
    private final Supplier<List<BesideAnswer>> beside;

    OneAnswerController(
            ToldAnswers answers, Organisations organisations, FrameSource frames, ObjectProvider<BesideAnswer> beside) {
        this.answers = answers;
        this.organisations = organisations;
        this.frames = frames;
        this.beside = SingletonSupplier.of(() -> beside.stream().toList());
    }

    @OpenToAll
    @Remembered
    @GetMapping("/said/{code}/{answer}")
    ModelAndView one(@PathVariable String code, @PathVariable UUID answer, HttpServletRequest request) {
        var organisation = organisations.withCode(code).orElseThrow(NotFound::new);
        return Tenancy.in(organisation.id().id(), () -> page(new AnswerId(answer), organisation))
                .addObject("all", "/said/" + organisation.code())
                .addObject("frame", frame(organisation, request));
    }

    private Frame frame(Organisation organisation, HttpServletRequest request) {
        return frames.frame(request).of(organisation.letterhead());
    }

    private ModelAndView page(AnswerId id, Organisation organisation) {
        var told = answers.one(id);
        return told.isPresent()
                ? page(told.get(), organisation)
                : new ModelAndView("answers/withdrawing/gone", HttpStatus.GONE)
                        .addObject("withdrawn", answers.withdrawn(id).orElseThrow(NotFound::new));
    }

    private ModelAndView page(ToldAnswer told, Organisation organisation) {
        var pieces = beside.get().stream()
                .map(one -> one.inPublic(told.said().matter().id(), organisation.code()))
                .toList();
        return new ModelAndView("answers/outlets/one").addObject("told", told).addObject("beside", pieces);
    }
}
