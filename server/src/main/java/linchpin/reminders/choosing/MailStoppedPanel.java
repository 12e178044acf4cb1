package linchpin.reminders.choosing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.RolesKnown;
import linchpin.people.Viewer;
import linchpin.reminders.StoppedMail;
import linchpin.reminders.StoppedMail.Stopped;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** On the home of whoever is mailed nothing any more, and of all who arrange people: that mail came back, and what to do. */
@Component
class MailStoppedPanel implements HomePanel {

    private static final int ORDER = 6;

    private final StoppedMail stopped;
    private final Accounts accounts;
    private final RolesKnown roles;
    private final Clock clock;

    MailStoppedPanel(StoppedMail stopped, Accounts accounts, RolesKnown roles, Clock clock) {
        this.stopped = stopped;
        this.accounts = accounts;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        var arranges = viewer.mayForAll(Permission.ARRANGE_PEOPLE);
        var shown = arranges ? here() : stopped.of(viewer.account()).stream().toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(panel(shown, viewer.account()));
    }

    /** Of those who have left nobody has to see to anything. */
    private List<Stopped> here() {
        var all = stopped.all();
        if (all.isEmpty()) {
            return all;
        }
        var staff = roles.staff();
        var leaders = roles.holding(Role.PATIENT_LEADER);
        return all.stream()
                .filter(one -> staff.contains(one.accountId()) || leaders.contains(one.accountId()))
                .toList();
    }

    private Panel panel(List<Stopped> shown, AccountId viewer) {
        var names = accounts.names(shown.stream().map(Stopped::accountId).collect(Collectors.toSet()));
        var items = shown.stream()
                .map(one -> one.accountId().equals(viewer)
                        ? mine(one)
                        : theirs(one, names.getOrDefault(one.accountId(), "Somebody")))
                .toList();
        var urgent = shown.stream().anyMatch(one -> one.accountId().equals(viewer));
        return new Panel("Mail that came back", (long) items.size(), items, "", null, urgent);
    }

    private Item mine(Stopped one) {
        return new Item(
                one.unwanted()
                        ? "Mail to you was reported as unwanted, so none is sent"
                        : "Mail to you came back, so none is sent",
                "/me/mail",
                said(one)
                        + (one.unwanted()
                                ? " If you want it again, say so there."
                                : " If your address works again, say so there. If you have another one now, ask whoever arranges people"
                                        + " here to invite you by it."),
                null);
    }

    private Item theirs(Stopped one, String name) {
        return new Item(
                "Mail to " + name + (one.unwanted() ? " was reported as unwanted" : " came back") + ", so none is sent",
                "/people/" + one.accountId().id(),
                said(one) + " They are told when they sign in.",
                null);
    }

    private String said(Stopped one) {
        return one.why() + " (" + Days.moment(one.at().toInstant(), clock) + ").";
    }

    @Override
    public int order() {
        return ORDER;
    }
}
