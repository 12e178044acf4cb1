package linchpin.evidence;

import java.util.UUID;
import linchpin.platform.Id;

/** Names an evidence pack. */
public record PackId(UUID id) implements Id {

    /** @return where it is read */
    public String path() {
        return "/packs/" + id;
    }
}
