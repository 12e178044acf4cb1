package linchpin.matters.merging;

import java.util.List;
import java.util.Optional;
import linchpin.matters.Matter;
import linchpin.matters.merging.GoesAlong.Hindrance;
import org.springframework.stereotype.Component;

/** All that goes along when a matter becomes part of another, and whatever stands in the way. */
@Component
class WhatGoesAlong {

    private static final Hindrance CLOSED = new Hindrance(
            "One of them is closed. Whoever may close matters can open it again first; or leave it as it is, and add what people say now to the"
                    + " other.",
            false);
    private static final Hindrance ITSELF =
            new Hindrance("It is the same matter. Go back to it, and choose another.", false);

    private final List<GoesAlong> all;

    WhatGoesAlong(List<GoesAlong> all) {
        this.all = all;
    }

    /** @return the first thing that stands in the way; empty for nothing */
    Optional<Hindrance> hindrance(Matter part, Matter whole) {
        if (part.id().equals(whole.id())) {
            return Optional.of(ITSELF);
        }
        if (part.state().closed() || whole.state().closed()) {
            return Optional.of(CLOSED);
        }
        return all.stream()
                .flatMap(each -> each.hindrance(part, whole).stream())
                .findFirst();
    }

    List<String> of(Matter part) {
        return all.stream().flatMap(each -> each.of(part).stream()).toList();
    }

    void carry(Matter part, Matter whole) {
        all.forEach(each -> each.carry(part, whole));
    }
}
