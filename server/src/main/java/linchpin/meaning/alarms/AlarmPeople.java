package linchpin.meaning.alarms;

import java.util.List;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Accounts.Named;
import linchpin.people.Permission;
import org.springframework.stereotype.Component;

/** Who had to do with an alarm, and who can settle it. */
@Component
class AlarmPeople {

    private static final int NAMED = 4;

    private final Accounts accounts;
    private final FeedbackArchive archive;
    private final Places places;

    AlarmPeople(Accounts accounts, FeedbackArchive archive, Places places) {
        this.accounts = accounts;
        this.archive = archive;
        this.places = places;
    }

    String name(AccountId account) {
        return accounts.names(Set.of(account)).getOrDefault(account, "Somebody no longer here");
    }

    /** @return in a sentence, for whoever cannot themselves */
    String whoSettles(FeedbackId feedback) {
        var about = archive.summary(feedback).map(Summary::placeId).orElse(null);
        var who = accounts.whoMay(Permission.SETTLE_ALARM, places.above(about)).stream()
                .map(Named::name)
                .toList();
        return switch (who.size()) {
            case 0 -> "Nobody here can settle it: tell whoever arranges people and roles.";
            case 1 -> who.getFirst() + " can settle it.";
            default -> names(who) + " can settle it.";
        };
    }

    private static String names(List<String> who) {
        var named = who.size() <= NAMED ? who.subList(0, who.size() - 1) : who.subList(0, NAMED - 1);
        var rest = who.size() - named.size();
        return String.join(", ", named) + " or " + (rest == 1 ? who.getLast() : rest + " others");
    }
}
