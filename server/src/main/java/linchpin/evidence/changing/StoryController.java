package linchpin.evidence.changing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.evidence.PackId;
import linchpin.evidence.pack.Pack;
import linchpin.evidence.pack.Packs;
import linchpin.evidence.stories.ReadStories;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.Quotable;
import linchpin.figures.room.StoryCard;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes of the stories of one pack. */
@Controller
class StoryController {

    private static final String NOBODY = "none";
    private static final int LONGEST_REASON = 300;

    private final Packs packs;
    private final ReadStories stories;
    private final SwapStory swapping;

    StoryController(Packs packs, ReadStories stories, SwapStory swapping) {
        this.packs = packs;
        this.stories = stories;
        this.swapping = swapping;
    }

    /**
     * What the page of one story prints.
     *
     * @param position 1 for the first
     */
    record SwapPage(
            String path,
            int position,
            StoryCard story,
            List<Choice> others,
            String chosen,
            String reason,
            Errors errors) {}

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
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            errors = errors.with("reason", "Enter a reason, in " + LONGEST_REASON + " characters or fewer");
        }
        if (errors.any()) {
            return story(pack, position, story, why, errors, viewer);
        }
        swapping.swap(pack, position, story.equals(NOBODY) ? null : feedback(story), why, viewer);
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
        if (position < 1 || position > pack.pairs()) {
            throw new NotFound();
        }
        var here = stories.of(pack.id(), packs.figures(pack), pack.pairs()).get(position - 1);
        var others = new ArrayList<>(swapping.others(pack, viewer).stream()
                .map(StoryController::choice)
                .toList());
        others.add(
                new Choice(NOBODY, "None: leave this story out", "The pack says that a story was left out, and why."));
        return new ModelAndView(
                "evidence/changing/story",
                Map.of("page", new SwapPage(pack.id().path(), position, here, others, chosen, reason, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private static Choice choice(Quotable.QuotableStory one) {
        var score = one.score();
        var mood = score == null
                ? "gave no score"
                : score <= 2 ? "was happy" : score == 3 ? "was in between" : "was not happy";
        return new Choice(
                one.id().id().toString(),
                StoryCard.shortened(one.words(), StoryCard.ROOM),
                Days.month(YearMonth.from(one.receivedOn())) + ". This person " + mood + ".");
    }
}
