package linchpin.backup.nightly;

import java.util.Map;
import linchpin.backup.moments.ShowMoments;
import linchpin.people.Needs;
import linchpin.people.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows whether all that people said would be there again tomorrow. */
@Controller
class BackupsController {

    private final ShowBackups show;
    private final ShowMoments moments;

    BackupsController(ShowBackups show, ShowMoments moments) {
        this.show = show;
        this.moments = moments;
    }

    @Needs(value = Permission.SEE_CHORES, forAll = true)
    @GetMapping("/backups")
    ModelAndView all() {
        return new ModelAndView("backup/nightly/backups", Map.of("page", show.page(moments.now())));
    }
}
