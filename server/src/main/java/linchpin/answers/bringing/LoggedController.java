package linchpin.answers.bringing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "What I logged": what became of it, and the answers to bring back. */
@Controller
@RequestMapping("/on-behalf/mine")
class LoggedController {

    private static final int SHOWN = 200;

    private final WhatILogged logged;
    private final BringBack bringing;

    LoggedController(WhatILogged logged, BringBack bringing) {
        this.logged = logged;
        this.bringing = bringing;
    }

    @Needs(Permission.LOG_ON_BEHALF)
    @GetMapping
    ModelAndView mine(@RequestParam(defaultValue = "") String group, Viewer viewer) {
        var page = LoggedPage.of(logged.all(viewer.account()), group, SHOWN, entries -> logged.lines(entries, viewer));
        return new ModelAndView("answers/bringing/mine", Map.of("page", page));
    }

    /** @param group that was being looked at, and still is afterwards */
    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/{id}/told")
    String told(@PathVariable UUID id, @RequestParam(defaultValue = "") String group, Viewer viewer) {
        bringing.told(new FeedbackId(id), viewer.account());
        return back(group);
    }

    /** @param group as above */
    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/{id}/not-told")
    String notTold(@PathVariable UUID id, @RequestParam(defaultValue = "") String group, Viewer viewer) {
        bringing.notTold(new FeedbackId(id), viewer.account());
        return back(group);
    }

    private static String back(String group) {
        return "redirect:/on-behalf/mine"
                + (group.isEmpty() ? "" : "?group=" + URLEncoder.encode(group, StandardCharsets.UTF_8));
    }
}
