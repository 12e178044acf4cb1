package linchpin.returns.units;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.returns.units.ArrangePage.OfferedChannel;
import linchpin.returns.units.ArrangePage.OfferedPlace;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying once which places are lines of a return, and as which mode each channel counts. */
@Controller
class ArrangeController {

    private final ReadArrangement reading;
    private final Units units;

    ArrangeController(ReadArrangement reading, Units units) {
        this.reading = reading;
        this.units = units;
    }

    /** Forms are made by their constructors alone, so that what these make of what was typed stays. */
    @InitBinder
    static void binding(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @GetMapping("/returns/arrange/{code}")
    ModelAndView ask(@PathVariable String code, Viewer viewer) {
        return page(reading.page(code, viewer));
    }

    private static ModelAndView page(ArrangePage page) {
        return new ModelAndView(
                "returns/units/arrange",
                Map.of("page", page),
                page.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    /** Takes of what was sent only the places and modes that are on offer. */
    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @PostMapping("/returns/arrange/{code}")
    ModelAndView arrange(
            @PathVariable String code, @Valid @ModelAttribute ArrangeForm form, BindingResult result, Viewer viewer) {
        var page = reading.page(code, viewer, form, Errors.none());
        var errors = errors(page, result);
        if (errors.any()) {
            return page(reading.page(code, viewer, form, errors));
        }
        var known = page.modes().stream().map(mode -> mode.value()).collect(Collectors.toSet());
        units.arrange(
                code,
                page.places().stream()
                        .filter(OfferedPlace::chosen)
                        .map(OfferedPlace::unit)
                        .toList(),
                page.channels().stream()
                        .filter(channel -> known.contains(channel.mode()))
                        .collect(Collectors.toMap(OfferedChannel::code, OfferedChannel::mode)),
                page.parent());
        return new ModelAndView("redirect:/returns");
    }

    /** In the order of the page, and by name: a summary of many places would say the same many times. */
    private static Errors errors(ArrangePage page, BindingResult result) {
        var errors = Errors.none();
        for (var place : page.places()) {
            for (var field : List.of("site", "one", "two")) {
                if (result.hasFieldErrors(place.field(field))) {
                    errors = errors.with(place.field(field), ArrangeForm.tooLong(field, place.name()));
                }
            }
        }
        for (var error : Errors.of(result).messages().entrySet()) {
            errors = error.getKey().startsWith("parent") ? errors.with(error.getKey(), error.getValue()) : errors;
        }
        return errors;
    }
}
