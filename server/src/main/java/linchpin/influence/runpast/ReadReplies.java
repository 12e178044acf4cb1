package linchpin.influence.runpast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.influence.RunPastId;
import linchpin.influence.WhoIsWho;
import linchpin.influence.runpast.LeadersReplies.Reply;
import linchpin.influence.runpast.QuestionPage.Piece;
import linchpin.influence.runpast.QuestionPage.Written;
import linchpin.people.AccountId;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was asked, replied and said of it, each with a name and a day. */
@Component
class ReadReplies {

    private final RunPastQuestions questions;
    private final LeadersReplies replies;
    private final WhoIsWho people;

    ReadReplies(RunPastQuestions questions, LeadersReplies replies, WhoIsWho people) {
        this.questions = questions;
        this.replies = replies;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public String asked(Question question) {
        return name(question.askedBy()) + " asked on " + Days.full(question.askedOn());
    }

    @Transactional(readOnly = true)
    public @Nullable Piece ours(RunPastId question) {
        return replies.ours(question)
                .map(ours -> new Piece(
                        "The reply",
                        ours.words(),
                        "Written by " + name(ours.by()) + ". " + name(ours.saidBy()) + " said on "
                                + Days.full(ours.saidOn()) + " that it is everybody’s reply"))
                .orElse(null);
    }

    @Transactional(readOnly = true)
    public @Nullable Piece said(RunPastId question) {
        return questions
                .said(question)
                .map(said -> new Piece(
                        said.how().label(), said.words(), name(said.saidBy()) + " on " + Days.full(said.saidOn())))
                .orElse(null);
    }

    @Transactional(readOnly = true)
    public @Nullable Piece withdrawn(RunPastId question) {
        return questions
                .withdrawn(question)
                .map(one -> new Piece(
                        "Withdrawn", one.why(), name(one.withdrawnBy()) + " on " + Days.full(one.withdrawnOn())))
                .orElse(null);
    }

    private String name(AccountId person) {
        return people.names(Set.of(person)).apply(person);
    }

    /** @return what each leader wrote, whoever wrote last first */
    @Transactional(readOnly = true)
    public List<Written> written(RunPastId question) {
        var all = replies.of(question);
        var names = people.names(all.stream().map(Reply::by).collect(Collectors.toSet()));
        return all.stream()
                .collect(Collectors.groupingBy(Reply::by, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(versions -> written(versions, names))
                .toList();
    }

    private static Written written(List<Reply> versions, Function<AccountId, String> names) {
        var last = versions.getFirst();
        return new Written(
                last.by().id().toString(),
                last.version(),
                last.words(),
                names.apply(last.by()) + " on " + Days.full(last.writtenOn()),
                Stream.of(versions.subList(1, versions.size()))
                        .flatMap(List::stream)
                        .map(one -> new Piece("Version " + one.version(), one.words(), Days.full(one.writtenOn())))
                        .toList());
    }
}
