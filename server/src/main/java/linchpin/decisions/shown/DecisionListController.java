package linchpin.decisions.shown;

import java.util.List;
import java.util.Map;
import linchpin.decisions.Decision;
import linchpin.decisions.Decisions;
import linchpin.decisions.shown.DecisionPage.Standing;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Paging;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All decisions: those that run, and those that have ended. */
@Controller
class DecisionListController {

    private final Decisions decisions;
    private final StandingWords standing;

    DecisionListController(Decisions decisions, StandingWords standing) {
        this.decisions = decisions;
        this.standing = standing;
    }

    /** @param maySetUp whether whoever looks may set one up */
    record ListPage(List<Row> running, Paging.Page<Row> ended, boolean first, boolean maySetUp) {}

    record Row(Decision decision, Standing standing) {}

    @Needs(Permission.DECIDE)
    @GetMapping("/decisions")
    ModelAndView list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        var paging = Paging.of(after, before);
        var first = paging.mark() == null;
        var ended = paging.page(
                decisions.ended(viewer, paging), decision -> String.valueOf(decision.number()), "/decisions");
        var running = first ? rows(decisions.running(viewer)) : List.<Row>of();
        return new ModelAndView(
                "decisions/shown/decisions",
                Map.of(
                        "page",
                        new ListPage(
                                running,
                                ended.told(rows(ended.rows())),
                                first,
                                viewer.may(Permission.SET_UP_DECISION))));
    }

    private List<Row> rows(List<Decision> list) {
        return list.stream().map(one -> new Row(one, standing.of(one))).toList();
    }

    /** Where decisions show outside their own pages. */
    @Configuration(proxyBeanMethods = false)
    static class InNavigation {

        private static final int ORDER = 30;

        @Bean
        NavigationEntry decisionsNavigation() {
            return new NavigationEntry(
                    NavigationEntry.Group.DECIDE, ORDER, "Decisions", "/decisions", Permission.DECIDE);
        }
    }
}
