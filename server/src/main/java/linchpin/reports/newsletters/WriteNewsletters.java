package linchpin.reports.newsletters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.answers.quarterly.AccountOfAnswers;
import linchpin.answers.quarterly.AccountOfAnswers.Answered;
import linchpin.history.History;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.reports.NewsletterId;
import linchpin.reports.NewsletterPublished;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts newsletters together and publishes them. What went out is never changed. */
@Component
class WriteNewsletters {

    private static final int FIRST_MONTHS = 3;

    private final Newsletters newsletters;
    private final AccountOfAnswers account;
    private final History history;

    WriteNewsletters(Newsletters newsletters, AccountOfAnswers account, History history) {
        this.newsletters = newsletters;
        this.account = account;
        this.history = history;
    }

    /** @return a new one, of what was answered since the last; the one that is begun, where one is */
    @Transactional
    public NewsletterId begin(Viewer viewer, Audience audience, LocalDate today) {
        var last = last(audience);
        if (last.isPresent() && last.get().sentOn() == null) {
            return last.get().id();
        }
        var since = last.map(one -> one.until().plusDays(1)).orElse(today.minusMonths(FIRST_MONTHS));
        var from = since.isAfter(today) ? today : since;
        var begun = newsletters.begin(audience, last.map(Newsletter::number).orElse(0) + 1, from, today);
        begun.ifPresent(id -> newsletters.write(id, 1, "", offered(from, today), viewer.account()));
        return begun.orElseGet(() -> last(audience).orElseThrow().id());
    }

    private Optional<Newsletter> last(Audience audience) {
        return newsletters.all().stream()
                .filter(one -> one.audience() == audience)
                .max(Comparator.comparingInt(Newsletter::number));
    }

    private List<UUID> offered(LocalDate since, LocalDate until) {
        return account.between(since, until).answers().stream()
                .map(Answered::id)
                .toList();
    }

    /**
     * @param from the version that was read
     * @return the latest version, where it is another: nothing is kept then
     * @throws NewsletterRefused when it has gone out
     */
    @Transactional
    public Optional<Newsletter> write(Viewer viewer, NewsletterId id, int from, NewsletterForm form) {
        var latest = held(id);
        if (latest.version() != from) {
            return Optional.of(latest);
        }
        var chosen = offered(latest.since(), latest.until()).stream()
                .filter(answer -> form.answers().contains(answer.toString()))
                .toList();
        newsletters.write(id, from + 1, form.foreword(), chosen, viewer.account());
        return Optional.empty();
    }

    /** @throws NewsletterRefused when there is a newer version, or this person wrote it */
    @Transactional
    public void publish(Viewer viewer, NewsletterId id, int version) {
        var latest = held(id);
        if (latest.version() != version) {
            throw NewsletterRefused.changed();
        }
        if (latest.writtenBy().equals(viewer.account())) {
            throw NewsletterRefused.byItsWriter();
        }
        newsletters.send(id, version, viewer.account());
        history.did(new NewsletterPublished(id, latest.audience().stored(), latest.number()), null);
    }

    private Newsletter held(NewsletterId id) {
        var latest = newsletters.held(id).orElseThrow(NotFound::new);
        if (latest.sentOn() != null) {
            throw NewsletterRefused.gone();
        }
        return latest;
    }
}
