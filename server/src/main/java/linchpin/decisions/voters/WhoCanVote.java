package linchpin.decisions.voters;

import java.util.List;
import java.util.Set;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.RolesKnown;
import linchpin.ui.Choice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can be given a vote: patient leaders, and staff. Whoever is both decides as staff, so that patients' part is patients'. */
@Component
public class WhoCanVote {

    private final Accounts accounts;
    private final RolesKnown roles;

    WhoCanVote(Accounts accounts, RolesKnown roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    /** Both by name. */
    public record Both(List<Accounts.Named> patients, List<Accounts.Named> staff) {

        /** @return the same to tick */
        public static List<Choice> choices(List<Accounts.Named> people) {
            return people.stream()
                    .map(person -> new Choice(person.id().id().toString(), person.name()))
                    .toList();
        }
    }

    /** @return who can be given a vote today */
    @Transactional(readOnly = true)
    public Both both() {
        Set<AccountId> staff = roles.staff();
        var all = accounts.whoMay(Permission.DECIDE);
        return new Both(
                all.stream().filter(person -> !staff.contains(person.id())).toList(),
                all.stream().filter(person -> staff.contains(person.id())).toList());
    }
}
