package linchpin.actions.covering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.actions.covering.Covers.Covered;
import linchpin.actions.overview.ActionRows;
import linchpin.actions.overview.ActionRows.ActionRow;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who covers for somebody, and who could. */
@Component
class ReadCover {

    private final Covers covers;
    private final HandOn handing;
    private final Accounts accounts;
    private final ActionRows rows;

    ReadCover(Covers covers, HandOn handing, Accounts accounts, ActionRows rows) {
        this.covers = covers;
        this.handing = handing;
        this.accounts = accounts;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public CoverPage page(Hanging hanging, Viewer viewer) {
        var all = Stream.concat(hanging.promises().stream(), hanging.asked().stream())
                .map(ActionRow::action)
                .toList();
        return new CoverPage(
                hanging,
                hanging.person().equals(viewer.account()),
                handing.possible(all, viewer).size(),
                others(hanging.person()),
                covers.running(hanging.person()).stream()
                        .map(cover -> running(cover, viewer))
                        .toList());
    }

    private List<Choice> others(AccountId away) {
        var others = new ArrayList<>(List.of(new Choice("", "Choose a person")));
        accounts.whoMay(Permission.OWN_ACTION).stream()
                .filter(person -> !person.id().equals(away))
                .forEach(person -> others.add(new Choice(person.id().id().toString(), person.name())));
        return others;
    }

    private CoverPage.Running running(Cover cover, Viewer viewer) {
        var covered = covers.actions(cover);
        var left = handing.still(
                cover, covered.stream().filter(one -> !one.stays()).toList());
        var stays = handing.still(cover, covered.stream().filter(Covered::stays).toList());
        var byAcceptance = rows.of(left, viewer).stream()
                .collect(Collectors.partitioningBy(row -> handing.notAccepted(cover, row.action())));
        return new CoverPage.Running(
                cover,
                accounts.names(Set.of(cover.covers())).getOrDefault(cover.covers(), "Somebody"),
                byAcceptance.getOrDefault(true, List.of()),
                byAcceptance.getOrDefault(false, List.of()),
                rows.of(stays, viewer),
                cover.over(covers.today()),
                handing.possible(left, viewer).size() == left.size());
    }
}
