package linchpin.platform;

import java.util.UUID;

/** A typed identifier: one record per kind of thing, so that the id of a place cannot be passed for the id of a person. */
public interface Id {

    /** @return the value stored in the database */
    UUID id();
}
