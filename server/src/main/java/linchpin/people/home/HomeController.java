package linchpin.people.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.SignedIn;
import linchpin.people.Viewer;
import linchpin.ui.remembered.Remembered;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page each person starts from: their roles' questions, and what needs them now. */
@Controller
class HomeController {

    /** What stands out before all else, and what has nothing in it after all else. */
    private static final Comparator<HomePanel.Panel> FIRST =
            Comparator.comparing((HomePanel.Panel panel) -> !panel.stands()).thenComparing(HomePanel.Panel::bare);

    private final List<HomePanel> panels;

    HomeController(List<HomePanel> panels) {
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(HomePanel::order))
                .toList();
    }

    @Remembered
    @SignedIn
    @GetMapping("/home")
    ModelAndView home(Viewer viewer) {
        var shown = panels.stream()
                .map(panel -> panel.panel(viewer))
                .flatMap(Optional::stream)
                .sorted(FIRST) // keeps that order among those alike
                .toList();
        return new ModelAndView("people/home/home", Map.of("page", new HomePage(viewer, shown)));
    }

    /** What the home page prints. */
    record HomePage(Viewer viewer, List<HomePanel.Panel> panels) {}
}
