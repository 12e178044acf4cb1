package linchpin.rounds.asking;

import java.util.Optional;
import linchpin.organisation.Organisation;
import linchpin.organisation.now.OpenForNow;
import linchpin.platform.Tenancy;
import linchpin.rounds.Rounds;
import org.springframework.stereotype.Component;

/** Leads from the public pages of an organisation to what it asks now. */
@Component
class AskedNow implements OpenForNow {

    private final Rounds rounds;

    AskedNow(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<Link> now(Organisation organisation) {
        var open = Tenancy.in(organisation.id().id(), rounds::open).size();
        var words = open == 1 ? "Say what should be asked" : "Say what should be asked: " + open + " things are open";
        return open == 0 ? Optional.empty() : Optional.of(new Link(words, "/asking/" + organisation.code()));
    }
}
