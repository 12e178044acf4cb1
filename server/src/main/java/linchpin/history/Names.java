package linchpin.history;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Knows people by name. Implemented by the module that knows people. */
public interface Names {

    /** @return the names of these accounts, as far as they are known in the organisation in scope */
    Map<UUID, String> of(Set<UUID> accounts);
}
