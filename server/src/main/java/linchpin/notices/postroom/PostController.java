package linchpin.notices.postroom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import linchpin.notices.HandleNotices;
import linchpin.notices.HandleNotices.Deed;
import linchpin.notices.NoticeId;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How messages go, for whoever sees to it that they do. */
@Controller
class PostController {

    static final String PATH = "/messages";

    private final ReadPost reading;
    private final HandleNotices handling;

    PostController(ReadPost reading, HandleNotices handling) {
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
