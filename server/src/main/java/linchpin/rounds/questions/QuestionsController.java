package linchpin.rounds.questions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.rounds.ReadSaid;
import linchpin.rounds.Round;
import linchpin.rounds.RoundId;
import linchpin.rounds.SaidTheme;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the questions that come of a round are written. */
@Controller
class QuestionsController {

    private final ReadyRound ready;
    private final ReadSaid said;
    private final PublishQuestions publishing;

    QuestionsController(ReadyRound ready, ReadSaid said, PublishQuestions publishing) {
        this.ready = ready;
        this.said = said;
        this.publishing = publishing;
    }

    record QuestionsPage(Round round, List<SaidTheme> themes, QuestionsForm form, Errors errors) {}

    @Needs(Permission.PROPOSE)
    @GetMapping("/rounds/{id}/questions")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var round = ready.readable(new RoundId(id), viewer);
        return page(round, said.themes(round.id()), QuestionsForm.empty(), Errors.none());
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/rounds/{id}/questions")
    ModelAndView publish(@PathVariable UUID id, @ModelAttribute QuestionsForm form, Viewer viewer) {
        var round = ready.readable(new RoundId(id), viewer);
        var themes = said.themes(round.id());
        var errors = form.errors(themes);
        if (errors.any()) {
            return page(round, themes, form, errors);
        }
        publishing.publish(viewer, round.id(), form.questions(themes), form.left());
        return new ModelAndView("redirect:" + round.path());
    }

    private static ModelAndView page(Round round, List<SaidTheme> themes, QuestionsForm form, Errors errors) {
        return new ModelAndView(
                "rounds/questions/questions",
                Map.of("page", new QuestionsPage(round, themes, form, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
