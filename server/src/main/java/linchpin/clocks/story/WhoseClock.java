package linchpin.clocks.story;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Accounts.Named;
import linchpin.people.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose a clock can be: whoever may answer where it was said. */
@Component
class WhoseClock {

    private final Accounts accounts;
    private final Places places;

    WhoseClock(Accounts accounts, Places places) {
        this.accounts = accounts;
        this.places = places;
    }

    @Transactional(readOnly = true)
    public List<Named> at(@Nullable PlaceId place) {
        Collection<PlaceId> around = place == null ? List.of() : places.above(place);
        return accounts.whoMay(Permission.WRITE_ANSWER, around);
    }

    /** @return empty for nobody whose it can be */
    @Transactional(readOnly = true)
    public Optional<AccountId> chosen(String sent, @Nullable PlaceId place) {
        return at(place).stream()
                .map(Named::id)
                .filter(id -> id.id().toString().equals(sent))
                .findFirst();
    }
}
