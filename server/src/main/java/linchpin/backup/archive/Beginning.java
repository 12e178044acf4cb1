package linchpin.backup.archive;

import java.util.List;
import linchpin.platform.database.Applied;

/**
 * What must be known before the first row.
 *
 * @param installationKey without which no receipt opens
 * @param migrations which made the tables
 */
public record Beginning(String installationKey, List<Applied> migrations) {

    @Override
    public String toString() {
        return "Beginning[migrations=" + migrations + "]";
    }
}
