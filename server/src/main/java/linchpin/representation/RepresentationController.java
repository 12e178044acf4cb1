package linchpin.representation;

import java.util.Map;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Costly;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who speaks, compared with the people the organisation serves. */
@Controller
class RepresentationController {

    private final ReadRepresentation reading;

    RepresentationController(ReadRepresentation reading) {
        this.reading = reading;
    }

    @Bean
    static NavigationEntry representationEntry() {
        return new NavigationEntry(
                        NavigationEntry.Group.UNDERSTAND, 20, "Who speaks", "/representation", Permission.READ_LOG)
                .with("/populations");
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/representation")
    ModelAndView show(@RequestParam(defaultValue = "") String place, Viewer viewer) {
        return new ModelAndView("representation/representation", Map.of("page", reading.page(place, viewer)));
    }

    @Costly
    @Needs(Permission.READ_LOG)
    @GetMapping("/representation/table")
    ResponseEntity<byte[]> table(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String as,
            Viewer viewer) {
        var page = reading.page(place, viewer);
        return page.told().stream()
                .filter(section -> section.taken(page.part()) && section.code().equals(of))
                .findFirst()
                .map(section -> SectionFile.of(page, section, as))
                .orElseThrow(NotFound::new);
    }
}
