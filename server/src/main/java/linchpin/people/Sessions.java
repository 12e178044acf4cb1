package linchpin.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import linchpin.organisation.OrganisationId;

/** Begins sessions, for whoever has established somebody's right to one. What the browser held before is worth nothing after. */
public interface Sessions {

    /** @return the account that this browser is signed in by; empty for a visitor */
    Optional<AccountId> present();

    /** Begins a fresh session of this person, working in whichever of their organisations comes first. */
    void begin(AccountId account, HttpServletRequest request, HttpServletResponse response);

    /** Begins a fresh session of this person, working in this organisation. */
    void begin(
            AccountId account, OrganisationId organisation, HttpServletRequest request, HttpServletResponse response);
}
