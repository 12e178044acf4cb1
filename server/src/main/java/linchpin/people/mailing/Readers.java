package linchpin.people.mailing;

import java.util.List;
import linchpin.people.Viewer;

/** Everybody who holds a role today in the organisation in scope, as they would be seen if they asked now, with their address. */
public interface Readers {

    /**
     * Somebody.
     *
     * @param email stands in no log
     */
    record Reader(Viewer viewer, String email) {

        /** Gives nothing away. */
        @Override
        public String toString() {
            return "Reader[" + viewer.account().id() + "]";
        }
    }

    /** @return in the order of their accounts */
    List<Reader> all();
}
