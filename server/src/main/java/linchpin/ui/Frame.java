package linchpin.ui;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page's own content.
 *
 * @param letterhead of whose pages these are; null before an organisation is known
 * @param person signed in; null for a visitor
 * @param navigation what this person may go to, in order; for a visitor the public pages
 * @param csrf gives the token that forms of signed-in people carry; null where there is no session to protect
 * @param around what else is known of whoever looks
 */
public record Frame(
        @Nullable Letterhead letterhead,
        @Nullable String person,
        List<Section> navigation,
        @Nullable CsrfField csrf,
        Around around) {

    /** A visitor: no person, no navigation, no session. */
    public static final Frame VISITOR = new Frame(null, null, List.of(), null, Around.NOTHING);

    /**
     * A part of the navigation: what people do, with the pages for it, or one page by itself.
     *
     * @param label as read
     * @param path where it leads; of a part with pages the first of them
     * @param here whether the present page belongs to it
     * @param pages of it; empty for one page by itself
     */
    public record Section(String label, String path, boolean here, List<Link> pages) {

        /** @return of pages that this person may go to, of which there is at least one */
        public static Section of(String label, List<Link> pages) {
            return new Section(
                    label, pages.getFirst().path(), pages.stream().anyMatch(page -> page.here() != null), pages);
        }
    }

    /**
     * A link of the navigation.
     *
     * @param label as read
     * @param path within the product
     * @param here "page" on the very page it leads to, "true" on those below it, as {@code aria-current} has it; null elsewhere
     */
    public record Link(String label, String path, @Nullable String here) {

        /** @param at the address of the present page */
        public static Link of(String label, String path, String at) {
            return new Link(label, path, at.equals(path) ? "page" : below(path, at) ? "true" : null);
        }

        private static boolean below(String path, String at) {
            return !path.equals("/") && at.startsWith(path + "/");
        }
    }

    /**
     * What else is known of whoever looks.
     *
     * @param at the address they are at
     * @param open the public pages
     * @param demonstration whether all here is invented, and anybody may be somebody else
     * @param elsewhere whether this person works for other organisations too
     * @param keys whether single keys do something on this person's pages
     */
    public record Around(String at, List<PublicLink> open, boolean demonstration, boolean elsewhere, boolean keys) {

        /** Nothing is. */
        public static final Around NOTHING = new Around("", List.of(), false, false, false);

        /** @return the public pages, of this organisation as far as each has its own; of none in particular for null */
        public List<Section> visiting(@Nullable String code) {
            return open.stream()
                    .flatMap(link -> Stream.ofNullable(link.to(code)).map(path -> Link.of(link.label(), path, at)))
                    .map(link -> new Section(link.label(), link.path(), link.here() != null, List.of()))
                    .toList();
        }
    }

    /** The hidden field of a protected form; asking for the value makes a session, so ask only in forms that need it. */
    public interface CsrfField {
        String name();

        String value();
    }

    /** @return the same frame for a public page of this organisation, with the way to its others */
    public Frame of(Letterhead whose) {
        return new Frame(whose, person, person == null ? around.visiting(whose.code()) : navigation, csrf, around);
    }

    /** @return whose pages these are, by name; null before an organisation is known */
    public @Nullable String organisation() {
        return letterhead == null ? null : letterhead.name();
    }

    /** @return what the organisation calls its leaders from among the people it serves */
    public LocalName leader() {
        return letterhead == null ? Letterhead.USUAL_LEADER : letterhead.leader();
    }

    /** @return where the present page stands in the navigation, as in "Listen: Log"; empty for nowhere */
    public String whereabouts() {
        return navigation.stream()
                .filter(Section::here)
                .findFirst()
                .map(section -> section.pages().stream()
                        .filter(page -> page.here() != null && !page.label().equals(section.label()))
                        .findFirst()
                        .map(page -> section.label() + ": " + page.label())
                        .orElse(section.label()))
                .orElse("");
    }
}
