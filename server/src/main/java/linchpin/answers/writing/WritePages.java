package linchpin.answers.writing;

import java.util.List;
import java.util.UUID;
import linchpin.actions.Actions;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerQuotes;
import linchpin.answers.Answers;
import linchpin.answers.held.BeforePublishing;
import linchpin.answers.held.Draft;
import linchpin.answers.held.Hold;
import linchpin.feedback.FeedbackId;
import linchpin.matters.Matter;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.plain.HowPlain;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page to write an answer: what it begins with, and what can be said and quoted in this matter. */
@Component
class WritePages {

    private final Answers answers;
    private final AnswerQuotes quotes;
    private final Actions actions;
    private final BeforePublishing before;

    WritePages(Answers answers, AnswerQuotes quotes, Actions actions, BeforePublishing before) {
        this.answers = answers;
        this.quotes = quotes;
        this.actions = actions;
        this.before = before;
    }

    /**
     * What the page prints.
     *
     * @param looked what was found in what was typed; null where nobody asked for that
     */
    record WritePage(
            Matter matter,
            AnswerForm form,
            boolean anyDone,
            List<Choice> quotes,
            @Nullable Looked looked,
            Errors errors) {}

    /** What would hold an answer back, and how hard it is to read. */
    record Looked(List<Hold> holds, HowPlain youSaid, HowPlain we) {}

    Looked looked(Matter matter, AnswerForm form) {
        var draft = new Draft(matter.id(), null, 0, form.did(), form.we());
        return new Looked(
                form.we().isEmpty() ? List.of() : before.look(draft),
                HowPlain.of(form.youSaid()),
                HowPlain.of(form.we()));
    }

    /** It was just written: what holds it is kept, however it is written next. */
    void written(Matter matter, AnswerId answer, AnswerForm form) {
        var version = answers.versions(answer).getFirst().version();
        before.note(new Draft(matter.id(), answer.id(), version, form.did(), form.we()));
    }

    WritePage page(Matter matter, AnswerForm form, @Nullable Looked looked, Errors errors) {
        var choices = quotes.allowed(matter.id()).stream()
                .map(quote -> new Choice(quote.id().id().toString(), quote.words()))
                .toList();
        return new WritePage(matter, form, actions.anyDone(matter.id()), choices, looked, errors);
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
