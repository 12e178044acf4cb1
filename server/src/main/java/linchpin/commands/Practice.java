package linchpin.commands;

/** Lets whoever starts for practice in, on data that are thrown away. */
public interface Practice {

    /** @return the path at which an organisation is set up, once */
    String setUpPath();
}
