package linchpin.people;

/** Something without which an organisation hears or answers nobody. Implemented by the modules that know whether it is done. */
public interface SetUpStep {

    /** @return smaller comes first */
    int order();

    /** @return what to do, to whoever sees to it that it is done */
    String what();

    /** @return why, or how, in a few words */
    String why();

    /** @return where it is done */
    String path();

    /** @return whether it is done in the organisation in scope */
    boolean done();
}
