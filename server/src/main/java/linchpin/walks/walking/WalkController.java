package linchpin.walks.walking;

import java.util.Map;
import java.util.UUID;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Costly;
import linchpin.ui.Errors;
import linchpin.ui.print.Printer;
import linchpin.walks.WalkId;
import linchpin.walks.WriteWalk;
import linchpin.walks.walking.ReadWalk.WalkPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The walks, and one of them, all on one page or on paper. */
@Controller
class WalkController {

    private final ReadWalk reading;
    private final WriteWalk writing;
    private final Printer press;
    private final ListWalks listing;

    WalkController(ReadWalk reading, WriteWalk writing, Printer press, ListWalks listing) {
        this.reading = reading;
        this.writing = writing;
        this.press = press;
        this.listing = listing;
    }

    /** Where walks stand in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class InNavigation {

        @Bean
        NavigationEntry walksNavigation() {
            return new NavigationEntry(NavigationEntry.Group.LISTEN, 25, "Walk-rounds", "/walks", Permission.READ_LOG);
        }
    }

    @Needs({Permission.READ_LOG, Permission.LOG_ON_BEHALF})
    @GetMapping("/walks")
    ModelAndView list(Viewer viewer) {
        return new ModelAndView("walks/walking/walks", Map.of("page", listing.page(viewer)));
    }

    @Needs({Permission.READ_LOG, Permission.LOG_ON_BEHALF})
    @GetMapping("/walks/{id}")
    ModelAndView walk(@PathVariable UUID id, Viewer viewer) {
        return page(reading.page(new WalkId(id), viewer), Typing.NOTHING, Errors.none());
    }

    /** Keeps all that can be kept first, and says what is wrong afterwards. */
    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/walks/{id}")
    ModelAndView look(@PathVariable UUID id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var typing = new Typing(fields);
        var walk = new WalkId(id);
        var before = reading.page(walk, viewer);
        writing.look(viewer, walk, typing.looks(before.items()));
        var page = reading.page(walk, viewer);
        var errors = typing.tooLong(page.items());
        if (!errors.any() && "finish".equals(fields.get("act"))) {
            errors = typing.unseen(page.items());
            if (!errors.any()) {
                writing.finish(viewer, walk);
            }
        }
        return errors.any()
                ? page(page, typing, errors)
                : new ModelAndView("redirect:" + page.walk().path());
    }

    /** To be filled in with a pen, and typed in afterwards. */
    @Costly
    @Needs({Permission.READ_LOG, Permission.LOG_ON_BEHALF})
    @GetMapping("/walks/{id}/paper.pdf")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, Viewer viewer) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(press.print("walks/walking/paper", Map.of("page", reading.page(new WalkId(id), viewer))));
    }

    private static ModelAndView page(WalkPage page, Typing typing, Errors errors) {
        return new ModelAndView(
                "walks/walking/walk",
                Map.of("page", page, "typing", typing, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
