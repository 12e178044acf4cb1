package linchpin.answers.worked;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import linchpin.matters.about.MatterTheme;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The library of changes that worked. */
@Controller
class WorkedController {

    static final String PATH = "/worked";

    private final WorkedChanges changes;

    WorkedController(WorkedChanges changes) {
        this.changes = changes;
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        private static final int BEHIND_ACTIONS = 40;

        @Bean
        NavigationEntry workedEntry() {
            return new NavigationEntry(
                    NavigationEntry.Group.ACT, BEHIND_ACTIONS, "What worked", PATH, Permission.READ_LOG);
        }
    }

    /**
     * What the page prints.
     *
     * @param changes the latest first, about the theme where one is asked for
     * @param themes what all of them are about, with how many are, most first
     * @param theme that only is shown; null for all
     * @param all how many there are
     */
    record WorkedPage(
            List<WorkedChange> changes,
            List<ThemeLink> themes,
            @Nullable String theme,
            int all) {}

    record ThemeLink(String name, int number, int many) {

        String path() {
            return PATH + "?theme=" + number;
        }
    }

    @Needs(Permission.READ_LOG)
    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String theme, Viewer viewer) {
        var all = changes.all(viewer);
        var links = all.stream()
                .flatMap(change -> change.themes().stream())
                .map(one -> new ThemeLink(one.name(), one.number(), (int) all.stream()
                        .filter(change -> change.about(one.number()))
                        .count()))
                .distinct()
                .sorted(Comparator.comparingInt(ThemeLink::many).reversed().thenComparing(ThemeLink::name))
                .toList();
        var number = theme.matches("[0-9]{1,6}") ? Integer.parseInt(theme) : -1;
        var asked = number < 0 ? null : changes.themeName(number);
        var shown = asked == null
                ? all
                : all.stream().filter(change -> change.about(number)).toList();
        return new ModelAndView(
                "answers/worked/worked", Map.of("page", new WorkedPage(shown, links, asked, all.size())));
    }

    /** @return where changes about a theme are shown */
    static String path(MatterTheme theme) {
        return PATH + "?theme=" + theme.number();
    }
}
