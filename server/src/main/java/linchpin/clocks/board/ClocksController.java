package linchpin.clocks.board;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.clocks.How;
import linchpin.clocks.board.BoardPage.Ticked;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.tables.writing.TableFile;
import linchpin.ui.Costly;
import linchpin.ui.Errors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The clocks that run, several met at once, and those of a year as a file. */
@Controller
class ClocksController {

    private static final String PATH = "/clocks";

    private final ReadBoard board;
    private final MeetSeveral meeting;

    ClocksController(ReadBoard board, MeetSeveral meeting) {
        this.board = board;
        this.meeting = meeting;
    }

    @Bean
    static NavigationEntry clocksEntry() {
        return new NavigationEntry(NavigationEntry.Group.ACT, 35, "Clocks", PATH, Permission.READ_LOG);
    }

    @Needs(Permission.READ_LOG)
    @GetMapping(PATH)
    ModelAndView list(
            @RequestParam(defaultValue = "") String duty, @RequestParam(defaultValue = "") String mine, Viewer viewer) {
        return page(board.page(duty, !mine.isEmpty(), viewer, Ticked.NONE));
    }

    @Needs(Permission.WRITE_ANSWER)
    @PostMapping(PATH)
    ModelAndView meet(
            @RequestParam(defaultValue = "") Set<UUID> clocks,
            @RequestParam(defaultValue = "") String how,
            Viewer viewer) {
        var errors = Errors.none().inOrder(java.util.List.of("clocks", "how"));
        if (clocks.isEmpty()) {
            errors = errors.with("clocks", "Tick at least one clock");
        }
        var chosen = How.chosen(how);
        if (chosen.isEmpty()) {
            errors = errors.with("how", "Choose how they were told");
        }
        if (errors.any() || chosen.isEmpty()) {
            return page(board.page("", false, viewer, new Ticked(clocks, how, errors)));
        }
        meeting.met(board.running(clocks, viewer), chosen.get());
        return new ModelAndView("redirect:" + PATH);
    }

    private static ModelAndView page(BoardPage page) {
        return new ModelAndView(
                "clocks/board/clocks",
                Map.of("page", page),
                page.ticked().errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    @Costly
    @Needs(Permission.READ_LOG)
    @GetMapping(PATH + "/year/{year}/{kind}")
    ResponseEntity<byte[]> year(@PathVariable String year, @PathVariable String kind, Viewer viewer) {
        if (!year.matches("20[0-9]{2}")) {
            throw new NotFound();
        }
        return TableFile.of(board.year(Integer.parseInt(year), viewer), kind);
    }
}
