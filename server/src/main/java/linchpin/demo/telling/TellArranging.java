package linchpin.demo.telling;

import java.util.LinkedHashMap;
import java.util.UUID;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.feedback.helping.OfferId;
import linchpin.feedback.helping.Offers;
import linchpin.organisation.PlaceId;
import linchpin.people.Role;
import linchpin.people.inviting.Invites;
import linchpin.returns.ArrangeReturn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** People offer to help, the administrator invites somebody, and the analyst has a return to make. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellArranging {

    private static final String SITE = "DEMO1";
    private static final int RETURN_SINCE = 45; // days: so that last month's is due

    private final DaysAgo days;
    private final Offers offers;
    private final Invites inviting;
    private final ArrangeReturn returns;

    TellArranging(DaysAgo days, Offers offers, Invites inviting, ArrangeReturn returns) {
        this.days = days;
        this.offers = offers;
        this.inviting = inviting;
        this.returns = returns;
    }

    /** @param reach a number that is kept for plays */
    void offered(Cast cast, int daysAgo, String name, String reach, String help) {
        days.giver(cast, daysAgo, () -> offers.keep(new OfferId(UUID.randomUUID()), help, name, reach));
    }

    void invited(Cast cast, int daysAgo, String name, String email, Role role) {
        days.act(cast, daysAgo, Role.ADMINISTRATOR, viewer -> inviting.invite(name, email, role, viewer));
    }

    /** @param wards with their specialities, one after the other */
    void returns(Cast cast, String setting, String... wards) {
        var lines = new LinkedHashMap<PlaceId, String>();
        for (var i = 0; i < wards.length; i += 2) {
            lines.put(cast.place(wards[i]), wards[i + 1]);
        }
        days.act(cast, RETURN_SINCE, Role.ANALYST, viewer -> {
            returns.ofWards(setting, SITE, lines);
            return viewer;
        });
    }
}
