package linchpin.answers.writing;

import java.util.List;
import java.util.UUID;
import linchpin.actions.Actions;
import linchpin.answers.AnswerQuotes;
import linchpin.answers.Answers;
import linchpin.feedback.FeedbackId;
import linchpin.matters.Matter;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.stereotype.Component;

/** The page to write an answer: what it begins with, and what can be said and quoted in this matter. */
@Component
class WritePages {

    private final Answers answers;
    private final AnswerQuotes quotes;
    private final Actions actions;

    WritePages(Answers answers, AnswerQuotes quotes, Actions actions) {
        this.answers = answers;
        this.quotes = quotes;
        this.actions = actions;
    }

    /** What the page prints. */
    record WritePage(Matter matter, AnswerForm form, boolean anyDone, List<Choice> quotes, Errors errors) {}

    WritePage page(Matter matter, AnswerForm form, Errors errors) {
        var choices = quotes.allowed(matter.id()).stream()
                .map(quote -> new Choice(quote.id().id().toString(), quote.words()))
                .toList();
        return new WritePage(matter, form, actions.anyDone(matter.id()), choices, errors);
    }

    /** @return a form that starts from the last version, or from what people say */
    AnswerForm begun(Matter matter) {
        return answers.versionsOf(matter.id()).stream()
                .findFirst()
                .map(last -> new AnswerForm(last.kind().stored(), last.youSaid(), last.we(), quoted(last)))
                .orElseGet(() -> new AnswerForm("", matter.summary(), "", List.of()));
    }

    private List<UUID> quoted(Answers.Version version) {
        return answers.quoted(version.id(), version.version()).stream()
                .map(FeedbackId::id)
                .toList();
    }

    /** @return what else is wrong: nobody says that it was done before anything is */
    Errors checked(Matter matter, AnswerForm form, Errors errors) {
        return form.did() && !actions.anyDone(matter.id())
                ? errors.with(
                        "kind",
                        "No action of this matter is marked as done yet. Mark it as done first, or choose “We did not”")
                : errors;
    }
}
