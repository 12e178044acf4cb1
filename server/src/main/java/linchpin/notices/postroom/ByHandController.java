package linchpin.notices.postroom;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private final Notices notices;
    private final Recipients recipients;
    private final WhatToSay wording;
    private final HandleNotices handling;

    ByHandController(Notices notices, Recipients recipients, WhatToSay wording, HandleNotices handling) {
        this.notices = notices;
        this.recipients = recipients;
        this.wording = wording;
        this.handling = handling;
    }

    /** Somebody to tell. */
    record Task(Notice notice, String address, Telling telling) {}

    @Needs(value = Permission.SEE_GIVER, forAll = true)
    @GetMapping(PATH)
    ModelAndView all() {
        List<Task> tasks = notices.in(SHOWN, NoticeState.BY_HAND).stream()
                .flatMap(notice -> wording.telling(notice).stream()
                        .flatMap(telling -> recipients.address(notice.recipient()).stream()
                                .map(address -> new Task(notice, address, telling))))
                .toList();
        return new ModelAndView("notices/postroom/byHand", Map.of("tasks", tasks));
    }

    @Needs(value = Permission.SEE_GIVER, forAll = true)
    @PostMapping(PATH + "/{id}/{deed}")
    ModelAndView handle(@PathVariable UUID id, @PathVariable String deed, Viewer viewer) {
        handling.handle(new NoticeId(id), PostController.deed(deed, Deed.TOLD, Deed.NOT_TOLD), viewer.account());
        return new ModelAndView("redirect:" + PATH);
    }
}
