package linchpin.answers;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.matters.Matter;
import linchpin.matters.ThreadStep;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the thread: the answer, and what those who raised the matter say about it. */
@Component
class AnswerOfMatter implements ThreadStep {

    private final Answers answers;
    private final PublicRecord record;
    private final Judgements judgements;
    private final Accounts accounts;
    private final Fragments fragments;

    AnswerOfMatter(
            Answers answers, PublicRecord record, Judgements judgements, Accounts accounts, Fragments fragments) {
        this.answers = answers;
        this.record = record;
        this.judgements = judgements;
        this.accounts = accounts;
        this.fragments = fragments;
    }

    /**
     * @param latest null before an answer is written
     * @param said null before one is published
     * @param write where an answer is written; empty where this viewer may not
     * @param judges whether this viewer is asked whether it changed
     * @param own what this viewer said; empty for nothing yet
     * @param leaders what patient leaders said, in words
     */
    record Piece(
            Answers.@Nullable Version latest,
            @Nullable Said said,
            String write,
            boolean judges,
            String own,
            List<String> leaders) {}

    @Override
    public Content items(Matter matter, Viewer viewer, Frame frame) {
        var latest = answers.versionsOf(matter.id()).stream().findFirst().orElse(null);
        var said = record.saidOf(matter.id()).orElse(null);
        var write = viewer.may(Permission.WRITE_ANSWER) ? matter.path() + "/answer" : "";
        var own = said == null
                ? ""
                : judgements
                        .of(said.answer(), viewer.account().id())
                        .map(judgement -> judgement.verdict().stored())
                        .orElse("");
        var judges = viewer.may(Permission.JUDGE_CHANGE)
                && said != null
                && (own.isEmpty() || !matter.state().closed());
        var parameters = new HashMap<String, Object>();
        parameters.put("frame", frame);
        parameters.put("piece", new Piece(latest, said, write, judges, own, leaders(said)));
        return fragments.of("answers/onThread", parameters);
    }

    private List<String> leaders(@Nullable Said said) {
        if (said == null) {
            return List.of();
        }
        var all = judgements.ofLeaders(said.answer());
        var names = accounts.names(
                all.stream().map(one -> new AccountId(one.judge())).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> names.getOrDefault(new AccountId(one.judge()), "A patient leader") + ": "
                        + one.verdict().label() + (one.words() == null ? "" : ". " + one.words()))
                .toList();
    }

    @Override
    public int order() {
        return 80;
    }
}
