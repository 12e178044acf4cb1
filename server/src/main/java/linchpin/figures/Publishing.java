package linchpin.figures;

/** Shows quarters to everybody, for good. */
public interface Publishing {

    /** Publishes each quarter of the organisation in scope that may be published and was not; in the caller's transaction. */
    void all();
}
