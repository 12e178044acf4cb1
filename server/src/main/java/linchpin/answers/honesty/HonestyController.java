package linchpin.answers.honesty;

import java.util.Map;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * How often answers were held, and how often they were published all the same; and from how much on an answer is too like another. Everybody who
 * works here and those who speak for patients read it. The limit is set by whoever arranges the organisation, who answers nothing.
 */
@Controller
class HonestyController {

    private static final String PATH = "/held-answers";
    private static final int LEAST = 10;
    private static final int ALL = 100;

    private final HonestyPages pages;
    private final SetLimit setting;

    HonestyController(HonestyPages pages, SetLimit setting) {
        this.pages = pages;
        this.setting = setting;
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        private static final int BEHIND_ANSWERS = 45;

        @Bean
        NavigationEntry heldAnswersEntry() {
            return new NavigationEntry(
                    NavigationEntry.Group.ACT, BEHIND_ANSWERS, "Held answers", PATH, Permission.READ_LOG);
        }
    }

    /** The limit, as it was typed. */
    record LimitForm(String share) {

        LimitForm {
            share = Typed.text(share);
        }

        Errors errors() {
            var number = share.matches("[0-9]{1,3}") ? Integer.parseInt(share) : 0;
            return number >= LEAST && number <= ALL
                    ? Errors.none()
                    : Errors.none().with("share", "Enter a number from 10 to 100");
        }
    }

    @Needs({Permission.READ_LOG, Permission.ARRANGE_PLACES})
    @GetMapping(PATH)
    ModelAndView show(Viewer viewer) {
        return page(viewer, null, Errors.none());
    }

    @Needs(value = Permission.ARRANGE_PLACES, forAll = true)
    @PostMapping(PATH)
    ModelAndView set(@ModelAttribute LimitForm form, Viewer viewer) {
        var errors = form.errors();
        if (errors.any()) {
            return page(viewer, form.share(), errors);
        }
        setting.set(viewer, Integer.parseInt(form.share()));
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(Viewer viewer, @Nullable String typed, Errors errors) {
        return new ModelAndView(
                "answers/honesty/held",
                Map.of("page", pages.page(viewer, typed, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
