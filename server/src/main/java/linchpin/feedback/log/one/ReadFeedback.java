package linchpin.feedback.log.one;

import gg.jte.Content;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.feedback.acts.FeedbackHistory;
import linchpin.feedback.log.LogList;
import linchpin.feedback.log.LogSearch;
import linchpin.feedback.log.LogWords;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.ToldFacts;
import linchpin.history.Reader;
import linchpin.organisation.Questions;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one feedback for somebody: notes that they did, and puts everything about it on one page. */
@Component
class ReadFeedback {

    private final OneFeedback feedback;
    private final Readings readings;
    private final LogList log;
    private final LogWords words;
    private final Questions questions;
    private final Accounts accounts;
    private final ToldFacts facts;
    private final FeedbackHistory history;
    private final List<FeedbackPanel> panels;
    private final Clock clock;

    ReadFeedback(
            OneFeedback feedback,
            Readings readings,
            LogList log,
            LogWords words,
            Questions questions,
            Accounts accounts,
            ToldFacts facts,
            FeedbackHistory history,
            List<FeedbackPanel> panels,
            Clock clock) {
        this.clock = clock;
        this.feedback = feedback;
        this.readings = readings;
        this.log = log;
        this.words = words;
        this.questions = questions;
        this.accounts = accounts;
        this.facts = facts;
        this.history = history;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(FeedbackPanel::order))
                .toList();
    }

    @Transactional
    public FeedbackPage page(FeedbackId id, LogSearch search, Viewer viewer) {
        var row = feedback.row(id, viewer);
        var neighbours = neighbours(row, search, viewer); // first: reading takes this one off the unread pile
        readings.read(id, viewer.account());
        var known = words.known();
        var readers = feedback.readers(id);
        var names = names(row, readers);
        var contact = feedback.contact(id);
        return new FeedbackPage(
                id.id().toString(),
                carried(search),
                Days.full(row.receivedOn()),
                known.place(row.placeId(), viewer.organisationName()),
                known.channel(row.channel()),
                question(row.questionSet()),
                known.answer(row.questionSet(), row.answerCode()),
                said(id),
                row.withdrawn(),
                row.withdrawn() ? List.of() : facts.of(id),
                Grade.of(row.grade()).label(),
                name(contact, row, viewer),
                reach(contact, row, viewer),
                consent(row),
                row.loggedBy() == null ? null : names.getOrDefault(row.loggedBy(), "Somebody no longer here"),
                tags(row),
                readers.stream().map(reader -> reader(reader, names, viewer)).toList(),
                history.of(id, Reader.TEAM),
                shown(id, viewer),
                neighbours.newer(),
                neighbours.older());
    }

    private record Neighbours(
            @Nullable String newer, @Nullable String older) {}

    private Neighbours neighbours(OneFeedback.Row row, LogSearch search, Viewer viewer) {
        return new Neighbours(
                address(neighbour(row, search, viewer, true), search),
                address(neighbour(row, search, viewer, false), search));
    }

    private static @Nullable String name(Optional<OneFeedback.Contact> contact, OneFeedback.Row row, Viewer viewer) {
        return contact.map(OneFeedback.Contact::name)
                .filter(_ -> mayKnowName(Grade.of(row.grade()), viewer))
                .orElse(null);
    }

    private static @Nullable String reach(Optional<OneFeedback.Contact> contact, OneFeedback.Row row, Viewer viewer) {
        return contact.map(OneFeedback.Contact::reach)
                .filter(_ -> mayReach(row, viewer))
                .orElse(null);
    }

    private static String carried(LogSearch search) {
        return search.query().isEmpty() ? "" : "?" + search.query();
    }

    private static boolean mayReach(OneFeedback.Row row, Viewer viewer) {
        return row.grade() > Grade.NAMELESS.stored() && viewer.may(Permission.SEE_GIVER);
    }

    private static String consent(OneFeedback.Row row) {
        return row.publish()
                ? "Agrees to be quoted without further asking"
                : "Does not agree to be quoted. Do not use these words in public.";
    }

    private static @Nullable String address(Optional<FeedbackId> neighbour, LogSearch search) {
        return neighbour.map(next -> "/log/" + next.id() + carried(search)).orElse(null);
    }

    private Optional<FeedbackId> neighbour(OneFeedback.Row row, LogSearch search, Viewer viewer, boolean newer) {
        return log.next(search, viewer, new LogList.Window(row.cursor(), newer, 1));
    }

    private Map<AccountId, String> names(OneFeedback.Row row, List<OneFeedback.Reader> readers) {
        var accountIds = new HashSet<AccountId>();
        readers.forEach(reader -> accountIds.add(reader.accountId()));
        if (row.loggedBy() != null) {
            accountIds.add(row.loggedBy());
        }
        return accounts.names(accountIds);
    }

    /** What each grade promises the giver stands in {@link Grade#meaning()}. */
    private static boolean mayKnowName(Grade grade, Viewer viewer) {
        return switch (grade) {
            case NAMELESS -> false;
            case REACHABLE -> viewer.may(Permission.SEE_GIVER);
            case KNOWN_TO_TEAM -> viewer.may(Permission.SEE_GIVER) || viewer.may(Permission.WRITE_ANSWER);
            case PUBLIC_NAME -> true;
        };
    }

    private @Nullable String question(@Nullable String set) {
        return questions.all().stream()
                .filter(question -> question.code().equals(set))
                .map(Questions.QuestionSet::wording)
                .findFirst()
                .orElse(null);
    }

    private List<FeedbackPage.Said> said(FeedbackId id) {
        return feedback.words(id).stream()
                .map(comment -> new FeedbackPage.Said(comment.question(), comment.text(), comment.changed()))
                .toList();
    }

    private static List<String> tags(OneFeedback.Row row) {
        var tags = new ArrayList<>(List.of(row.state().label(), row.moderation().label()));
        if (row.withdrawn()) {
            tags.add("Withdrawn by the giver");
        }
        if (row.alarm()) {
            tags.add("Alarm");
        }
        return tags;
    }

    private String reader(OneFeedback.Reader reader, Map<AccountId, String> names, Viewer viewer) {
        var name = reader.accountId().equals(viewer.account())
                ? "You"
                : names.getOrDefault(reader.accountId(), "Somebody no longer here");
        return name + ", " + Days.moment(reader.at().toInstant(), clock);
    }

    private List<Content> shown(FeedbackId id, Viewer viewer) {
        return panels.stream()
                .map(panel -> panel.panel(id, viewer))
                .flatMap(Optional::stream)
                .toList();
    }
}
