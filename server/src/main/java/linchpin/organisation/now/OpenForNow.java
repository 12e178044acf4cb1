package linchpin.organisation.now;

import java.util.Optional;
import linchpin.organisation.Organisation;

/** A public page of an organisation that is there for some time only, such as while people are asked something. */
public interface OpenForNow {

    /**
     * @param words as a link says them
     * @param path of the page
     */
    record Link(String words, String path) {}

    /** @return it, while it is there; nobody need be signed in, and no organisation in scope */
    Optional<Link> now(Organisation organisation);
}
