package linchpin.answers.outlets;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import linchpin.answers.said.ShownAnswer;
import linchpin.organisation.Organisations;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.FrameSource;
import linchpin.ui.OpenToAll;
import linchpin.ui.remembered.Remembered;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** In public: what people said about one place, and what came of it. */
@Controller
class PlaceController {

    private static final int MOST = 50;

    private final ToldAnswers answers;
    private final Organisations organisations;
    private final FrameSource frames;

    PlaceController(ToldAnswers answers, Organisations organisations, FrameSource frames) {
        this.answers = answers;
        this.organisations = organisations;
        this.frames = frames;
    }

    /** What the page prints. */
    record PlacePage(Told told, String code) {

        List<ShownAnswer> answers() {
            return told.answers().stream().map(ToldAnswer::said).toList();
        }

        boolean more() {
            return told.answers().size() == MOST;
        }

        /** @return where one tells something about it */
        String give() {
            return "/give/" + told.organisation().code() + "/" + code;
        }
    }

    @OpenToAll
    @Remembered
    @GetMapping("/said/{code}/place")
    ModelAndView choose(@PathVariable String code, HttpServletRequest request) {
        var organisation = organisations.withCode(code).orElseThrow(NotFound::new);
        return new ModelAndView("answers/outlets/places")
                .addObject("record", "/said/" + organisation.code())
                .addObject("places", Tenancy.in(organisation.id().id(), answers::places))
                .addObject("frame", frames.frame(request).of(organisation.letterhead()));
    }

    @OpenToAll
    @Remembered
    @GetMapping("/said/{code}/place/{place}")
    ModelAndView place(@PathVariable String code, @PathVariable String place, HttpServletRequest request) {
        var organisation = organisations.withCode(code).orElseThrow(NotFound::new);
        var told = Tenancy.in(organisation.id().id(), () -> answers.of(organisation, place, MOST));
        return new ModelAndView("answers/outlets/place")
                .addObject("page", new PlacePage(told, place))
                .addObject("frame", frames.frame(request).of(organisation.letterhead()));
    }
}
