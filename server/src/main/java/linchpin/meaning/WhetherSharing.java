package linchpin.meaning;

/** Whether the organisation in scope has decided to share what it heard with its local health economy. */
public interface WhetherSharing {

    /** @return whether it shares; it then goes on sharing until the end of the transaction */
    boolean stands();
}
