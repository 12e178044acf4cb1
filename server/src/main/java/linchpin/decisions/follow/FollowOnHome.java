package linchpin.decisions.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.decisions.follow.AfterDecisions.Waiting;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Accounts.Named;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * On somebody's home: what was decided and goes on with them. To say what follows waits for whoever set the decision up, to look again for
 * whoever answers for it; where they are gone, for everybody who could. That the organisation went another way waits for each voter until read.
 */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class FollowOnHome implements HomePanel {

    private static final int SHOWN = 5;
    private static final int ORDER = 12;

    private final AfterDecisions after;
    private final Accounts accounts;

    FollowOnHome(AfterDecisions after, Accounts accounts) {
        this.after = after;
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        var items = new ArrayList<Item>();
        var waiting = after.waiting(viewer);
        waiting.unread()
                .forEach(one ->
                        items.add(item(one, "", "The organisation went another way. Read why.", "Went another way")));
        if (viewer.may(Permission.SET_UP_DECISION)) {
            mine(waiting.unsaid(), Permission.SET_UP_DECISION, viewer)
                    .forEach(one -> items.add(item(
                            one, "/follows", "People voted, and nobody has said what follows.", "Say what follows")));
        }
        if (viewer.may(Permission.DECIDE)) {
            mine(waiting.due(), Permission.DECIDE, viewer)
                    .forEach(one -> items.add(item(one, "/again", since(one), "Look again")));
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "After what was decided",
                        (long) items.size(),
                        items.stream().limit(SHOWN).toList(),
                        "",
                        "/decisions",
                        true));
    }

    private static String since(Waiting one) {
        var day = one.since();
        return "To be looked at again" + (day == null ? "" : " since " + Days.full(day));
    }

    private static Item item(Waiting one, String where, String detail, String tag) {
        return new Item(one.title(), "/decisions/" + one.id().id() + where, detail, tag);
    }

    private List<Waiting> mine(List<Waiting> all, Permission needed, Viewer viewer) {
        if (all.isEmpty()) {
            return all;
        }
        Set<AccountId> here = accounts.whoMay(needed).stream().map(Named::id).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> one.responsible().equals(viewer.account()) || !here.contains(one.responsible()))
                .toList();
    }

    @Override
    public int order() {
        return ORDER;
    }
}
