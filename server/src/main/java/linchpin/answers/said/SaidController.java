package linchpin.answers.said;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import linchpin.answers.confirming.ConfirmationRules;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.organisation.now.OpenForNow;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.FrameSource;
import linchpin.ui.OpenToAll;
import linchpin.ui.Paging;
import linchpin.ui.remembered.Remembered;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** In public: what people said, what was done and what was not, and which promises are open or late. */
@Controller
class SaidController {

    private final PublicRecord record;
    private final ConfirmationRules rules;
    private final Organisations organisations;
    private final FrameSource frames;
    private final Supplier<List<OpenForNow>> now;

    SaidController(
            PublicRecord record,
            ConfirmationRules rules,
            Organisations organisations,
            FrameSource frames,
            ObjectProvider<OpenForNow> now) {
        this.record = record;
        this.rules = rules;
        this.organisations = organisations;
        this.frames = frames;
        this.now = SingletonSupplier.of(() -> now.orderedStream().toList());
    }

    @OpenToAll
    @Remembered
    @GetMapping("/said/{code}")
    ModelAndView all(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            HttpServletRequest request) {
        var organisation = organisation(code);
        var page = Tenancy.in(organisation.id().id(), () -> record.page(organisation));
        var answers = page.leaf(Paging.of(after, before));
        var rule = Tenancy.in(
                organisation.id().id(),
                () -> rules.rule().words(organisation.letterhead().leader()));
        var open = now.get().stream()
                .flatMap(one -> one.now(organisation).stream())
                .toList();
        return framed(
                "answers/said/said",
                Map.of("page", page, "answers", answers, "rule", rule, "now", open),
                organisation,
                request);
    }

    @OpenToAll
    @Remembered
    @GetMapping("/said/{code}/standing/{standing}")
    ModelAndView standing(
            @PathVariable String code,
            @PathVariable String standing,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            HttpServletRequest request) {
        var asked = Standing.at(standing).orElseThrow(NotFound::new);
        var organisation = organisation(code);
        var page = Tenancy.in(organisation.id().id(), () -> record.page(organisation))
                .only(asked);
        var leaf = page.marks(Paging.of(after, before), page.path() + "/standing/" + asked.address());
        return framed(
                "answers/said/standing",
                Map.of("page", page.only(leaf.rows()), "standing", asked, "leaf", leaf),
                organisation,
                request);
    }

    private Organisation organisation(String code) {
        return organisations.withCode(code).orElseThrow(NotFound::new);
    }

    private ModelAndView framed(
            String view, Map<String, Object> model, Organisation organisation, HttpServletRequest request) {
        return new ModelAndView(view, model)
                .addObject("frame", frames.frame(request).of(organisation.letterhead()));
    }
}
