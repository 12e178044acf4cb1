package linchpin.reports.newsletters;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import linchpin.answers.quarterly.AccountOfAnswers;
import linchpin.answers.quarterly.AccountOfAnswers.Answered;
import linchpin.organisation.Organisation;
import linchpin.platform.NotFound;
import linchpin.reports.NewsletterId;
import linchpin.ui.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads newsletters, with today's words of the answers in them. */
@Component
class NewsletterPages {

    private final Newsletters newsletters;
    private final AccountOfAnswers account;

    NewsletterPages(Newsletters newsletters, AccountOfAnswers account) {
        this.newsletters = newsletters;
        this.account = account;
    }

    /** @param path where it is read in full; null for an answer that was taken back */
    record Item(
            String title,
            String meta,
            List<String> lines,
            @Nullable String path) {}

    /** What is read of one. */
    record NewsletterPage(String organisation, Newsletter newsletter, List<Item> items) {}

    @Transactional(readOnly = true)
    public List<Newsletter> all() {
        return newsletters.all();
    }

    /** @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public Newsletter one(NewsletterId id) {
        return newsletters.with(id).orElseThrow(NotFound::new);
    }

    /** @return those that went out, the latest first */
    @Transactional(readOnly = true)
    public List<Newsletter> published() {
        return newsletters.all().stream().filter(one -> one.sentOn() != null).toList();
    }

    /** @return empty where none of this number went out */
    @Transactional(readOnly = true)
    public Optional<NewsletterPage> published(Organisation organisation, Audience audience, int number) {
        return newsletters.all().stream()
                .filter(one -> one.sentOn() != null && one.audience() == audience && one.number() == number)
                .findFirst()
                .map(one -> read(one, organisation));
    }

    @Transactional(readOnly = true)
    public NewsletterPage page(Newsletter newsletter, Organisation organisation) {
        return read(newsletter, organisation);
    }

    private NewsletterPage read(Newsletter newsletter, Organisation organisation) {
        var words = account.words(newsletter.answers(), List.of());
        return new NewsletterPage(
                organisation.name(),
                newsletter,
                newsletter.answers().stream()
                        .map(id -> item(id, words, "/said/" + organisation.code() + "/" + id))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static @Nullable Item item(UUID id, AccountOfAnswers.Words words, String path) {
        var gone = words.takenBack().get(id);
        if (gone != null) {
            return new Item("An answer that was taken back", gone.stood(), List.of("Because: " + gone.because()), null);
        }
        var now = words.answers().get(id);
        if (now == null) {
            return null;
        }
        return new Item(
                now.title(),
                now.place() + " · " + now.day(),
                List.of(
                        "You said: " + now.youSaid(),
                        now.label() + ": " + now.we(),
                        now.standing().endsWith(".") ? now.standing() : now.standing() + "."),
                path);
    }

    /** @return the answers to choose from */
    @Transactional(readOnly = true)
    public List<Choice> offered(Newsletter newsletter) {
        var ids = account.between(newsletter.since(), newsletter.until()).answers().stream()
                .map(Answered::id)
                .toList();
        var words = account.words(ids, List.of()).answers();
        var choices = new ArrayList<Choice>();
        for (var id : ids) {
            var now = words.get(id);
            if (now != null) {
                choices.add(new Choice(id.toString(), now.title(), now.label() + ": " + now.we()));
            }
        }
        return choices;
    }
}
