package linchpin.people.access;

import linchpin.people.Viewer;
import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** This is done for the whole organisation, and the role that allows it is held for a part. */
final class ForAll extends Refusal {

    ForAll(Viewer viewer) {
        super(
                HttpStatus.FORBIDDEN,
                "for-the-whole",
                "This is done for the whole organisation",
                "Your role is for a part of " + viewer.organisationName()
                        + ". Nothing was changed. Ask somebody whose role is for all of it.");
    }
}
