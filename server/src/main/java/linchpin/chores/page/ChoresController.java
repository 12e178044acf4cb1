package linchpin.chores.page;

import java.util.Map;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what runs by itself, for whoever has to see to it that it does. */
@Controller
class ChoresController {

    private final ShowChores show;

    ChoresController(ShowChores show) {
        this.show = show;
    }

    @Bean
    static NavigationEntry choresEntry() {
        return new NavigationEntry(
                        NavigationEntry.Group.SETTINGS,
                        40,
                        "What runs by itself",
                        "/chores",
                        Permission.SEE_CHORES,
                        true)
                .with("/backups");
    }

    @Needs(value = Permission.SEE_CHORES, forAll = true)
    @GetMapping("/chores")
    ModelAndView all() {
        return new ModelAndView("chores/page/chores", Map.of("page", show.page()));
    }
}
