package linchpin.returns.units;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Comparing what Linchpin has of a return with whoever knows, and saying that it is so. */
@Controller
class ConfirmReturnController {

    private static final String SETTING = "/returns/confirm/setting/";

    private final CareSettings settings;
    private final Confirmations confirmations;

    ConfirmReturnController(CareSettings settings, Confirmations confirmations) {
        this.settings = settings;
        this.confirmations = confirmations;
    }

    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @GetMapping("/returns/confirm/{kind}/{of}")
    ModelAndView ask(@PathVariable String kind, @PathVariable String of) {
        return shown(page(kind, of, "", Errors.none()));
    }

    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @PostMapping("/returns/confirm/{kind}/{of}")
    ModelAndView confirm(
            @PathVariable String kind,
            @PathVariable String of,
            @Valid @ModelAttribute ConfirmForm form,
            BindingResult result) {
        var page = page(kind, of, form.toldBy(), Errors.of(result));
        if (page.errors().any()) {
            return shown(page);
        }
        confirmations.confirm(kind + ":" + of, form.toldBy());
        return new ModelAndView("redirect:" + page.path());
    }

    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @PostMapping("/returns/confirm/{kind}/{of}/take-back")
    ModelAndView takeBack(@PathVariable String kind, @PathVariable String of) {
        var page = page(kind, of, "", Errors.none());
        confirmations.takeBack(kind + ":" + of);
        return new ModelAndView("redirect:" + page.path());
    }

    private ConfirmPage page(String kind, String of, String toldBy, Errors errors) {
        return switch (kind) {
            case "setting" -> setting(settings.now(of), toldBy, errors);
            default -> throw new NotFound();
        };
    }

    private ConfirmPage setting(CareSetting setting, String toldBy, Errors errors) {
        var modes =
                settings.modesNow(setting).stream().map(CareSetting.Mode::label).collect(Collectors.joining(", "));
        var facts = Stream.of(
                        "Each line of it is " + (setting.byWard() || setting.bySite() ? "a " : "an ")
                                + setting.lineName() + ".",
                        "It is sent through " + setting.sentThrough() + ".",
                        setting.workingDay() == null
                                ? "Linchpin has no day by which it is due, so it never calls it late."
                                : "It is due on working day " + setting.workingDay() + " after the month.",
                        "“Total eligible” counts: " + setting.eligible() + ".",
                        "Answers are counted by these ways of collecting them: " + modes + ".")
                .toList();
        return new ConfirmPage(
                setting.label(),
                "Ask whoever collects this return, such as NHS England or your integrated care board.",
                facts,
                confirmations.all().get(Confirmations.setting(setting.code())),
                SETTING + setting.code(),
                toldBy,
                errors);
    }

    private static ModelAndView shown(ConfirmPage page) {
        return new ModelAndView(
                "returns/units/confirm",
                Map.of("page", page),
                page.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
