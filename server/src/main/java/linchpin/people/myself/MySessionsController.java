package linchpin.people.myself;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import linchpin.people.SignedIn;
import linchpin.people.Viewer;
import linchpin.people.access.Viewers;
import linchpin.people.myself.MySessionsPage.Line;
import linchpin.people.sessions.KeptSessions;
import linchpin.people.sessions.Session;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where one is signed in, to see whether that is all one's own, and to end what is not. Ending what has ended changes nothing. */
@Controller
class MySessionsController {

    private final KeptSessions sessions;
    private final Clock clock;

    MySessionsController(KeptSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/me/sessions")
    ModelAndView sessions(Viewer viewer, @RequestParam(defaultValue = "") String done) {
        var here = here();
        var all = sessions.of(viewer.account());
        var page = new MySessionsPage(
                lines(all, session -> session.id().equals(here)),
                lines(all, session -> !session.id().equals(here)),
                done);
        return new ModelAndView("people/myself/my-sessions", Map.of("page", page));
    }

    @SignedIn
    @PostMapping("/me/sessions/{id}/end")
    String end(Viewer viewer, @PathVariable UUID id) {
        sessions.end(viewer.account(), id);
        return "redirect:/me/sessions?done=one";
    }

    @SignedIn
    @PostMapping("/me/sessions/end-others")
    String endOthers(Viewer viewer) {
        sessions.endOthers(viewer.account(), here());
        return "redirect:/me/sessions?done=others";
    }

    private static @Nullable UUID here() {
        return Viewers.session().map(Session::id).orElse(null);
    }

    private List<Line> lines(List<Session> all, Predicate<Session> which) {
        return all.stream().filter(which).map(this::line).toList();
    }

    private Line line(Session session) {
        return new Line(session.id(), session.device(), words(session.began()), words(session.used()));
    }

    private String words(OffsetDateTime moment) {
        var zone = clock.getZone();
        return Days.moment(moment.atZoneSameInstant(zone).toLocalDateTime(), LocalDateTime.now(clock));
    }
}
