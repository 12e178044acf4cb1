package linchpin.notices.postroom;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import linchpin.notices.HandleNotices;
import linchpin.notices.HandleNotices.Deed;
import linchpin.notices.NoticeId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.links.OwnAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whom somebody has to ring or write to, with what is to be told: addresses are seen here by those who may see who gave what, and nowhere else. */
@Controller
class ByHandController {

    static final String PATH = "/messages/by-hand";

    private final ToTell telling;
    private final OwnAddress own;
    private final HandleNotices handling;

    ByHandController(ToTell telling, OwnAddress own, HandleNotices handling) {
        this.telling = telling;
        this.own = own;
        this.handling = handling;
    }

    @Needs(value = Permission.SEE_GIVER, forAll = true)
    @GetMapping(PATH)
    ModelAndView all(HttpServletRequest request) {
        return new ModelAndView(
                "notices/postroom/byHand", Map.of("tasks", telling.first(path -> own.of(request, path))));
    }

    @Needs(value = Permission.SEE_GIVER, forAll = true)
    @PostMapping(PATH + "/{id}/{deed}")
    ModelAndView handle(@PathVariable UUID id, @PathVariable String deed, Viewer viewer) {
        handling.handle(new NoticeId(id), PostController.deed(deed, Deed.TOLD, Deed.NOT_TOLD), viewer.account());
        return new ModelAndView("redirect:" + PATH);
    }
}
