package linchpin.answers.outlets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import linchpin.organisation.Organisations;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.FrameSource;
import linchpin.ui.OpenToAll;
import linchpin.ui.links.Embedded;
import linchpin.ui.links.OwnAddress;
import linchpin.ui.remembered.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The public record where people wait, and within other websites. */
@Controller
class OutletsController {

    /** A screen shows one after the other, and whoever waits sees a few. */
    private static final int ON_A_SCREEN = 12;

    private static final int IN_A_BLOCK = 3;

    private final ToldAnswers answers;
    private final Organisations organisations;
    private final FrameSource frames;
    private final OwnAddress address;

    OutletsController(ToldAnswers answers, Organisations organisations, FrameSource frames, OwnAddress address) {
        this.answers = answers;
        this.organisations = organisations;
        this.frames = frames;
        this.address = address;
    }

    /** What there is to take elsewhere, and how. */
    @OpenToAll
    @Remembered
    @GetMapping({"/said/{code}/elsewhere", "/said/{code}/place/{place}/elsewhere"})
    ModelAndView elsewhere(
            @PathVariable String code,
            @PathVariable(required = false) @Nullable String place,
            HttpServletRequest request) {
        var told = told(code, place, 1);
        return new ModelAndView("answers/outlets/elsewhere")
                .addObject("told", told)
                .addObject("address", address.of(request, told.path()))
                .addObject("frame", frames.frame(request).of(told.organisation().letterhead()));
    }

    @OpenToAll(session = false)
    @Remembered
    @GetMapping({"/said/{code}/block", "/said/{code}/place/{place}/block"})
    ModelAndView block(
            @PathVariable String code,
            @PathVariable(required = false) @Nullable String place,
            HttpServletResponse response) {
        Embedded.allow(response);
        return new ModelAndView("answers/outlets/block", Map.of("told", told(code, place, IN_A_BLOCK)));
    }

    @OpenToAll(session = false)
    @Remembered
    @GetMapping({"/said/{code}/screen", "/said/{code}/place/{place}/screen"})
    ModelAndView screen(
            @PathVariable String code,
            @PathVariable(required = false) @Nullable String place,
            HttpServletRequest request) {
        var told = told(code, place, ON_A_SCREEN);
        return new ModelAndView(
                "answers/outlets/screen", Map.of("screen", new WardScreen(told, address.of(request, told.record()))));
    }

    private Told told(String code, @Nullable String place, int most) {
        var organisation = organisations.withCode(code).orElseThrow(NotFound::new);
        return Tenancy.in(organisation.id().id(), () -> answers.of(organisation, place, most));
    }
}
