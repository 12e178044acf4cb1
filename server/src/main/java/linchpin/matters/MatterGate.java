package linchpin.matters;

/**
 * Something that must be so before certain deeds are done in a matter, known by a module further down the thread: as that no work is promised
 * before a decision was taken that was asked for.
 */
public interface MatterGate {

    /**
     * @param matter as it stands before the deed
     * @throws linchpin.platform.Refusal where it stays shut, with what to do first
     */
    void admit(Matter matter, MatterDeed deed);
}
