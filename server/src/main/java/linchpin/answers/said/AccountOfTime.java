package linchpin.answers.said;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import linchpin.answers.quarterly.AccountOfAnswers;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of some time what the public record says. */
@Component
class AccountOfTime implements AccountOfAnswers {

    private final PublicRecord record;
    private final Organisations organisations;

    AccountOfTime(PublicRecord record, Organisations organisations) {
        this.record = record;
        this.organisations = organisations;
    }

    private SaidPage all() {
        return record.page(
                organisations.with(new OrganisationId(Tenancy.organisation())).orElseThrow());
    }

    @Override
    @Transactional(readOnly = true)
    public Facts between(LocalDate from, LocalDate to) {
        var page = all();
        Predicate<@Nullable LocalDate> within = day -> day != null && !day.isBefore(from) && !day.isAfter(to);
        var due = page.promises().stream()
                .filter(promise -> within.test(promise.action().firstDue()))
                .toList();
        return new Facts(
                page.answers().reversed().stream()
                        .filter(answer -> within.test(answer.answer().publishedOn()))
                        .map(AccountOfTime::answered)
                        .toList(),
                (int) page.promises().stream()
                        .filter(promise -> within.test(promise.action().promisedOn()))
                        .count(),
                Standing.OF_PROMISES.stream().map(where -> standing(where, due)).toList(),
                ids(page, promise -> promise.standing() == Standing.LATE),
                ids(page, promise -> within.test(promise.action().droppedOn())));
    }

    private static Answered answered(ShownAnswer answer) {
        var back = answer.answer().wentBackOn() != null && !answer.confirmed();
        return new Answered(
                answer.answer().id().id(), answer.answer().version(), answer.claimsChange(), answer.confirmed(), back);
    }

    private static Stands standing(Standing where, List<MadePromise> due) {
        return new Stands(where.label(), (int)
                due.stream().filter(promise -> promise.standing() == where).count());
    }

    private static List<UUID> ids(SaidPage page, Predicate<MadePromise> which) {
        return page.promises().stream()
                .filter(which)
                .map(promise -> promise.action().id().id())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Words words(Collection<UUID> answers, Collection<UUID> promises) {
        var page = all();
        return new Words(
                chosen(page.answers(), one -> one.answer().id().id(), Set.copyOf(answers), AccountOfTime::words),
                chosen(
                        page.withdrawn(),
                        one -> one.id().id(),
                        Set.copyOf(answers),
                        gone -> new TakenBack(gone.stood(), gone.because())),
                chosen(page.promises(), one -> one.action().id().id(), Set.copyOf(promises), AccountOfTime::words));
    }

    private static <T, W> Map<UUID, W> chosen(
            List<T> all, Function<T, UUID> ids, Set<UUID> wanted, Function<T, W> words) {
        return all.stream().filter(one -> wanted.contains(ids.apply(one))).collect(Collectors.toMap(ids, words));
    }

    private static AnswerWords words(ShownAnswer answer) {
        return new AnswerWords(
                answer.answer().version(),
                answer.matter().title(),
                answer.place(),
                answer.day(),
                answer.answer().youSaid(),
                answer.answer().kind().label(),
                answer.answer().we(),
                answer.standing());
    }

    private static PromiseWords words(MadePromise promise) {
        return new PromiseWords(
                promise.action().what(), promise.matter(), promise.owner(), promise.timing(), promise.because());
    }
}
