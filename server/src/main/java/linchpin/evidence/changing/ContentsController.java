package linchpin.evidence.changing;

import java.util.Map;
import java.util.UUID;
import linchpin.evidence.PackId;
import linchpin.evidence.pack.Pack;
import linchpin.evidence.pack.Packs;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes of the questions and the figures of one pack. */
@Controller
class ContentsController {

    private static final int MOST_QUESTIONS = 12;
    private static final int LONGEST_QUESTION = 300;

    private final Packs packs;
    private final ChangeContents change;

    ContentsController(Packs packs, ChangeContents change) {
        this.packs = packs;
        this.change = change;
    }

    /** What the page of the questions prints. */
    record QuestionsPage(String path, String questions, Errors errors) {}

    @Needs(Permission.MAKE_PACK)
    @GetMapping("/packs/{id}/questions")
    ModelAndView askQuestions(@PathVariable UUID id, Viewer viewer) {
        var pack = packs.readable(new PackId(id), viewer);
        return questions(pack, pack.questions(), Errors.none());
    }

    @Needs(Permission.MAKE_PACK)
    @PostMapping("/packs/{id}/questions")
    ModelAndView ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String questions, Viewer viewer) {
        var pack = packs.readable(new PackId(id), viewer);
        var lines = questions
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || lines.size() > MOST_QUESTIONS) {
            return questions(
                    pack,
                    questions,
                    Errors.none().with("questions", "Enter one to 12 questions, each on its own line"));
        }
        if (lines.stream().anyMatch(line -> line.length() > LONGEST_QUESTION)) {
            return questions(
                    pack,
                    questions,
                    Errors.none().with("questions", "Each question must have 300 characters or fewer"));
        }
        change.ask(pack, lines);
        return new ModelAndView("redirect:" + pack.id().path());
    }

    private static ModelAndView questions(Pack pack, String typed, Errors errors) {
        return new ModelAndView(
                "evidence/changing/questions",
                Map.of("page", new QuestionsPage(pack.id().path(), typed, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    @Needs(Permission.MAKE_PACK)
    @PostMapping("/packs/{id}/figures")
    String countAgain(@PathVariable UUID id, Viewer viewer) {
        var pack = packs.readable(new PackId(id), viewer);
        change.countAgain(pack, viewer);
        return "redirect:" + pack.id().path();
    }
}
