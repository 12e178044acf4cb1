package linchpin.people;

import gg.jte.Content;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A piece of somebody's home page: what needs that person now. Implemented by the modules that know. */
public interface HomePanel {

    /** @return the piece for this person; empty when it is not for any of their roles */
    Optional<Panel> panel(Viewer viewer);

    /** @return smaller stands further up */
    int order();

    /** @return as what somebody may be reminded of it by mail; empty for what only stands on the page */
    default Optional<Kind> reminds() {
        return Optional.ofNullable(getClass().getAnnotation(Reminds.class)).map(Reminds::value);
    }

    /**
     * @param heading what these are
     * @param count how many need this person; null where counting makes no sense
     * @param items the first few
     * @param empty what to say when there are none: why, so that nothing reassures falsely
     * @param more where all of them stand; null for nowhere
     * @param urgent whether it stands out
     * @param glance figures above the items; null for none
     * @param step what to do where there are no items; null for nothing
     */
    record Panel(
            String heading,
            @Nullable Long count,
            List<Item> items,
            String empty,
            @Nullable String more,
            boolean urgent,
            @Nullable Glance glance,
            @Nullable Step step) {

        public Panel(
                String heading,
                @Nullable Long count,
                List<Item> items,
                String empty,
                @Nullable String more,
                boolean urgent) {
            this(heading, count, items, empty, more, urgent, null, null);
        }

        /** @return the same with figures above its items */
        public Panel showing(Glance figures) {
            return new Panel(heading, count, items, empty, more, urgent, figures, step);
        }

        /** @return the same with something to do where there are no items; null for nothing this person may do */
        public Panel or(@Nullable Step next) {
            return new Panel(heading, count, items, empty, more, urgent, glance, next);
        }

        /** @return whether it stands out now */
        public boolean stands() {
            return urgent && !items.isEmpty();
        }

        /** @return whether there is nothing in it yet */
        public boolean bare() {
            return items.isEmpty() && glance == null;
        }
    }

    /**
     * @param path where it stands; null for nowhere
     * @param detail a few words on when, where or why
     * @param tag a short state; null for none
     */
    record Item(
            String text,
            @Nullable String path,
            String detail,
            @Nullable String tag) {}

    /**
     * What is seen from afar.
     *
     * @param says what the figures mean, in a sentence; empty for nothing
     * @param chart in half a column; null for none
     */
    record Glance(
            List<Figure> figures, String says, @Nullable Content chart) {}

    /**
     * A number with what it counts.
     *
     * @param shown as in "82%" or "14"
     * @param path to exactly what it counts; null for nowhere
     */
    record Figure(String shown, String label, @Nullable String path) {}

    /** Something to do next, and where. */
    record Step(String label, String path) {}

    /**
     * Marks a piece whose items somebody may be reminded of by mail. The mail says how many there are and where they stand, and never what:
     * what people said lies in no mailbox.
     */
    @Documented
    @Inherited
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Reminds {
        Kind value();
    }

    /** Kinds of things on a home page that somebody may be reminded of by mail. */
    enum Kind {
        URGENT("Alarms", "Somebody may be at risk, or something stands still that must not."),
        WAITS("What waits for my yes, my vote or my reply", "Nobody else can do it, or few can."),
        YOURS("What I promised, wrote or asked for", "It came back, is late, or somebody replied."),
        CAME("What came in", "New feedback, and matters that nobody took up.");

        private final String label;
        private final String hint;

        Kind(String label, String hint) {
            this.label = label;
            this.hint = hint;
        }

        /** @return as whoever chooses reads it */
        public String label() {
            return label;
        }

        /** @return what is of this kind, in a sentence */
        public String hint() {
            return hint;
        }

        /** @return as it stands in the database and in forms */
        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
