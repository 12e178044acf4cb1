package linchpin.chores;

/**
 * Something that the product does by itself, declared as a bean by the module whose affair it is. It is done for one organisation at a time,
 * and an organisation for which it fails is tried again later and later, while the others are served as ever.
 *
 * <p>A process may die in the middle of a piece, and after a long pause two nodes may be at the same one. So each piece keeps what it did in
 * transactions of its own, and begun again it finds what is left to do.
 */
public interface Chore {

    /** For whom a chore is done, and by whom. */
    enum Scope {
        /** For each organisation, by whichever node comes by. */
        ORGANISATION,
        /** For each organisation by each node, for it has something of its own: an index in its memory, files on its disk. */
        NODE,
        /** Once for the whole installation, in nobody's scope. */
        INSTALLATION
    }

    /** @return one or two words that never change: what is remembered of it stands under them */
    String name();

    /** @return what it does, in words for people: "Reads new comments, and suggests what they are about" */
    String does();

    /** @return an address within the product that tells more of it; empty where nothing does */
    default String page() {
        return "";
    }

    /** @return when it is done */
    Rhythm rhythm();

    /** @return for whom it is done */
    default Scope scope() {
        return Scope.ORGANISATION;
    }

    /**
     * Does one piece: no more than a second's work or so, or as much as the turn allows where beginning costs much. The organisation is in
     * scope; no transaction is under way.
     *
     * @return when the next piece is to be done
     */
    Next some(Turn turn);
}
