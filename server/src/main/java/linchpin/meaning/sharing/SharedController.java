package linchpin.meaning.sharing;

import java.util.Map;
import java.util.UUID;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows what another organisation of the economy shares, and nothing else of it. */
@Controller
class SharedController {

    private final SharedComments comments;
    private final Organisations organisations;

    SharedController(SharedComments comments, Organisations organisations) {
        this.comments = comments;
        this.organisations = organisations;
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/shared/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        var shared = comments.with(id).orElseThrow(NotFound::new);
        var page = new SharedPage(
                organisations
                        .with(shared.organisation())
                        .map(Organisation::name)
                        .orElseThrow(NotFound::new),
                shared.organisation().equals(viewer.organisation()),
                shared.words(),
                shared.themes(),
                shared.done());
        return new ModelAndView("meaning/sharing/shared", Map.of("page", page));
    }
}
