package linchpin.organisation;

import java.util.List;

/**
 * What a module keeps that names a place. A place stands in the tables of many modules without a foreign key, for a module's tables are its
 * own; so each says where, and a place that is named anywhere is not deleted.
 */
public interface NamesPlaces {

    /** @return each table of the module with a column place_id */
    List<Naming> namings();

    /**
     * A table, and what a row of it is to people.
     *
     * @param one as in "piece of feedback"; empty for what is only added up from others, and follows them
     * @param many as in "pieces of feedback"
     */
    record Naming(String table, String one, String many) {

        /** @return a table that is only added up from others */
        public static Naming addedUp(String table) {
            return new Naming(table, "", "");
        }

        boolean counts() {
            return !one.isEmpty();
        }

        String words(long rows) {
            return String.format(java.util.Locale.UK, "%,d %s", rows, rows == 1 ? one : many);
        }
    }
}
