package linchpin.people;

import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import linchpin.ui.Letterhead;
import linchpin.ui.LocalName;
import org.springframework.stereotype.Component;

/** What the organisation in scope calls its patient leaders, for sentences that are made in code; templates ask their frame. */
@Component
public class LeaderName {

    private final Organisations organisations;

    LeaderName(Organisations organisations) {
        this.organisations = organisations;
    }

    public LocalName here() {
        return organisations
                .with(new OrganisationId(Tenancy.organisation()))
                .map(organisation -> organisation.letterhead().leader())
                .orElse(Letterhead.USUAL_LEADER);
    }
}
