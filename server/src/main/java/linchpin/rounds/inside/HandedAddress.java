package linchpin.rounds.inside;

import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.Viewer;
import linchpin.platform.Settings;
import linchpin.rounds.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address of a round as it is handed to people: in whole, for it leaves the screen. */
@Component
class HandedAddress {

    private final Organisations organisations;
    private final @Nullable String set;

    HandedAddress(Organisations organisations, Settings settings) {
        this.organisations = organisations;
        this.set = settings.address();
    }

    /** @return where anybody says what should be asked; at the address that was set, or else the one that this request came to */
    String of(Round round, Viewer viewer) {
        var code = organisations
                .with(viewer.organisation())
                .map(Organisation::code)
                .orElseThrow();
        var start = set == null || set.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : set;
        return start.replaceAll("/+$", "") + "/asking/" + code + "/" + round.number();
    }
}
