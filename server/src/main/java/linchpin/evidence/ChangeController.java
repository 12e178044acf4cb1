package linchpin.evidence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Quotable;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes of one pack by whoever may make one: its stories, its questions, its figures. */
@Controller
class ChangeController {

    private static final String NOBODY = "none";
    private static final int MOST_QUESTIONS = 12;
    private static final int LONGEST_QUESTION = 300;

    private final Packs packs;
    private final PackPages pages;
    private final ChangePack change;

    ChangeController(Packs packs, PackPages pages, ChangePack change) {
        this.packs = packs;
        this.pages = pages;
        this.change = change;
    }

    /** What the page of one story prints. */
    record SwapPage(String path, StoryBlock story, List<Choice> others, String chosen, String reason, Errors errors) {}

    /** What the page of the questions prints. */
    record QuestionsPage(String path, String questions, Errors errors) {}

    @Needs(Permission.MAKE_PACK)
    @GetMapping("/packs/{id}/stories/{position}")
    ModelAndView askStory(@PathVariable UUID id, @PathVariable int position, Viewer viewer) {
        return story(packs.readable(new PackId(id), viewer), position, "", "", Errors.none(), viewer);
    }

    @Needs(Permission.MAKE_PACK)
    @PostMapping("/packs/{id}/stories/{position}")
    ModelAndView swap(
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestParam(defaultValue = "") String story,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        var pack = packs.readable(new PackId(id), viewer);
        var why = Typed.text(reason);
        var errors = Errors.none();
        if (story.isEmpty()) {
            errors = errors.with("story", "Choose a story, or none");
        }
        if (why.isEmpty() || why.length() > LONGEST_QUESTION) {
            errors = errors.with("reason", "Enter a reason, in 300 characters or fewer");
        }
        if (errors.any()) {
            return story(pack, position, story, why, errors, viewer);
        }
        change.swap(pack, position, story.equals(NOBODY) ? null : feedback(story), why, viewer);
        return new ModelAndView("redirect:" + pack.id().path());
    }

    private static FeedbackId feedback(String sent) {
        try {
            return new FeedbackId(UUID.fromString(sent));
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }

    private ModelAndView story(Pack pack, int position, String chosen, String reason, Errors errors, Viewer viewer) {
        var here = pages.page(pack.id(), viewer).halves().stories().stream()
                .filter(block -> block.position() == position)
                .findFirst()
                .orElseThrow(NotFound::new);
        var others = new java.util.ArrayList<>(change.others(pack, viewer).stream()
                .map(ChangeController::choice)
                .toList());
        others.add(
                new Choice(NOBODY, "None: leave this story out", "The pack says that a story was left out, and why."));
        return new ModelAndView(
                "evidence/story",
                Map.of("page", new SwapPage(pack.id().path(), here, others, chosen, reason, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private static Choice choice(Quotable.Willing one) {
        var score = one.score();
        var mood = score == null
                ? "gave no score"
                : score <= 2 ? "was happy" : score == 3 ? "was in between" : "was not happy";
        return new Choice(
                one.id().id().toString(),
                ReadStories.Extract.of(one.words()).words(),
                Share.month(java.time.YearMonth.from(one.receivedOn())) + ". This person " + mood + ".");
    }

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
        change.ask(pack, lines, viewer);
        return new ModelAndView("redirect:" + pack.id().path());
    }

    private static ModelAndView questions(Pack pack, String typed, Errors errors) {
        return new ModelAndView(
                "evidence/questions",
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
