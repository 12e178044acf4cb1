package linchpin.notices.postroom;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import linchpin.notices.HandleNotices;
import linchpin.notices.HandleNotices.Deed;
import linchpin.notices.Notice;
import linchpin.notices.NoticeId;
import linchpin.notices.NoticeState;
import linchpin.notices.Notices;
import linchpin.notices.Recipients;
import linchpin.notices.wording.Telling;
import linchpin.notices.wording.WhatToSay;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.links.OwnAddress;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whom somebody has to ring or write to, with what is to be told: addresses are seen here by those who may see who gave what, and nowhere else. */
@Controller
class ByHandController {

    static final String PATH = "/messages/by-hand";

    private static final int SHOWN = 50;

    private final ToTell telling;
    private final OwnAddress own;
    private final HandleNotices handling;

    ByHandController(ToTell telling, OwnAddress own, HandleNotices handling) {
        this.telling = telling;
        this.own = own;
        this.handling = handling;
    }

    /**
     * Somebody to tell.
     *
     * @param link where they read all of it and answer, in whole, for a letter or to be read out
     */
    record Task(Notice notice, String address, Telling telling, String link) {}

    /** Whom somebody is to tell, in the scope of an organisation. */
    @Component
    static class ToTell {

        private final Notices notices;
        private final Recipients recipients;
        private final WhatToSay wording;

        ToTell(Notices notices, Recipients recipients, WhatToSay wording) {
            this.notices = notices;
            this.recipients = recipients;
            this.wording = wording;
        }

        /** @param whole makes an address of ours whole */
        List<Task> all(UnaryOperator<String> whole) {
            return notices.in(SHOWN, NoticeState.BY_HAND).stream()
                    .flatMap(notice -> wording.telling(notice).stream()
                            .flatMap(telling -> recipients.address(notice.recipient()).stream()
                                    .map(address -> task(notice, address, telling, whole))))
                    .toList();
        }

        private Task task(Notice notice, String address, Telling telling, UnaryOperator<String> whole) {
            return new Task(notice, address, telling, whole.apply("/news/" + recipients.key(notice.recipient())));
        }
    }

    @Needs(value = Permission.SEE_GIVER, forAll = true)
    @GetMapping(PATH)
    ModelAndView all(HttpServletRequest request) {
        return new ModelAndView("notices/postroom/byHand", Map.of("tasks", telling.all(path -> own.of(request, path))));
    }

    @Needs(value = Permission.SEE_GIVER, forAll = true)
    @PostMapping(PATH + "/{id}/{deed}")
    ModelAndView handle(@PathVariable UUID id, @PathVariable String deed, Viewer viewer) {
        handling.handle(new NoticeId(id), PostController.deed(deed, Deed.TOLD, Deed.NOT_TOLD), viewer.account());
        return new ModelAndView("redirect:" + PATH);
    }
}
