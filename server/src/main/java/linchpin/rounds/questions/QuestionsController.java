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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the questions that come of a round are written. */
@Controller
class QuestionsController {

    private final ReadyRound ready;
    private final ReadSaid said;
    private final PublishQuestions publishing;
    private final UnpublishedQuestions unpublished;

    QuestionsController(
            ReadyRound ready, ReadSaid said, PublishQuestions publishing, UnpublishedQuestions unpublished) {
        this.ready = ready;
        this.said = said;
        this.publishing = publishing;
        this.unpublished = unpublished;
    }

    /** @param kept whether the form holds what they wrote before and did not publish */
    record QuestionsPage(Round round, List<SaidTheme> themes, QuestionsForm form, boolean kept, Errors errors) {}

    @Needs(Permission.PROPOSE)
    @GetMapping("/rounds/{id}/questions")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var round = ready.readable(new RoundId(id), viewer);
        var kept = unpublished.of(viewer, round.id());
        var form = kept.orElseGet(QuestionsForm::empty);
        return page(new QuestionsPage(round, said.themes(round.id()), form, kept.isPresent(), Errors.none()));
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/rounds/{id}/questions")
    ModelAndView publish(
            @PathVariable UUID id,
            @ModelAttribute QuestionsForm form,
            @RequestParam(defaultValue = "") String act,
            Viewer viewer) {
        var round = ready.readable(new RoundId(id), viewer);
        unpublished.keep(viewer, round.id(), form);
        if (act.equals("keep")) {
            return new ModelAndView("redirect:" + round.path() + "/questions");
        }
        var themes = said.themes(round.id());
        var errors = form.errors(themes);
        if (errors.any()) {
            return page(new QuestionsPage(round, themes, form, false, errors));
        }
        publishing.publish(viewer, round.id(), form.questions(themes), form.left());
        unpublished.drop(viewer, round.id());
        return new ModelAndView("redirect:" + round.path());
    }

    private static ModelAndView page(QuestionsPage page) {
        return new ModelAndView(
                "rounds/questions/questions",
                Map.of("page", page),
                page.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
