package linchpin.meaning.themes;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes the themes that an organisation defines for itself. */
@Controller
class OwnThemesController {

    private final OwnThemes themes;

    OwnThemesController(OwnThemes themes) {
        this.themes = themes;
    }

    /** @param change number of a theme to change; 0 for none */
    @Needs(value = Permission.LABEL, forAll = true)
    @GetMapping("/themes/own")
    ModelAndView show(@RequestParam(defaultValue = "0") int change) {
        var form = change == 0 ? OwnThemeForm.EMPTY : form(change);
        return page(change, form, Errors.none());
    }

    @Needs(value = Permission.LABEL, forAll = true)
    @PostMapping("/themes/own")
    ModelAndView define(@Valid @ModelAttribute OwnThemeForm form, BindingResult result, Viewer viewer) {
        return answer(0, form, themes.define(form, Errors.of(result), viewer.account()));
    }

    @Needs(value = Permission.LABEL, forAll = true)
    @PostMapping("/themes/own/{number}")
    ModelAndView change(
            @PathVariable int number, @Valid @ModelAttribute OwnThemeForm form, BindingResult result, Viewer viewer) {
        return answer(number, form, themes.change(number, form, Errors.of(result), viewer.account()));
    }

    @Needs(value = Permission.LABEL, forAll = true)
    @PostMapping("/themes/own/{number}/end")
    ModelAndView end(@PathVariable int number, Viewer viewer) {
        themes.end(number, viewer.account());
        return new ModelAndView("redirect:/themes/own");
    }

    private OwnThemeForm form(int number) {
        return themes.all().stream()
                .filter(own -> own.number() == number && own.endedOn() == null)
                .findFirst()
                .map(own -> new OwnThemeForm(own.name(), own.sentence(), String.join("\n", own.examples())))
                .orElseThrow(NotFound::new);
    }

    private ModelAndView answer(int number, OwnThemeForm form, Errors errors) {
        return errors.any() ? page(number, form, errors) : new ModelAndView("redirect:/themes/own");
    }

    private ModelAndView page(int changing, OwnThemeForm form, Errors errors) {
        var rows = themes.all().stream().map(OwnThemesController::row).toList();
        var page = new OwnThemesPage(ended(rows, false), ended(rows, true), changing, form, errors);
        return new ModelAndView(
                "meaning/themes/own", Map.of("page", page), errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private static List<OwnThemesPage.OwnThemeRow> ended(List<OwnThemesPage.OwnThemeRow> rows, boolean ended) {
        return rows.stream().filter(row -> row.ended().isEmpty() != ended).toList();
    }

    private static OwnThemesPage.OwnThemeRow row(OwnThemes.Own own) {
        return new OwnThemesPage.OwnThemeRow(
                own.number(),
                own.name(),
                own.sentence(),
                own.examples(),
                own.endedOn() == null ? "" : Days.full(own.endedOn()));
    }
}
