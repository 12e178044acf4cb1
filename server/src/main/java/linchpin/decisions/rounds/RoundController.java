package linchpin.decisions.rounds;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.decisions.DecisionId;
import linchpin.decisions.rounds.Round.Way;
import linchpin.people.Accounts;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The room in which voters talk before they vote again. */
@Controller
class RoundController {

    private static final int LONGEST = 4000;

    private final Round round;
    private final SayInRound saying;
    private final Accounts accounts;
    private final Clock clock;

    RoundController(Round round, SayInRound saying, Accounts accounts, Clock clock) {
        this.round = round;
        this.saying = saying;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What somebody says, as it was typed. */
    record WordForm(String words) {

        WordForm(@Nullable String words) {
            this.words = Typed.text(words);
        }

        Errors errors() {
            if (words.isEmpty()) {
                return Errors.none().with("words", "Enter what you want to say");
            }
            return words.length() > LONGEST
                    ? Errors.none().with("words", "This must have 4,000 characters or fewer")
                    : Errors.none();
        }
    }

    /** @param open whether something can still be said */
    record RoundPage(Way way, List<Line> said, String until, boolean open) {}

    record Line(String words, String by, String at) {}

    @Needs(Permission.DECIDE)
    @GetMapping("/decisions/{id}/round")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return page(id, new WordForm(""), Errors.none(), viewer);
    }

    @Needs(Permission.DECIDE)
    @PostMapping("/decisions/{id}/round")
    ModelAndView say(@PathVariable UUID id, @ModelAttribute WordForm form, Viewer viewer) {
        var errors = form.errors();
        if (errors.any()) {
            return page(id, form, errors, viewer);
        }
        return saying.say(viewer, new DecisionId(id), form.words())
                ? new ModelAndView("redirect:/decisions/" + id + "/round")
                : page(
                        id,
                        form,
                        Errors.none().with("words", "The talk has ended meanwhile, and this was not said"),
                        viewer);
    }

    private ModelAndView page(UUID id, WordForm form, Errors errors, Viewer viewer) {
        var way = round.talk(new DecisionId(id), viewer);
        var said = saying.said(way);
        var names = accounts.names(said.stream().map(Talked.Word::saidBy).collect(Collectors.toSet()));
        var lines = said.stream()
                .map(word -> new Line(
                        word.words(),
                        names.getOrDefault(word.saidBy(), "Somebody who is no longer here"),
                        Days.moment(word.saidAt().toInstant(), clock)))
                .toList();
        return new ModelAndView(
                "decisions/rounds/round",
                Map.of(
                        "page",
                        new RoundPage(way, lines, Days.moment(way.until().toInstant(), clock), round.open(way)),
                        "form",
                        form,
                        "errors",
                        errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
