package linchpin.notices.postroom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import linchpin.notices.HandleNotices;
import linchpin.notices.HandleNotices.Deed;
import linchpin.notices.NoticeId;
import linchpin.notices.postroom.PostPage.PriceForm;
import linchpin.notices.texts.TextPrices;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How messages go, for whoever sees to it that they do. */
@Controller
class PostController {

    static final String PATH = "/messages";

    private final ReadPost reading;
    private final HandleNotices handling;
    private final TextPrices prices;

    PostController(ReadPost reading, HandleNotices handling, TextPrices prices) {
        this.prices = prices;
        this.reading = reading;
        this.handling = handling;
    }

    @Bean
    static NavigationEntry messagesEntry() {
        return new NavigationEntry(NavigationEntry.Group.SETTINGS, 42, "Messages", PATH, Permission.SEE_CHORES, true);
    }

    @Needs(value = Permission.SEE_CHORES, forAll = true)
    @GetMapping(PATH)
    ModelAndView all() {
        return new ModelAndView("notices/postroom/post", Map.of("page", reading.page()));
    }

    @Needs(value = Permission.SEE_CHORES, forAll = true)
    @PostMapping(PATH + "/price")
    ModelAndView price(@ModelAttribute PriceForm form) {
        var errors = form.errors();
        if (errors.any()) {
            return new ModelAndView(
                    "notices/postroom/post", Map.of("page", reading.page().with(form, errors)), HttpStatus.BAD_REQUEST);
        }
        prices.enter(form.read(), form.source());
        return new ModelAndView("redirect:" + PATH + "#price");
    }

    @Needs(value = Permission.SEE_CHORES, forAll = true)
    @PostMapping(PATH + "/{id}/{deed}")
    ModelAndView handle(@PathVariable UUID id, @PathVariable String deed, Viewer viewer) {
        handling.handle(new NoticeId(id), deed(deed, Deed.SEND_AGAIN, Deed.CALL_BACK, Deed.NOT_TOLD), viewer.account());
        return new ModelAndView("redirect:" + PATH);
    }

    /** @return what is meant by the end of an address, of what can be done there */
    static Deed deed(String path, Deed... among) {
        return Arrays.stream(among)
                .filter(deed -> deed.name().equals(path.replace('-', '_').toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
