package linchpin.feedback.log.one;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.acts.FeedbackHistory;
import linchpin.feedback.register.Grade;
import linchpin.history.Reader;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who gave one feedback, as far as this viewer may know, and who logged it, read it and did something with it. */
@Component
class WhoHadToDoWithIt {

    private final OneFeedback feedback;
    private final Accounts accounts;
    private final FeedbackHistory history;
    private final Clock clock;

    WhoHadToDoWithIt(OneFeedback feedback, Accounts accounts, FeedbackHistory history, Clock clock) {
        this.feedback = feedback;
        this.accounts = accounts;
        this.history = history;
        this.clock = clock;
    }

    FeedbackPage.Involved with(OneFeedback.FeedbackRow row, Viewer viewer) {
        var grade = Grade.of(row.grade());
        var contact = grade == Grade.NAMELESS ? Optional.<OneFeedback.Contact>empty() : feedback.contact(row.id());
        var readers = feedback.readers(row.id());
        var names = names(row.loggedBy(), readers);
        return new FeedbackPage.Involved(
                grade.label(),
                contact.map(OneFeedback.Contact::name)
                        .filter(_ -> mayKnowName(grade, viewer))
                        .orElse(null),
                contact.map(OneFeedback.Contact::reach)
                        .filter(_ -> mayReach(grade, viewer))
                        .orElse(null),
                row.loggedBy() == null ? null : name(row.loggedBy(), names),
                readers.stream().map(reader -> reader(reader, names, viewer)).toList(),
                !row.unread()
                        && readers.stream()
                                .anyMatch(reader -> reader.accountId().equals(viewer.account())),
                history.of(row.id(), Reader.TEAM));
    }

    private static boolean mayReach(Grade grade, Viewer viewer) {
        return grade != Grade.NAMELESS && viewer.may(Permission.SEE_GIVER);
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

    private Map<AccountId, String> names(@Nullable AccountId logger, List<OneFeedback.ReadBy> readers) {
        var all = new HashSet<AccountId>();
        readers.forEach(reader -> all.add(reader.accountId()));
        if (logger != null) {
            all.add(logger);
        }
        return accounts.names(all);
    }

    private String reader(OneFeedback.ReadBy reader, Map<AccountId, String> names, Viewer viewer) {
        var name = reader.accountId().equals(viewer.account()) ? "You" : name(reader.accountId(), names);
        return name + ", " + Days.moment(reader.at().toInstant(), clock);
    }

    private static String name(AccountId account, Map<AccountId, String> names) {
        return names.getOrDefault(account, "Somebody no longer here");
    }
}
