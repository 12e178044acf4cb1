package linchpin.people.arranging.settings;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.history.ActId;
import linchpin.organisation.Organisations;
import linchpin.organisation.Setting;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.TakesFile;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organisation's own settings: seen, changed, and put back. */
@Controller
class SettingsController {

    private static final String SAVED = "redirect:/settings?done";

    private final ChangeSettings settings;
    private final Organisations organisations;

    SettingsController(ChangeSettings settings, Organisations organisations) {
        this.settings = settings;
        this.organisations = organisations;
    }

    @Bean
    static NavigationEntry settingsEntry() {
        return new NavigationEntry(
                NavigationEntry.Group.SETTINGS,
                10,
                "Your organisation",
                "/settings",
                Permission.ARRANGE_ORGANISATION,
                true);
    }

    @Needs(value = Permission.ARRANGE_ORGANISATION, forAll = true)
    @GetMapping("/settings")
    ModelAndView show(Viewer viewer, @RequestParam(required = false) @Nullable String done) {
        return page(viewer, SettingsForm.of(settings.now()), Errors.none(), done != null);
    }

    @Needs(value = Permission.ARRANGE_ORGANISATION, forAll = true)
    @PostMapping("/settings")
    ModelAndView change(Viewer viewer, @Valid @ModelAttribute SettingsForm form, BindingResult result) {
        var errors = form.checked(Errors.of(result));
        if (!form.seen().equals(settings.last())) {
            errors = errors.with(
                    "name",
                    "Somebody changed something since you opened this page: see “What was changed”. What you typed stands here still. Look whether it holds, and save again");
        }
        if (errors.any()) {
            return page(viewer, form, errors, false);
        }
        settings.change(form.values());
        return new ModelAndView(SAVED);
    }

    @TakesFile
    @Needs(value = Permission.ARRANGE_ORGANISATION, forAll = true)
    @PostMapping("/settings/logo")
    ModelAndView logo(Viewer viewer, @Valid @ModelAttribute LogoForm form, BindingResult result) {
        var errors = form.checked(Errors.of(result));
        var picture = errors.any() ? null : form.picture().orElse(null);
        if (picture == null) {
            errors = errors.with(
                    "file",
                    "This is no picture that can be used. Choose a PNG or a JPEG of up to 4,000 by 4,000 pixels");
            return page(viewer, SettingsForm.of(settings.now()), errors, false);
        }
        settings.logo(picture);
        return new ModelAndView(SAVED);
    }

    @Needs(value = Permission.ARRANGE_ORGANISATION, forAll = true)
    @PostMapping("/settings/logo/remove")
    ModelAndView removeLogo() {
        settings.change(Map.of(Setting.LOGO, ""));
        return new ModelAndView(SAVED);
    }

    @Needs(value = Permission.ARRANGE_ORGANISATION, forAll = true)
    @PostMapping("/settings/changes/{act}/back")
    ModelAndView putBack(@PathVariable UUID act) {
        settings.putBack(new ActId(act));
        return new ModelAndView(SAVED);
    }

    private ModelAndView page(Viewer viewer, SettingsForm form, Errors errors, boolean done) {
        var letterhead = organisations.with(viewer.organisation()).orElseThrow().letterhead();
        var page = new SettingsPage(form, letterhead.logo(), settings.changes(), done);
        return new ModelAndView(
                "people/arranging/settings/settings",
                Map.of("page", page, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
